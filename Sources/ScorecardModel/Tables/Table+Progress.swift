extension Table {
  /// What was reported, in the plan's order.
  public static func progress(_ scorecard: Scorecard) -> Table {
    let progress = scorecard.plan.progress
    return Table(
      columns: [
        Column("Status", width: 15, yields: 1),
        Column("Id", width: 6, yields: 9),
        Column("What", aliases: ["title"], width: 20, weight: 4),
        Column("Objective", width: 14, weight: 1, yields: 5),
        Column("Theme", aliases: ["perspective"], width: 16, weight: 1, yields: 6),
        Column("Division", width: 16, weight: 1, yields: 7),
        Column("Period", width: 10, yields: 8),
        Column("Due", aliases: ["deadline", "original"], width: 14, yields: 3),
        Column("Revised", width: 14, yields: 3),
        Column("Slip", width: 14, yields: 3),
        Column("Comment", width: 18, weight: 3, yields: 2),
      ],
      entities: progress.map { .progress($0.id) }
    ) { row in
      ProgressRow(scorecard, progress[row]).cells
    }
    .without(silentColumns(progress))
    .grouping(by: scorecard.progressGroupings)
  }

  private static func silentColumns(_ progress: [Progress]) -> [String] {
    var silent: [String] = []
    if progress.allSatisfy({ $0.status == nil }) { silent.append("Status") }
    if progress.allSatisfy(\.objectives.isEmpty) { silent.append("Objective") }
    if progress.allSatisfy({ $0.perspective == nil }) { silent.append("Theme") }
    if progress.allSatisfy({ $0.division == nil }) { silent.append("Division") }
    if Set(progress.map(\.period)).count < 2 { silent.append("Period") }
    if progress.allSatisfy(\.deadline.words.isEmpty) { silent.append("Due") }
    if progress.allSatisfy(\.revised.words.isEmpty) { silent.append("Revised") }
    if progress.allSatisfy({ $0.slip == nil }) { silent.append("Slip") }
    if progress.allSatisfy(\.comment.isEmpty) { silent.append("Comment") }
    return silent
  }
}

/// One report in the words of a table.
struct ProgressRow {
  let scorecard: Scorecard
  let progress: Progress

  init(_ scorecard: Scorecard, _ progress: Progress) {
    self.scorecard = scorecard
    self.progress = progress
  }

  var cells: [TableCell] {
    [
      status,
      .text(progress.id, .muted),
      .text(progress.title),
      .text(objectives, .muted),
      .text(scorecard.title(ofPerspective: progress.perspective), .muted),
      .text(scorecard.index.title(ofDivision: progress.division), .muted),
      .text(progress.period?.label ?? "", .muted),
      .text(progress.deadline.words),
      .text(progress.revised.words),
      progress.slip.map {
        .figure(ProgressRow.words(ofSlip: $0), DecimalNumber($0), $0 > 0 ? .warning : .plain)
      }
        ?? .empty,
      .text(progress.comment, .muted),
    ]
  }

  /// What was said of it, as written.
  var status: TableCell {
    .text(progress.status?.words ?? "", progress.status?.known?.tone ?? .plain)
  }

  /// The objectives it is about, each with its title.
  var objectives: String {
    progress.objectives.map { "\($0) \(scorecard.index.title(of: .objective($0)))" }.joined(separator: ", ")
  }

  /// How far a deadline was moved: `62 days later`.
  static func words(ofSlip days: Int) -> String {
    days == 0 ? "same day" : "\(String.counting(abs(days), "day")) \(days > 0 ? "later" : "earlier")"
  }
}

extension Progress {
  /// The days from its original to its revised deadline; nil unless both have an end.
  public var slip: Int? {
    guard let first = deadline.end, let now = revised.end else { return nil }
    return first.days(to: now)
  }
}

extension WrittenStatus.Known {
  /// The look of a report: achieved is green, delayed or not achieved red; what goes on has no colour.
  fileprivate var tone: TableCell.Tone {
    switch self {
    case .achieved, .done: .status(.green)
    case .partlyAchieved, .atRisk: .status(.amber)
    case .delayed, .notAchieved: .status(.red)
    case .onHold, .dropped, .notStarted: .muted
    case .ongoing, .inProgress, .onTrack, .onTarget: .plain
    }
  }
}

extension Plan {
  /// How many reports say what, the four most frequent first: "28 achieved, 12 delayed, 2 other, 20 not said".
  public var progressWords: String {
    var counts: [(words: String, count: Int)] = []
    for status in progress.compactMap(\.status) {
      let words = status.known?.rawValue ?? "other"
      if let place = counts.firstIndex(where: { $0.words == words }) {
        counts[place].count += 1
      } else {
        counts.append((words, 1))
      }
    }
    let others = counts.filter { $0.words == "other" }
    counts = counts.filter { $0.words != "other" }.sorted { $0.count > $1.count }
    let rest = (counts.dropFirst(4) + others).reduce(0) { $0 + $1.count }
    let silent = progress.count { $0.status == nil }
    let shown = Array(counts.prefix(4)) + [("other", rest), ("not said", silent)]
    return shown.filter { $0.count > 0 }.map { "\($0.count) \($0.words)" }.joined(separator: ", ")
  }
}
