extension Table {
  /// The heatmap in words: a row for each impact, the highest first, a column for each likelihood, in each cell its
  /// band and the risks that stand there; below it a row for each tray, with the risks that stand nowhere on it.
  public static func heatmap(_ scorecard: Scorecard, look: RiskLook = .now) -> Table {
    let map = RiskMap(scorecard, look: look)
    let scheme = map.scheme
    let likelihoods = scheme.hasGrid ? scheme.likelihood.names : []
    let columns = likelihoods.enumerated().map { place, name in
      Column("Likelihood \(name)", key: "likelihood\(place + 1)", width: 12, weight: 1)
    }
    return Table(
      columns: [Column("Impact", key: "impact", width: 10)] + columns,
      count: scheme.hasGrid ? scheme.impact.count + map.trays.count : 0
    ) { row in
      let impact = scheme.impact.count - row
      guard impact > 0 else {
        let tray = map.trays[-impact]
        let blanks = likelihoods.dropFirst().map { _ in TableCell.empty }
        return [.text(tray.words, .strong), .text(tray.ids.joined(separator: " "))] + blanks
      }
      let cells = likelihoods.indices.map { map.words(in: GridCell(impact: impact, likelihood: $0 + 1)) }
      return [.text(scheme.impact.name(of: impact), .strong)] + cells.map { .text($0) }
    }
  }
}

extension RiskMap {
  /// What a cell holds in words: "high, beyond appetite: R7, possibly R17".
  func words(in cell: GridCell) -> String {
    let borders = borders.filter { $0.cells.contains(cell) }.map { "\($0.mark.id) on its border" }
    let words = ((marks[cell] ?? []).map(\.words) + borders).joined(separator: ", ")
    guard let band = scheme.band(of: cell) else { return words }
    let name = scheme.bands[band].name + (scheme.isBeyondAppetite(cell) == true ? ", beyond appetite" : "")
    return words.isEmpty ? name : "\(name): \(words)"
  }
}

extension RiskMark {
  /// It in words.
  var words: String {
    switch kind {
    case .exact: id
    case .possible: "possibly \(id)"
    case .origin: "\(id) was here"
    case .unmoved: "\(id) stays"
    case .arrival: "\(id) comes here"
    }
  }
}
