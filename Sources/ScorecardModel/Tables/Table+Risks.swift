extension Table {
  /// The risk register, the highest first; only the risks of some rows where they are named.
  public static func risks(_ scorecard: Scorecard, rows: [Int]? = nil) -> Table {
    let order = (rows ?? Array(scorecard.risks.indices)).sorted {
      let (left, right) = (scorecard.registerPlace($0), scorecard.registerPlace($1))
      return left == right ? $0 < $1 : left < right
    }
    let forms = scorecard.levelForms
    return Table(
      columns: [
        Column("Id", width: scorecard.widest(4...20) { risk, _ in risk.id }),
        Column("Risk", key: "title", aliases: ["title"], width: 20, weight: 4),
        Column(
          scorecard.nowTitle,
          key: "now",
          aliases: ["score", "now"],
          alignment: .trailing,
          width: scorecard.widest(10...Scorecard.mostForLevels) { $1.present.map { $0.words(forms) } },
          isDrawn: true
        ),
        Column("Band", width: 8, yields: 5),
        Column("Since before", key: "moved", aliases: ["moved"], width: 12, yields: 3),
        Column(
          scorecard.goalTitle,
          key: "goal",
          aliases: ["goal"],
          alignment: .trailing,
          width: scorecard.widest(8...Scorecard.mostForLevels) { $1.intended.map { $0.words(forms) } },
          isDrawn: true
        ),
        Column("Change", width: 10, yields: 2),
        Column("Owner", aliases: ["lead"], width: 16, weight: 1, yields: 4, isDrawn: true, idKey: "owners"),
        Column("Objectives", width: 10, weight: 1, yields: 7, isDrawn: true),
        Column("Deadline", width: 14, weight: 1, yields: 6, dayKey: "deadlineEnds"),
        Column("To look at", key: "toLookAt", aliases: ["findings"], width: 16, weight: 3, yields: 1),
      ],
      entities: order.map { .risk(scorecard.plan.risks[$0].id) }
    ) { row in
      RiskRow(scorecard, order[row], forms).cells
    }
    .without(silentColumns(scorecard))
    .adding(Record<Risk>.fields, of: scorecard.plan.risks, order: order, in: scorecard)
    .grouping(by: scorecard.riskGroupings(order))
  }

  /// The risks of the ladder: those of the register that stand on it, the highest first.
  public static func ladder(_ scorecard: Scorecard) -> Table {
    let rows = scorecard.risks.indices.filter { scorecard.risks[$0].isOnMap }
    return risks(scorecard, rows: rows).grouping(by: [])
  }

  private static func silentColumns(_ scorecard: Scorecard) -> [String] {
    let (plan, readings) = (scorecard.plan, scorecard.risks)
    var silent: [String] = []
    if plan.risks.allSatisfy(\.owners.isEmpty) { silent.append("Owner") }
    if plan.risks.allSatisfy(\.objectives.isEmpty) { silent.append("Objectives") }
    if plan.risks.allSatisfy({ $0.deadline.words.isEmpty }) { silent.append("Deadline") }
    if plan.header.riskScheme.bands.isEmpty { silent.append("Band") }
    if !readings.contains(where: \.hasNews) { silent.append("Since before") }
    if plan.risks.indices.allSatisfy({ RiskRow(scorecard, $0).toLookAt.isEmpty }) {
      silent.append("To look at")
    }
    return silent
  }
}

extension Scorecard {
  /// A column of levels is no wider.
  fileprivate static let mostForLevels = 16

  /// The levels in short, where in full they are too long for a column.
  fileprivate var levelForms: RiskLevelForms? {
    let scheme = plan.header.riskScheme
    guard !scheme.hasScores else { return nil }
    let places = risks.flatMap { [$0.present, $0.intended] }.compactMap(\.self)
    return places.contains { $0.words.columns > Self.mostForLevels } ? RiskLevelForms(scheme) : nil
  }

  /// The columns the longest of some words of the risks takes, within limits.
  fileprivate func widest(_ limits: ClosedRange<Int>, _ words: (Risk, RiskReading) -> String?) -> Int {
    let longest = zip(plan.risks, risks).compactMap { words($0, $1)?.columns }.max() ?? 0
    return max(limits.lowerBound, min(longest, limits.upperBound))
  }

  /// Where a risk stands in the register: tray by tray, in each the highest first.
  fileprivate func registerPlace(_ row: Int) -> (tray: Int, rank: Int) {
    let tray = RiskTray(risks[row], scheme: plan.header.riskScheme)
    return (RiskTray.allCases.firstIndex(of: tray) ?? 0, -risks[row].rank)
  }
}

extension RiskPlace {
  /// It in words, its levels in short where forms of them are given.
  fileprivate func words(_ forms: RiskLevelForms?) -> String {
    forms?.words(of: placement) ?? words
  }
}

extension RiskReading {
  /// Whether anything is known of the period before.
  fileprivate var hasNews: Bool {
    isNew || isNewlyClosed || sincePrevious.direction != .none
  }

  /// What has happened since the period before, in words.
  var news: String {
    if isNew { return "new" }
    if isNewlyClosed { return "closed" }
    return sincePrevious.words
  }
}

/// One risk in the words of a table.
struct RiskRow {
  let scorecard: Scorecard
  let reading: RiskReading
  let risk: Risk
  private let forms: RiskLevelForms?

  init(_ scorecard: Scorecard, _ row: Int, _ forms: RiskLevelForms? = nil) {
    self.scorecard = scorecard
    self.forms = forms
    reading = scorecard.risks[row]
    risk = scorecard.plan.risks[row]
  }

  var cells: [TableCell] {
    [
      .text(risk.id, .muted),
      .text(risk.title, reading.standing == .open ? .plain : .muted),
      now,
      .text(bandName),
      .text(reading.news, reading.sincePrevious.direction == .worse || reading.isNew ? .warning : .plain),
      place(reading.intended),
      .text(reading.change),
      .text(scorecard.index.names(of: risk.owners)),
      .text(risk.objectives.joined(separator: ", "), .muted),
      .text(risk.deadline.words, .muted),
      .text(toLookAt, .warning),
    ]
  }

  private var bandName: String {
    reading.present?.band.map { scorecard.plan.header.riskScheme.bands[$0].name } ?? ""
  }

  /// What its owner should be asked about, and why it stands nowhere on the grid.
  var toLookAt: String {
    let findings = reading.findings.map { finding in
      finding.kind == .impossibleScore ? finding.reason.rule : finding.kind.rawValue
    }
    let period = reading.scoredIn.map { ["as scored in \($0.label)"] } ?? []
    return (findings + period).joined(separator: ", ")
  }

  /// Where the risk is now.
  var now: TableCell {
    guard let present = reading.present else {
      return .text(reading.standing == .open ? "not scored" : reading.standing.rawValue, .muted)
    }
    return place(present)
  }

  private func place(_ place: RiskPlace?) -> TableCell {
    guard let place else { return .empty }
    let bands = scorecard.plan.header.riskScheme.bands.count
    let tone = place.band.map { TableCell.Tone.band($0, of: bands) } ?? .strong
    return .figure(place.words(forms), place.rank.map { DecimalNumber(mantissa: Int64($0)) }, tone)
  }
}
