import ScorecardApp
import ScorecardModel
import SnapshotSupport
import Testing

/// One table in each format, and one thing's details, as recorded.
struct ExportGoldenTests {
  private func plan() throws -> (loaded: LoadedPlan, scorecard: Scorecard) {
    let loaded = try #require(try Snapshot.reading(Northmoor.whole).plans.first)
    return (loaded, Scorecard(PlanIndex(loaded.plan), asAt: day("2026-10-15")))
  }

  @Test(arguments: ExportFormat.allCases)
  func risks(in format: ExportFormat) throws {
    let (loaded, scorecard) = try plan()
    let text = format.text(of: [PlanExport([.risks], of: loaded, scorecard)])
    expectSnapshot(of: text, named: "export-risks-\(format)")
  }

  @Test(arguments: ReportFormat.allCases)
  func report(in format: ReportFormat) throws {
    let (loaded, scorecard) = try plan()
    expectSnapshot(of: format.text(of: Report(of: loaded, scorecard)), named: "report-\(format)")
  }

  @Test(arguments: [TableKind.scorecard, .indicators, .actions, .budget, .totals, .riskScores])
  func tables(_ kind: TableKind) throws {
    let (loaded, scorecard) = try plan()
    let text = ExportFormat.csv.text(of: [PlanExport([kind], of: loaded, scorecard)])
    expectSnapshot(of: text, named: "export-\(kind.rawValue)-csv")
  }

  @Test func details() throws {
    let export = SheetExport(of: "i1", in: try plan().scorecard)
    expectSnapshot(of: export.markdown, named: "export-detail-markdown")
    expectSnapshot(of: SheetExport.json([export]), named: "export-detail-json")
  }

  @Test func `two things of one id are both told, an unknown one not at all`() throws {
    let files = Northmoor.files(["people.csv": "id,name,post\nR1,Jo Smith,Head\n"])
    let loaded = try #require(try Snapshot.reading(files).plans.first)
    let scorecard = Scorecard(PlanIndex(loaded.plan), asAt: day("2026-10-15"))
    #expect(SheetExport(of: "R1", in: scorecard).sheets.map(\.heading) == ["Risk R1", "Officer R1"])
    #expect(SheetExport(of: "r-1", in: scorecard).sheets.count == 2)
    #expect(SheetExport(of: "X", in: scorecard).sheets.isEmpty)
  }
}
