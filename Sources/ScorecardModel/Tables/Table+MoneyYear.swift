extension Table {
  /// The year by division and heading: what was planned, and how far what is expected, else what was spent, lies above.
  public static func moneyYear(_ scorecard: Scorecard) -> Table {
    let positions = MoneyPositions(scorecard).rows
    let headings = positions.reduce(into: [String]()) {
      if !$0.contains($1.heading) { $0.append($1.heading) }
    }
    let divisions = positions.reduce(into: [String]()) {
      if !$0.contains($1.division) { $0.append($1.division) }
    }
    let order = divisions.filter { !$0.isEmpty } + divisions.filter(\.isEmpty)
    let rows = order.map { division in
      headings.map { heading in positions.first { $0.division == division && $0.heading == heading } }
    }
    let names = order.map { scorecard.index.title(ofDivision: $0).count }
    return Table(
      columns: [Column("Division", width: max(17, min(30, names.max() ?? 0)), weight: 1)]
        + headings.enumerated().flatMap { place, heading in
          [
            Column(
              heading,
              key: "heading\(place + 1)",
              alignment: .trailing,
              width: max(10, min(16, heading.count))
            ),
            Column("Variance", key: "variance\(place + 1)", alignment: .trailing, width: 8),
          ]
        },
      entities: rows.indices.map { row in entity(of: order[row], rows[row]) }
    ) { row in
      let cells = rows[row].flatMap { position -> [TableCell] in
        guard let position else { return [.empty, .empty] }
        let line = MoneyRow(position: position, scorecard: scorecard)
        let tone = line.tone(of: position.year)
        return [
          line.amount(position.year?.budget, tone), line.change(position.year?.expectedVariance, tone),
        ]
      }
      let isSummed = rows[row].contains { $0?.year?.isOfParts == true }
      let whole = isSummed ? "whole directorate (summed)" : "whole directorate"
      let name = order[row].isEmpty ? whole : scorecard.index.title(ofDivision: order[row])
      return [.text(name, order[row].isEmpty ? .strong : .plain)] + cells
    }
  }

  /// The division, or for the whole directorate the first line that has money.
  private static func entity(of division: String, _ positions: [MoneyPosition?]) -> Entity {
    division.isEmpty ? .budget(positions.lazy.compactMap(\.self).first?.row ?? 0) : .division(division)
  }
}
