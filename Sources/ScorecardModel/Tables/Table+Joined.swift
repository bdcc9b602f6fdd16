extension Table {
  /// The rows of several plans' tables of one kind under each other, each with the plan it is from.
  ///
  /// - Parameters:
  ///   - parts: The tables, and the plans they are of.
  ///   - renaming: Titles for columns that plans call differently, by key.
  /// - Returns: The rows under the columns that any of the tables shows at first; they lead into their plans.
  static func joined(_ parts: [(plan: Portfolio.Member, table: Table)], renaming: [String: String] = [:])
    -> Table
  {
    var columns: [Column] = []
    for (_, table) in parts {
      for column in table.columns where !column.isOptional {
        if let place = columns.firstIndex(where: { $0.key == column.key }) {
          columns[place].width = max(columns[place].width, column.width)
          continue
        }
        var column = column
        if let title = renaming[column.key] {
          column.title = title
          column.width = max(column.width, title.count)
        }
        columns.append(column)
      }
    }
    let places = parts.map { part in
      columns.map { column in part.table.columns.firstIndex { $0.key == column.key } }
    }
    let rows = parts.indices.flatMap { part in (0..<parts[part].table.count).map { (part, $0) } }
    return Table(
      columns: [Column("Plan", key: "plan", aliases: ["directorate"], width: 20, weight: 2)] + columns,
      entities: rows.map { part, row in
        .inPlan(parts[part].plan.loaded.id, parts[part].table.entities[row])
      }
    ) { index in
      let (part, row) = rows[index]
      let cells = places[part].map { $0.map { parts[part].table.cell(row, $0) } ?? .empty }
      return [.text(parts[part].plan.name, .muted)] + cells
    }
    .grouping(by: [Grouping("plan") { parts[rows[$0].0].plan.name }])
  }
}
