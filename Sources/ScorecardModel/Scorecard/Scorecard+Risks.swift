/// A risk as a mark on the grid.
public struct RiskMark: Hashable, Sendable {
  /// The risk's id.
  public let id: String
  /// Whether its cell is known; otherwise it is one of several that could give its score.
  public let isExact: Bool
}

extension Scorecard {
  /// The marks in a cell of the grid: exact places first.
  public func marks(in cell: GridCell) -> [RiskMark] {
    let marks = marksByRisk.compactMap { id, placement -> RiskMark? in
      switch placement {
      case .cell(let impact, let likelihood)
      where GridCell(impact: impact, likelihood: likelihood) == cell:
        RiskMark(id: id, isExact: true)
      case .possible(let cells, _) where cells.contains(cell):
        RiskMark(id: id, isExact: cells.count == 1)
      default: nil
      }
    }
    return marks.filter(\.isExact) + marks.filter { !$0.isExact }
  }

  /// The risks that lie on the border of cells, with those cells, the lowest first.
  public var borderMarks: [(cells: [GridCell], mark: RiskMark)] {
    zip(plan.risks, risks).compactMap { risk, reading in
      guard let present = reading.present, case .border = present.placement else { return nil }
      return (present.cells, RiskMark(id: risk.id, isExact: true))
    }
  }

  /// The cell of the highest risk that has one, known or possible; nil where none has.
  public var highestCell: GridCell? {
    let placed = risks.filter { $0.present?.cells.isEmpty == false }
    let highest = placed.max { $0.rank < $1.rank }
    return highest?.present?.cells.max()
  }

  /// The rows of the risks that are, or may be, in a cell.
  public func risks(in cell: GridCell) -> [Int] {
    risks.indices.filter { risks[$0].present?.cells.contains(cell) ?? false }
  }

  /// The ids of the risks that stand nowhere on the grid, by why.
  public var unplaced: (notScored: [String], impossible: [String]) {
    var (notScored, impossible): ([String], [String]) = ([], [])
    for (row, risk) in risks.enumerated() {
      switch risk.present?.placement {
      case .notScored, nil: notScored.append(plan.risks[row].id)
      case .impossible: impossible.append(plan.risks[row].id)
      case .cell, .border, .possible: break
      }
    }
    return (notScored, impossible)
  }

  /// Whether any risk has more than one possible cell.
  public var hasPossiblePlaces: Bool {
    marksByRisk.contains { _, placement in
      if case .possible(let cells, _) = placement { cells.count > 1 } else { false }
    }
  }

  /// The right end of the ladder: the highest score of the grid, or the highest there is where there is no grid.
  public var highestScore: Int {
    let scheme = plan.header.riskScheme
    let given = risks.lazy.flatMap(\.places.values).compactMap(\.score).max() ?? 1
    return max(RiskRule(scheme: scheme).highestScore ?? 1, given, 2)
  }

  /// What the plan calls where its risks are now.
  public var nowTitle: String {
    title(of: risks.lazy.compactMap(\.now).first ?? .current)
  }

  /// What the plan calls where its risks should come to.
  public var goalTitle: String {
    title(of: risks.lazy.compactMap(\.goal).first ?? .target)
  }

  private func title(of layer: Risk.Layer) -> String {
    switch layer {
    case .inherent: "Inherent"
    case .current: "Current"
    case .residual: "Residual"
    case .target: "Target"
    }
  }

  private var marksByRisk: [(id: String, placement: RiskPlacement)] {
    zip(plan.risks, risks).compactMap { risk, reading in
      reading.present.map { (risk.id, $0.placement) }
    }
  }
}
