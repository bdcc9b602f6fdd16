import Foundation
import ScorecardFiles
import ScorecardModel
import Testing

struct ExamplePlanTests {
  @Test func theExampleOfTheReadmeLoads() throws {
    let files = try examples()
    #expect(files.keys.sorted() == ["indicators.csv", "measurements.csv", "plan.yaml"])
    let folder = FileManager.default.temporaryDirectory.appending(path: "quadrant-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files {
      try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
    }
    let loaded = try #require(PlanFolder(folder.path()).load().plans.first)
    #expect(loaded.diagnostics.map(\.description) == [])
    let day = try #require(loaded.plan.header.asAt)
    let scorecard = Scorecard(PlanIndex(loaded.plan), asAt: day)
    #expect(scorecard.quadrants.map { $0?.title } == ["Customer", "Finance"])
    #expect(scorecard.indicators.map(\.assessment.status) == [.red, .green])
  }

  /// The files in the README's example, by name: a name in a line of its own, then its text in a fence.
  private func examples() throws -> [String: String] {
    let lines = try #require(Document("README.md").lines(marked: "example"))
    var (files, name, text): ([String: String], String?, [Substring]?) = ([:], nil, nil)
    for line in lines {
      if let body = text {
        if line == "```" {
          files[try #require(name)] = body.joined(separator: "\n") + "\n"
          (name, text) = (nil, nil)
        } else {
          text = body + [line]
        }
      } else if line.hasPrefix("```") {
        text = []
      } else if line.hasPrefix("`"), line.hasSuffix("`") {
        name = String(line.dropFirst().dropLast())
      }
    }
    return files
  }
}
