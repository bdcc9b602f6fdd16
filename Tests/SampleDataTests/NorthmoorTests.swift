import Foundation
import ScorecardModel
import Testing

@testable import SampleDirectorate

/// The invented directorate: written by its generator, and with something of everything.
struct NorthmoorTests {
  @Test func `its files are what the generator writes`() throws {
    let files = try Northmoor.files
    for (name, text) in files {
      let committed = try String(
        contentsOf: SamplePlan.northmoor.folder.appending(path: name),
        encoding: .utf8
      )
      #expect(
        committed == text,
        "\(name) is not current: run swift run SampleDirectorate sample-data/\(SamplePlan.northmoor.rawValue)"
      )
    }
    let names = try FileManager.default.contentsOfDirectory(
      atPath: SamplePlan.northmoor.folder.path(percentEncoded: false)
    )
    #expect(Set(names) == Set(files.keys).union(["README.md"]))
  }

  @Test func `a row of its tables is never wider than its header`() {
    let tables = [
      Northmoor.objectives, Northmoor.indicators, Northmoor.courses, Northmoor.singleFigures,
      Northmoor.amendments, Northmoor.actions, Northmoor.milestones, Northmoor.risks, Northmoor.progress,
      Northmoor.divisions, Northmoor.people, Northmoor.links, Northmoor.facts, Northmoor.glossary,
    ]
    for table in tables.map(PlainTable.init) {
      #expect(table.rows.allSatisfy { $0.count == table.columns.count }, "\(table.columns)")
    }
  }

  @Test(arguments: Status.allCases)
  func `every status is there`(_ status: Status) throws {
    let scorecard = try SamplePlan.northmoor.scorecard()
    #expect(scorecard.indicators.contains { $0.assessment.status == status })
  }

  @Test(arguments: Direction.allCases)
  func `every direction is there`(_ direction: Direction) throws {
    let scorecard = try SamplePlan.northmoor.scorecard()
    #expect(
      scorecard.indicators.contains { $0.short.direction == direction || $0.long.direction == direction }
    )
  }

  @Test(arguments: WrittenStatus.Known.allCases)
  func `every status that somebody may write is there`(_ known: WrittenStatus.Known) throws {
    let plan = try SamplePlan.northmoor.plan()
    let written =
      plan.actions.map(\.status) + plan.actions.flatMap(\.milestones).map(\.status)
      + plan.progress.map(\.status)
    #expect(written.contains { $0?.known == known })
  }

  @Test func `every kind of measure is there`() throws {
    let indicators = try SamplePlan.northmoor.plan().indicators
    #expect(Set(indicators.map(\.polarity)) == Set(Indicator.Polarity.allCases))
    #expect(Set(indicators.map(\.accumulation)) == Set(Indicator.Accumulation.allCases))
    #expect(
      Set(indicators.compactMap(\.frequency)) == [.monthly, .quarterly, .annual, .biennial]
    )
    #expect(indicators.contains { $0.parent != nil } && indicators.contains { $0.floor != nil })
    #expect(indicators.contains { !$0.levels.isEmpty } && indicators.contains { $0.sample != nil })
    #expect(indicators.contains { $0.owners.contains(where: \.isUnclear) })
  }

  @Test func `posts stand where names would, and everybody who is cited is there`() throws {
    let plan = try SamplePlan.northmoor.plan()
    let unknown =
      (plan.indicators.flatMap(\.owners) + plan.actions.flatMap(\.leads) + plan.risks.flatMap(\.owners))
      .filter { $0.officer == nil }
    #expect(unknown.isEmpty)
  }

  @Test func `the agenda has eight items and a hundred minutes`() throws {
    let plan = try SamplePlan.northmoor.plan()
    #expect(plan.header.agenda.reduce(0) { $0 + ($1.minutes ?? 0) } == 100)
    #expect(plan.header.agenda.count == 8)
  }
}
