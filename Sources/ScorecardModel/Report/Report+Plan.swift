extension Report {
  /// The report of a plan in the period it is read in.
  ///
  /// Its figures are those of the screens, because its tables are theirs.
  ///
  /// - Parameters:
  ///   - loaded: The plan with its files.
  ///   - scorecard: The same plan, rated.
  public init(of loaded: LoadedPlan, _ scorecard: Scorecard) {
    let provenance = Provenance(scorecard)
    let name = provenance.title.isEmpty ? provenance.id : provenance.title
    let pages = ReportPages(loaded: loaded, scorecard: scorecard)
    self.init(
      "\(name): \(scorecard.period.longLabel)",
      provenance,
      [
        pages.summary, pages.scorecardSection, pages.exceptions, pages.indicators, pages.actions,
        pages.progress, pages.risks, pages.resources, pages.people, pages.method, pages.faults,
      ]
    )
  }

  /// Tables of a plan, each under its heading.
  init(of export: PlanExport) {
    let provenance = export.provenance
    let name = provenance.title.isEmpty ? provenance.id : provenance.title
    let isAlone = export.parts.count == 1
    let sections = export.parts.map { part in
      let table = part.table.written
      let block = table.count == 0 ? Block.paragraph("No rows.") : .table(caption: part.kind.title, table)
      return Section(part.kind.title, (part.picture.map { [.picture($0)] } ?? []) + [block])
    }
    self.init(isAlone ? "\(name): \(sections[0].title)" : name, provenance, sections)
  }
}

/// The sections of a plan's report.
struct ReportPages {
  let loaded: LoadedPlan
  let scorecard: Scorecard

  var plan: Plan { scorecard.plan }

  /// A table of the plan.
  func table(_ kind: TableKind) -> Table {
    kind.table(of: loaded, scorecard)
  }
}

extension Table {
  /// The columns that an export writes.
  fileprivate var written: Table {
    choosing(exportedKeys)
  }

  /// The table as a report has it: some columns under titles for reading, without those that are blank in every row.
  ///
  /// A column that an export writes comes before one of the same key that is made for the eye.
  ///
  /// - Parameter columns: The keys of the columns, each with its title.
  /// - Returns: The table of these columns.
  func reported(_ columns: KeyValuePairs<String, String>) -> Table {
    let places = columns.compactMap { key, title in
      (exported + self.columns.indices).first { self.columns[$0].key == key }.map { ($0, title) }
    }
    let chosen = showing(places.map(\.0))
    let rows = (0..<count).map { row in zip(chosen.columns, chosen.row(row)).map { $1.reported(in: $0.key) } }
    let said = chosen.columns.indices.filter { place in rows.contains { !$0[place].isBlank } }
    let shown = said.map { place in chosen.columns[place].reported(as: places[place].1) }
    return Table(columns: shown, count: rows.count) { row in said.map { rows[row][$0] } }
  }

  /// The table as a screen shows it, for reading: what is drawn there is written.
  var forReading: Table {
    let shown = onScreen
    let columns = shown.columns.map { $0.reported(as: $0.titleForReading) }
    return Table(columns: columns, count: count) { row in
      zip(columns, shown.row(row)).map { $1.reported(in: $0.key) }
    }
  }

  /// The table without its pictures.
  var inWords: Table {
    showing(columns.indices.filter { !columns[$0].isPicture })
  }

  /// The table with other cells in some columns.
  ///
  /// - Parameters:
  ///   - keys: The keys of the columns.
  ///   - cell: The cell of a row under one of the keys.
  /// - Returns: The table.
  func rewording(_ keys: [String], _ cell: @escaping @Sendable (_ row: Int, _ key: String) -> TableCell)
    -> Table
  {
    let whole = self
    return Table(columns: columns, entities: entities) { row in
      zip(whole.columns, whole.row(row)).map { keys.contains($0.key) ? cell(row, $0.key) : $1 }
    }
  }

  /// The places of the rows whose cell in a column is so.
  func rows(where key: String, _ isSo: (TableCell) -> Bool) -> [Int] {
    guard let place = exported.first(where: { columns[$0].key == key }) else { return [] }
    return (0..<count).filter { isSo(cell($0, place)) }
  }
}

extension Table.Column {
  /// Its title where there is more room than on a screen.
  fileprivate var titleForReading: String {
    switch key {
    case "short", "shortDirection": "Direction"
    case "long", "longDirection": "On a year before"
    default: title
    }
  }

  /// The column under a title of a report, which writes all it shows but pictures.
  fileprivate func reported(as title: String) -> Table.Column {
    var column = self
    column.title = title
    column.isDrawn = isPicture
    return column
  }
}
