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
        pages.progress,
        pages.risks, pages.resources, pages.method, pages.faults,
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
  /// - Parameter columns: The keys of the columns, each with its title.
  /// - Returns: The table of these columns.
  func reported(_ columns: KeyValuePairs<String, String>) -> Table {
    let chosen = choosing(columns.map(\.key))
    let rows = (0..<chosen.count).map(chosen.row)
    let said = chosen.columns.indices.filter { place in rows.contains { !$0[place].isBlank } }
    let shown = said.map { place in
      var column = chosen.columns[place]
      column.title = columns.first { $0.key == column.key }?.value ?? column.title
      return column
    }
    return Table(columns: shown, count: rows.count) { row in said.map { rows[row][$0] } }
  }

  /// The places of the rows whose cell in a column is so.
  func rows(where key: String, _ isSo: (TableCell) -> Bool) -> [Int] {
    guard let place = exported.first(where: { columns[$0].key == key }) else { return [] }
    return (0..<count).filter { isSo(cell($0, place)) }
  }
}
