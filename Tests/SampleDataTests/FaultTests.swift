import Foundation
import ScorecardModel
import Testing

/// What `quadrant check` finds in the plans: what their documents contain, and nothing else.
struct FaultTests {
  @Test(arguments: SamplePlan.allCases)
  func `a plan opens without a single error`(_ sample: SamplePlan) throws {
    let loaded = try sample.loaded()
    #expect(loaded.diagnostics.filter { $0.severity == .error }.isEmpty)
    #expect(loaded.files.allSatisfy { $0.condition == .current || $0.condition == .missing })
  }

  @Test(arguments: [
    (SamplePlan.northmoor, ["R19", "R20"]),
    (.cabinet, []),
    (.salford, ["P & I team", "other teams", "Marketing and Communications SMT", "All DMG members"]),
    (.corporate, ["Variable success"]),
    (.customer, []),
    (.wigan, ["R14", "R15", "R18", "R19", "R20", "R21", "R22", "R23", "R28"]),
  ])
  func `each finding is expected, and has its place beside the plan`(
    _ sample: SamplePlan,
    _ expected: [String]
  ) throws {
    let findings = try sample.loaded().diagnostics.map(\.message)
    #expect(findings.count == expected.count, "\(findings)")
    let readMe = try sample.readMe()
    let heading = try #require(readMe.range(of: "What `quadrant check` reports"))
    let section = readMe[heading.upperBound...]
    for word in expected {
      #expect(findings.contains { $0.contains(word) }, "\(word) in \(findings)")
      #expect(section.contains(word), "\(word) beside the plan")
    }
  }
}
