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
    (SamplePlan.northmoor, ["R19", "A33", "C3", "P10", "C2", "C5c", "C10", "F8", "F14", "R18"]),
    (.cabinet, ["4.3", "BVPI157"]),
    (
      .salford,
      [
        "P & I team", "other teams", "Marketing and Communications SMT", "All DMG members", "2.1.1", "5.1.1",
        "5.7.4", "6.1.4", "6.3.1", "6.3.2", "F.2", "F.3", "F.8", "NI 23", "NI 27", "NI 116",
      ]
    ),
    (.corporate, ["Variable success"]),
    (.customer, ["action 6", "action 7", "28", "LPI 2", "LPI 4", "LPI 17", "LPI 22a"]),
    (.wigan, ["BV 009", "NI 1,", "NI 181", "L5", "L6", "R14", "R15", "R18", "R28"]),
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
