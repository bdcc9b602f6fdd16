/// The objectives of a plan against its strategic links: what contributes to which, and by what.
public struct StrategicMatrix: Sendable {
  /// What an objective contributes to a link.
  public struct Contribution: Hashable, Sendable {
    /// Whether the objective names the link itself.
    public var isOwn = false
    /// The ids of its indicators that do.
    public var indicators: [String] = []
    /// The ids of its actions that do.
    public var actions: [String] = []
    /// Whether something below it does.
    public var isBelow = false

    /// Whether it is made by the objective itself, or by what serves it.
    public var isDirect: Bool {
      isOwn || !indicators.isEmpty || !actions.isEmpty
    }
  }

  /// Something that is missing in the matrix.
  public enum Gap: String, CaseIterable, Sendable {
    /// A link to which nothing contributes.
    case unserved = "nothing contributes to it"
    /// An objective, an indicator or an action that contributes to nothing.
    case aimless = "contributes to nothing"
  }

  /// The links by kind, kinds and links as they first come.
  public let links: [StrategicLink]
  /// What is missing, links first, each in the plan's order.
  public let gaps: [(entity: Entity, gap: Gap)]
  private let cells: [Cell: Contribution]

  private struct Cell: Hashable {
    let objective, link: String
  }

  /// The matrix of a plan.
  public init(_ scorecard: Scorecard) {
    let plan = scorecard.plan
    let kinds = Dictionary(plan.links.enumerated().map { ($1.kind, $0) }) { first, _ in first }
    links = plan.links.enumerated()
      .sorted { (kinds[$0.element.kind] ?? 0, $0.offset) < (kinds[$1.element.kind] ?? 0, $1.offset) }
      .map(\.element)
    cells = StrategicMatrix.cells(of: plan)
    gaps = scorecard.strategicGaps
  }

  /// What an objective contributes to a link; nil where it contributes nothing.
  public func contribution(of objective: String, to link: String) -> Contribution? {
    cells[Cell(objective: objective, link: link)]
  }

  /// The kinds of the links, in order.
  public var kinds: [String] {
    links.reduce(into: []) { if $0.last != $1.kind { $0.append($1.kind) } }
  }

  /// How many gaps there are of a kind.
  public func count(of gap: Gap) -> Int {
    gaps.count { $0.gap == gap }
  }

  private static func cells(of plan: Plan) -> [Cell: Contribution] {
    let known = Set(plan.links.map(\.id))
    var cells: [Cell: Contribution] = [:]
    func add(_ objectives: [String], _ links: [String], _ change: (inout Contribution) -> Void) {
      for objective in objectives {
        for link in Set(links).intersection(known) {
          change(&cells[Cell(objective: objective, link: link), default: Contribution()])
        }
      }
    }
    for objective in plan.objectives { add([objective.id], objective.links) { $0.isOwn = true } }
    for indicator in plan.indicators {
      add(indicator.objectives, indicator.links) { $0.indicators.append(indicator.id) }
    }
    for action in plan.actions { add(action.objectives, action.links) { $0.actions.append(action.id) } }
    return withWholes(cells, ObjectiveTree(plan.objectives), plan.objectives)
  }

  /// Marks what lies above each contribution.
  private static func withWholes(
    _ cells: [Cell: Contribution],
    _ tree: ObjectiveTree,
    _ objectives: [Objective]
  ) -> [Cell: Contribution] {
    var marked = cells
    let places = Dictionary(tree.nodes.enumerated().map { (objectives[$1.row].id, $0) }) { first, _ in first }
    for cell in cells.keys {
      guard let place = places[cell.objective] else { continue }
      for above in tree.above(place) {
        let whole = Cell(objective: objectives[tree.nodes[above].row].id, link: cell.link)
        marked[whole, default: Contribution()].isBelow = true
      }
    }
    return marked
  }
}

extension Scorecard {
  /// What contributes to no strategic link, and to which links nothing contributes.
  ///
  /// An objective contributes also by what serves it, what lies below it and what it is part of. Indicators and actions
  /// are judged where others of their table serve an objective or name a link.
  fileprivate var strategicGaps: [(entity: Entity, gap: StrategicMatrix.Gap)] {
    guard !plan.links.isEmpty else { return [] }
    let links = plan.links.map { Entity.link($0.id) }.filter { index.links.related(to: $0).isEmpty }
    let readings = ObjectiveReadings(self)
    let objectives = readings.tree.nodes.indices.filter { position in
      let reading = readings.reading(at: position)
      return reading.links.isEmpty && !reading.isUnderLink
    }
    let rest =
      strays(plan.indicators.map { Entity.indicator($0.id) })
      + strays(plan.actions.map { Entity.action($0.id) })
    return links.map { ($0, .unserved) }
      + objectives.map { (.objective(plan.objectives[readings.tree.nodes[$0].row].id), .aimless) }
      + rest.map { ($0, .aimless) }
  }

  /// Those that are linked with no objective and no strategic link, where others are.
  private func strays(_ entities: [Entity]) -> [Entity] {
    let strays = entities.filter { entity in
      !index.links.related(to: entity).contains { $0.isObjective || $0.noun == "link" }
    }
    return strays.count < entities.count ? strays : []
  }
}
