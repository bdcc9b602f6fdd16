import ScorecardModel

extension Explanation {
  /// Why a cell of the heatmap has its colour, and why each risk stands in it, comes to it or has left it.
  init(_ rows: [Int], in cell: GridCell, _ look: RiskLook, _ scorecard: Scorecard) {
    let scheme = scorecard.plan.header.riskScheme
    let names = (scheme.impact.name(of: cell.impact), scheme.likelihood.name(of: cell.likelihood))
    let band = scheme.band(of: cell)
    let word = band.map { TableCell.text(scheme.bands[$0].name, .band($0, of: scheme.bands.count)) }
    let ground = Part(title: "The cell", cell: word ?? .empty, reason: scheme.reason(for: cell))
    let parts = rows.compactMap { row in
      Explanation.part(of: row, in: cell, look, scorecard)
    }
    self.init(title: "Impact \(names.0), likelihood \(names.1)", parts: [ground] + parts)
  }

  /// A risk of a cell: where it is, in a movement from where to where.
  private static func part(
    of row: Int,
    in cell: GridCell,
    _ look: RiskLook,
    _ scorecard: Scorecard
  ) -> Part? {
    let (risk, reading) = (scorecard.plan.risks[row], scorecard.risks[row])
    guard let place = reading.place(in: look) else { return nil }
    let title = "\(risk.id) \(risk.title)"
    guard let origin = reading.origin(in: look) else {
      return Part(title: title, cell: .text(place.words, .strong), reason: place.reason)
    }
    let isHere = place.cells.contains(cell)
    let verb = !isHere ? "left" : origin.cells == place.cells ? "stays" : "came"
    return Part(
      title: title,
      cell: .text("\(verb): \(origin.words) to \(place.words)", .strong),
      reason: place.reason
    )
  }
}
