import Foundation
import ScorecardFiles
import ScorecardModel
import Testing

/// The plans that come with the program.
enum SamplePlan: String, CaseIterable, CustomTestStringConvertible {
  case northmoor = "northmoor-corporate-services"
  case cabinet = "salford-cabinet-workplan"
  case salford = "salford-chief-executives-directorate"
  case corporate = "salford-corporate-services"
  case customer = "salford-customer-and-support-services"
  case wigan = "wigan-chief-executives-services"

  /// The folder of them all.
  static let portfolio = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "sample-data")

  var testDescription: String { rawValue }

  /// Its folder.
  var folder: URL { SamplePlan.portfolio.appending(path: rawValue) }

  /// What its files say.
  func loaded() throws -> LoadedPlan {
    try #require(PlanFolder(folder.path(percentEncoded: false)).load().plans.first)
  }

  /// Its tables.
  func plan() throws -> Plan {
    try loaded().plan
  }

  /// It, rated as at the day that it names.
  func scorecard() throws -> Scorecard {
    let plan = try plan()
    return Scorecard(PlanIndex(plan), asAt: try #require(plan.header.asAt))
  }

  /// The document beside its tables.
  func readMe() throws -> String {
    try String(contentsOf: folder.appending(path: "README.md"), encoding: .utf8)
  }
}
