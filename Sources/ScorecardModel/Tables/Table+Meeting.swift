/// How an item of the agenda stands: what its view shows, and the time it has taken.
public struct AgendaStanding: Hashable, Sendable {
  /// The item.
  public var item: PlanHeader.AgendaItem
  /// How many rows its view shows with its filter; nil where it has no view to show.
  public var rows: Int?
  /// How many of them need a decision.
  public var decisions = 0
  /// What is wrong with its view or its filter; empty mostly.
  public var trouble = ""
  /// The whole minutes it has taken.
  public var used = 0
  /// Whether it is the one that is talked about.
  public var isRunning = false
  /// Whether it is talked about, and its time is stopped.
  public var isPaused = false
  /// Whether it has been talked about, for however short a time.
  public var wasOpened = false

  /// An item nobody has come to yet.
  public init(_ item: PlanHeader.AgendaItem) {
    self.item = item
  }

  /// How many minutes it has taken beyond those that were planned; 0 where none were planned.
  public var overrun: Int {
    item.minutes.map { max(0, used - $0) } ?? 0
  }

  /// The minutes it has taken, with those that were planned: `7 of 5 min, 2 over`.
  public var time: String {
    guard let planned = item.minutes else { return "\(used) min" }
    return "\(used) of \(planned) min" + (overrun > 0 ? ", \(overrun) over" : "")
  }
}

extension Table {
  /// The agenda of a meeting, in its order.
  public static func meeting(_ standings: [AgendaStanding]) -> Table {
    Table(
      columns: [
        Column("No", alignment: .trailing, width: 2),
        Column("Item", aliases: ["title"], width: 20, weight: 4),
        Column("View", width: 10, yields: 5),
        Column("Look", width: 12, yields: 5),
        Column("Filter", width: 10, weight: 1, yields: 6),
        Column("Planned", alignment: .trailing, width: 8, yields: 2),
        Column("Used", alignment: .trailing, width: 7),
        Column("Shows", alignment: .trailing, width: 7, yields: 4),
        Column("To decide", key: "decisions", alignment: .trailing, width: 9, yields: 3),
        Column("Now", width: 15, yields: 1),
      ],
      entities: standings.indices.map(Entity.agenda)
    ) { row in
      cells(of: standings[row], number: row + 1)
    }
    .without(standings.allSatisfy(\.item.look.isEmpty) ? ["Look"] : [])
    .without(standings.allSatisfy(\.item.filter.isEmpty) ? ["Filter"] : [])
  }

  /// The agenda as the plan gives it, for an export: of a meeting itself nothing is kept.
  static func agenda(_ scorecard: Scorecard) -> Table {
    let items = scorecard.plan.header.agenda
    let fields: [Field<Int>] = [
      .count("No") { $0 + 1 },
      Field("Item") { .text(items[$0].title) },
      Field("View") { .text(items[$0].view) },
      Field("Look") { .text(items[$0].look) },
      Field("Filter") { .text(items[$0].filter) },
      .count("Planned") { items[$0].minutes },
      Field("File") { .text(items[$0].location?.file ?? "") }.optional,
      .count("Line") { items[$0].location?.line }.optional,
    ]
    return Table(columns: fields.map(\.column), count: items.count) { row in fields.map { $0.cell(row) } }
  }

  private static func cells(of standing: AgendaStanding, number: Int) -> [TableCell] {
    let tone: TableCell.Tone = standing.isRunning || standing.isPaused ? .strong : .plain
    return [
      .figure("\(number)", DecimalNumber(number), .muted),
      .text(standing.item.title, tone),
      .text(standing.item.view, .muted),
      .text(standing.item.look, .muted),
      .text(standing.item.filter, .muted),
      minutes(standing.item.minutes, .muted),
      minutes(standing.wasOpened ? standing.used : nil, standing.overrun > 0 ? .warning : tone),
      standing.rows.map { $0 == 0 ? .text("nothing", .muted) : .count($0) } ?? .empty,
      .count(standing.decisions, .warning),
      standing.words,
    ]
  }

  private static func minutes(_ count: Int?, _ tone: TableCell.Tone) -> TableCell {
    count.map { .figure("\($0) min", DecimalNumber($0), tone) } ?? .empty
  }
}

extension AgendaStanding {
  /// What there is to say of it now: what is wrong, that it is talked about, by how much it went over its time.
  fileprivate var words: TableCell {
    guard trouble.isEmpty else { return .text(trouble, .warning) }
    let over = overrun > 0 ? "\(overrun) min over" : ""
    let state = isRunning ? "now" : isPaused ? "paused" : wasOpened ? "done" : ""
    let parts = [state, over].filter { !$0.isEmpty }.joined(separator: ", ")
    return .text(parts, overrun > 0 ? .warning : isRunning ? .strong : .muted)
  }
}
