extension TableRow where Name: ColumnName {
  /// A rating out of three cells, by the plan's scheme.
  func rating(
    _ impact: Name,
    _ likelihood: Name,
    _ score: Name,
    _ scheme: RiskScheme,
    _ findings: inout Findings
  ) -> Risk.Rating {
    var rating = Risk.Rating()
    rating.impact = level(impact, on: scheme.impact, &findings)
    rating.likelihood = level(likelihood, on: scheme.likelihood, &findings)
    rating.score = whole(score, in: 1...1_000_000, &findings)
    let first = [impact, likelihood, score].first { optional($0) != nil }
    rating.location = first.map(location) ?? location
    return rating
  }

  /// A level of a scale, or the border of two.
  private func level(_ name: Name, on scale: RiskScheme.Scale, _ findings: inout Findings) -> RiskLevel? {
    guard let text = optional(name), text != "-" else { return nil }
    if let level = RiskLevel(text, scale: scale) { return level }
    findings.error(
      at: location(name),
      "\(name.rawValue) is \(Wording.quoted(text)), expected \(Wording.list(scale.names, last: "or")) or two "
        + "neighbours such as \(scale.names.suffix(2).joined(separator: "/")); the cell is left blank",
      loses: .cell
    )
    return nil
  }
}
