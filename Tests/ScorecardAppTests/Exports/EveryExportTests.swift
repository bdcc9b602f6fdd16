import Foundation
import ScorecardApp
import ScorecardModel
import Testing

/// Every table in every format, of every plan there is: read back, it says what the table says.
struct EveryExportTests {
  private static let sample = Result { try Repository.read("sample-data").plans }
  private static let small = Result { try Snapshot.reading(Northmoor.whole).plans }
  private static let hostile = Result {
    try HostilePlan.allCases.flatMap { try Snapshot.reading($0.files).plans }
  }

  /// The plans: the sample data, a small one with something of everything, and those written to do harm.
  enum Source: CaseIterable {
    case sample, small, hostile

    func plans() throws -> [LoadedPlan] {
      switch self {
      case .sample: try EveryExportTests.sample.get()
      case .small: try EveryExportTests.small.get()
      case .hostile: try EveryExportTests.hostile.get()
      }
    }
  }

  private func exports(_ kind: TableKind, _ source: Source) throws -> [PlanExport] {
    try source.plans().map { loaded in
      let asAt = loaded.plan.header.asAt ?? day("2026-10-15")
      return PlanExport([kind], of: loaded, Scorecard(PlanIndex(loaded.plan), asAt: asAt))
    }
  }

  @Test(arguments: TableKind.allCases, Source.allCases)
  func `CSV is read back by our own reader`(kind: TableKind, source: Source) throws {
    for export in try exports(kind, source) {
      let text = ExportFormat.csv.text(of: [export])
      #expect(text.isSafeForATerminal)
      let document = CSVDocument(file: "export.csv", text: text)
      let names = document.header.map(document.text(of:))
      let table = export.parts[0].table
      let rows = document.rows
      try #require(rows.count == table.count)
      for (row, cells) in rows.enumerated() {
        try #require(cells.count == names.count)
        #expect(cells[0] == export.provenance.id)
        #expect(cells[3] == (export.provenance.isIllustrative ? "yes" : "no"))
        let written = Dictionary(uniqueKeysWithValues: zip(names, cells))
        for (column, cell) in zip(table.columns, table.row(row)) where !column.isDrawn {
          #expect(isSame(written[column.key], cell, column.isFigure), "\(kind) \(row) \(column.key)")
        }
      }
    }
  }

  @Test(arguments: TableKind.allCases, Source.allCases)
  func `JSON is read back by Foundation`(kind: TableKind, source: Source) throws {
    for export in try exports(kind, source) {
      let text = ExportFormat.json.text(of: [export])
      #expect(text.isSafeForATerminal)
      let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
      let plan = try #require(object["plan"] as? [String: Any])
      #expect(plan["illustrative"] as? Bool == export.provenance.isIllustrative)
      #expect(object["table"] as? String == kind.rawValue)
      let rows = try #require(object["rows"] as? [[String: Any]])
      let table = export.parts[0].table
      try #require(rows.count == table.count)
      for (row, members) in rows.enumerated() {
        #expect(Set(members.keys) == Set(table.exportedKeys))
        for (column, cell) in zip(table.columns, table.row(row)) where !column.isDrawn {
          guard case .figure(let words, let number?, _) = cell, !words.isEmpty else { continue }
          let value =
            column.isFigure ? (members[column.key] as? [String: Any])?["value"] : members[column.key]
          // Foundation reads numbers as binary ones; that they are written digit by digit is tested beside the writer.
          let (read, exact) = ((value as? NSNumber)?.doubleValue, number.doubleValue)
          #expect(abs((read ?? .nan) - exact) <= abs(exact) * 1e-12, "\(kind) \(row) \(column.key)")
        }
      }
    }
  }

  @Test(arguments: TableKind.allCases, Source.allCases)
  func `Markdown has as many cells in every row`(kind: TableKind, source: Source) throws {
    for export in try exports(kind, source) {
      let text = ExportFormat.markdown.text(of: [export])
      #expect(text.isSafeForATerminal)
      #expect(text.contains("Illustrative figures") == export.provenance.isIllustrative)
      let table = export.parts[0].table
      let lines = text.split(separator: "\n").filter { $0.hasPrefix("|") }
      try #require(lines.count == (table.count == 0 ? 0 : table.count + 2))
      for line in lines {
        let bars = line.replacing("\\\\", with: "").replacing("\\|", with: "").count { $0 == "|" }
        #expect(bars == table.exportedKeys.count + 1)
      }
    }
  }

  @Test(arguments: TableKind.allCases, Source.allCases)
  func `HTML is read back by Foundation`(kind: TableKind, source: Source) throws {
    for export in try exports(kind, source) {
      let page = try #require(PageReader(ExportFormat.html.text(of: [export])))
      #expect(page.text.contains("Illustrative figures") == export.provenance.isIllustrative)
      let table = export.parts[0].table
      try #require(page.tables.count == (table.count == 0 ? 0 : 1))
      for written in page.tables {
        #expect(written.titles.count == table.exportedKeys.count)
        #expect(written.rows.count == table.count)
        #expect(written.rows.allSatisfy { $0.count == table.exportedKeys.count })
      }
    }
  }

  @Test(arguments: Source.allCases)
  func `the whole of a plan is one object, and one report`(source: Source) throws {
    for loaded in try source.plans() {
      let scorecard = Scorecard(PlanIndex(loaded.plan), asAt: day("2026-10-15"))
      let export = PlanExport(TableKind.allCases, of: loaded, scorecard)
      let text = ExportFormat.json.text(of: [export], isPortfolio: true)
      let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
      let plan = try #require((object["plans"] as? [[String: Any]])?.first)
      let tables = try #require(plan["tables"] as? [String: Any])
      #expect(Set(tables.keys) == Set(TableKind.allCases.map(\.rawValue)))
      let report = ExportFormat.markdown.text(of: [export])
      #expect(report.split(separator: "\n").count { $0.hasPrefix("## ") } == TableKind.allCases.count)
    }
  }

  @Test func `every table has rows in some plan`() throws {
    let plans = try Source.sample.plans() + Source.small.plans()
    for kind in TableKind.allCases {
      let counts = plans.map { loaded in
        let scorecard = Scorecard(PlanIndex(loaded.plan), asAt: day("2026-10-15"))
        return kind.table(of: loaded, scorecard).count
      }
      #expect(counts.contains { $0 > 0 }, "\(kind)")
    }
  }

  /// Whether a cell of CSV says what the table says, but for an apostrophe, blanks around it and marks for controls.
  private func isSame(_ written: String?, _ cell: TableCell, _ isFigure: Bool) -> Bool {
    guard let written else { return false }
    let expected: String =
      switch cell {
      case .status(let status, _): status.word
      case .direction(.none, _): ""
      case .figure(_, let number?, _) where !isFigure: number.description
      default: cell.text
      }
    let plain = { (text: String) in
      String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.isLeftOut && $0 != "\u{FFFD}" }))
    }
    return plain(written) == plain(expected) || plain(written) == "'" + plain(expected)
  }
}

extension Unicode.Scalar {
  /// Whether the comparison of cells takes no notice of it: blanks, and what exports replace.
  fileprivate var isLeftOut: Bool {
    properties.isWhitespace || properties.generalCategory == .control
      || (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
  }
}

extension String {
  /// Whether nothing in it drives a terminal; line breaks and tabs are no harm.
  fileprivate var isSafeForATerminal: Bool {
    unicodeScalars.allSatisfy {
      ["\n", "\r", "\t"].contains($0)
        || $0.properties.generalCategory != .control && !(0x202A...0x202E).contains($0.value)
    }
  }
}
