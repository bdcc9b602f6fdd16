/// The risks of a plan on its grid in one look.
///
/// What stands in each cell, what stands nowhere and why, and what they come to together. The screen, the picture and the reports draw the same map.
public struct RiskMap: Sendable {
  /// What of the risks it shows.
  public let look: RiskLook
  /// The name of the look.
  public let title: String
  /// The plan's scheme.
  public let scheme: RiskScheme
  /// What stands in each cell: known places first, then those that come and go, then possible ones.
  public private(set) var marks: [GridCell: [RiskMark]] = [:]
  /// What stands on the border of cells, with those cells, the lowest first.
  public private(set) var borders: [Border] = []
  /// The ways from cell to cell, of those that move between known cells.
  public private(set) var moves: [RiskMove] = []
  /// What stands nowhere on the grid, by why.
  public private(set) var trays: [Tray] = []
  /// How many there are in each band, and what they come to.
  public private(set) var tally: RiskTally
  /// The ids of the risks that came into the register since the period before.
  public let raised: [String]
  /// The ids of the risks that were closed since the period before.
  public let closed: [String]
  /// The right end of the ladder: the highest score of the grid, or the highest there is where there is no grid.
  public let highestScore: Int
  /// The cell of the highest risk, known or possible; nil where none has one.
  public private(set) var highestCell: GridCell?

  /// A risk on the border of cells.
  public struct Border: Hashable, Sendable {
    /// The cells, the lowest first.
    public let cells: [GridCell]
    /// Its mark.
    public let mark: RiskMark
  }

  /// Risks that stand nowhere on the grid for one reason.
  public struct Tray: Hashable, Sendable {
    /// Why they stand nowhere.
    public enum Kind: String, CaseIterable, Sendable {
      /// Nobody has scored them.
      case notScored = "not scored"
      /// Their score or place has no cell.
      case notOnGrid = "not on this grid"
      /// Of the time looked at nothing is kept.
      case notKept = "no score kept for that period"
    }

    /// Why.
    public let kind: Kind
    /// The ids of the risks.
    public let ids: [String]
    /// Why, in words: of another layer than the present one that nothing is said of it.
    public let words: String
    /// Why each has no cell: "R19: 18 cannot occur on a grid of 5×5"; nil where the words tell all there is.
    public let reasons: [String]?
  }

  /// The risks of a rated plan in a look.
  ///
  /// - Parameters:
  ///   - scorecard: The plan.
  ///   - look: What of the risks it shows.
  ///   - ids: The ids of the risks to show, which its title counts; nil: all of them.
  public init(_ scorecard: Scorecard, look: RiskLook = .now, only ids: Set<String>? = nil) {
    self.look = look
    let all = scorecard.plan.risks.count
    title = scorecard.title(of: look) + (ids.map { ", \($0.count) of \(all) risks" } ?? "")
    scheme = scorecard.plan.header.riskScheme
    highestScore = scorecard.highestScore
    let register = zip(scorecard.plan.risks, scorecard.risks).filter { ids?.contains($0.0.id) ?? true }
    raised = register.filter { $1.isNew }.map(\.0.id)
    closed = register.filter { $1.isNewlyClosed }.map(\.0.id)
    let rows = scorecard.risks.indices.filter {
      scorecard.risks[$0].isOnMap && ids?.contains(scorecard.plan.risks[$0].id) ?? true
    }
    tally = RiskTally(rows.map { scorecard.risks[$0].place(in: look) }, scheme)
    for row in rows { place(scorecard.risks[row], scorecard.plan.risks[row].id) }
    for (cell, marks) in marks { self.marks[cell] = marks.sorted { $0.kind.order < $1.kind.order } }
    trays = Tray.Kind.allCases.compactMap { kind in
      let found = rows.filter { scorecard.risks[$0].tray(in: look) == kind }
      let words = kind == .notScored && !look.isOfNow ? "not given" : kind.rawValue
      let ids = found.map { scorecard.plan.risks[$0].id }
      let reasons = zip(ids, found).compactMap { id, row in
        scorecard.risks[row].place(in: look)?.whyNowhere.map { "\(id): \($0)" }
      }
      return found.isEmpty
        ? nil : Tray(kind: kind, ids: ids, words: words, reasons: reasons.isEmpty ? nil : reasons)
    }
    let places = rows.compactMap { scorecard.risks[$0].place(in: look) }.filter { !$0.cells.isEmpty }
    highestCell = places.max { ($0.rank ?? 0) < ($1.rank ?? 0) }?.cells.max()
  }

  /// Whether any risk has more than one possible cell.
  public var hasPossiblePlaces: Bool {
    marks.values.contains { $0.contains { $0.kind == .possible } }
  }

  /// The cells a way begins and ends at: one each, or those whose border the risk stands on.
  public func ends(of move: RiskMove) -> (from: [GridCell], to: [GridCell]) {
    let borders = borders.filter { $0.mark.id == move.id }
    return (
      borders.first { $0.mark.kind == .origin }?.cells ?? [move.from],
      borders.first { $0.mark.kind != .origin }?.cells ?? [move.to]
    )
  }

  private mutating func place(_ reading: RiskReading, _ id: String) {
    guard let place = reading.place(in: look) else { return }
    let origin = look.isMovement ? reading.origin(in: look) : nil
    guard place.standsSure, let to = place.cells.last else {
      for cell in place.cells { add(RiskMark(id: id, kind: .possible), in: cell) }
      return
    }
    guard let origin, origin.standsSure, let from = origin.cells.last else {
      return add(RiskMark(id: id, kind: .exact), at: place)
    }
    guard origin.cells != place.cells else { return add(RiskMark(id: id, kind: .unmoved), at: place) }
    let move = RiskMove(id: id, from: from, to: to)
    moves.append(move)
    add(RiskMark(id: id, kind: .origin), at: origin)
    let heading = RiskHeading(from: origin.cells, to: place.cells)
    add(RiskMark(id: id, kind: .arrival(heading)), at: place)
  }

  /// A mark in a cell, or on the border of several.
  private mutating func add(_ mark: RiskMark, at place: RiskPlace) {
    if case .border = place.placement {
      borders.append(Border(cells: place.cells, mark: mark))
    } else if let cell = place.cells.last {
      add(mark, in: cell)
    }
  }

  private mutating func add(_ mark: RiskMark, in cell: GridCell) {
    marks[cell, default: []].append(mark)
  }
}

extension RiskMark.Kind {
  /// The order of marks in a cell.
  fileprivate var order: Int {
    switch self {
    case .exact, .unmoved: 0
    case .origin: 1
    case .arrival: 2
    case .possible: 3
    }
  }
}

extension RiskPlace {
  /// Whether it stands in one cell, or on a border, for sure.
  fileprivate var standsSure: Bool {
    if case .border = placement { return true }
    return cells.count == 1
  }

  /// Why it has no cell; nil where it has one, or nothing was scored.
  fileprivate var whyNowhere: String? {
    if case .impossible(_, let reason) = placement { reason } else { nil }
  }
}

extension RiskReading {
  /// Whether it belongs on the map of its time: a closed risk, and one that came later, do not.
  var isOnMap: Bool {
    standing == .open || standing == .notKept
  }

  /// Why it stands nowhere on the grid; nil where it has a cell, and on a plan without a grid where it has a score.
  public func tray(in look: RiskLook) -> RiskMap.Tray.Kind? {
    guard standing != .notKept else { return .notKept }
    switch place(in: look)?.placement {
    case .notScored, nil: return .notScored
    case .impossible: return .notOnGrid
    case .cell, .border, .possible: return nil
    }
  }
}

extension Scorecard {
  /// The rows of the risks that are, or may be, in a cell in a look; those that leave it too.
  public func risks(in cell: GridCell, look: RiskLook) -> [Int] {
    risks.indices.filter { row in
      guard risks[row].isOnMap else { return false }
      let cells = (risks[row].place(in: look)?.cells ?? []) + (risks[row].origin(in: look)?.cells ?? [])
      return cells.contains(cell)
    }
  }

  /// The right end of the ladder: the highest score of the grid, or the highest there is where there is no grid.
  public var highestScore: Int {
    let given = risks.lazy.flatMap(\.places.values).compactMap(\.score).max() ?? 1
    return max(RiskRule(scheme: plan.header.riskScheme).highestScore ?? 1, given, 2)
  }
}
