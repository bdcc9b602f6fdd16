extension RiskScheme {
  /// Why a cell of the grid has its band, and whether it lies beyond the appetite.
  public func reason(for cell: GridCell) -> Reason {
    Reason(rule: rule(for: cell), facts: facts(of: cell))
  }

  private func rule(for cell: GridCell) -> String {
    switch cells {
    case .bands: "The plan says the band of each cell"
    case .scores: "The plan says the score of each cell; the band is that of the score"
    case nil where score(of: cell) == nil: "Levels have no score; shade is distance only"
    case nil where bands.isEmpty:
      "The score is impact × likelihood; the plan names no bands, so shade is distance only"
    case nil: "The score is impact × likelihood; the band is that of the score"
    }
  }

  private func facts(of cell: GridCell) -> [Reason.Fact] {
    var facts: [Reason.Fact] = []
    if let score = score(of: cell) {
      let product = method == .product && cells == nil ? "\(cell.impact)×\(cell.likelihood) = " : ""
      facts.append(Reason.Fact("score", product + String(score)))
    }
    if let band = band(of: cell) {
      facts.append(Reason.Fact("band", bands[band].name + range(of: band)))
    } else if !bands.isEmpty {
      facts.append(Reason.Fact("band", "none: it lies below all bands"))
    }
    if let isBeyond = isBeyondAppetite(cell) {
      facts.append(Reason.Fact("appetite", appetiteWords + (isBeyond ? ", exceeded" : ", kept")))
    }
    return facts
  }

  /// The scores of a band; empty where bands have none.
  private func range(of band: Int) -> String {
    guard let from = bands[band].from else { return "" }
    guard band + 1 < bands.count, let next = bands[band + 1].from, next > from else {
      return ", from \(from) up"
    }
    return next - 1 == from ? ", \(from)" : ", \(from) to \(next - 1)"
  }
}
