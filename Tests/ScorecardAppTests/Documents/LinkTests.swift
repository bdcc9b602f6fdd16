import Foundation
import Testing

struct LinkTests {
  @Test(arguments: try LinkTests.documents())
  func linksLeadToFiles(in path: String) throws {
    let document = try Document(path)
    let folder = Document.root.appending(path: path).deletingLastPathComponent()
    for target in LinkTests.targets(in: document) {
      let file = folder.appending(path: target).standardizedFileURL
      #expect(
        FileManager.default.fileExists(atPath: file.path()),
        "\(path) links to \(target), which is not there"
      )
    }
  }

  @Test func linksAreFound() throws {
    #expect(try LinkTests.targets(in: Document("README.md")).contains("docs/plan-format.md"))
    #expect(try LinkTests.targets(in: Document("README.md")).contains("docs/images/risks.png"))
    #expect(try LinkTests.documents().contains("docs/decisions/README.md"))
  }

  @Test func everyDecisionIsListed() throws {
    let folder = Document.root.appending(path: "docs/decisions")
    let records = try FileManager.default.contentsOfDirectory(atPath: folder.path())
      .filter { $0.hasSuffix(".md") && $0 != "README.md" }.sorted()
    #expect(try LinkTests.targets(in: Document("docs/decisions/README.md")) == records)
  }

  /// The Markdown files of the project.
  private static func documents() throws -> [String] {
    let top = try FileManager.default.contentsOfDirectory(atPath: Document.root.path())
    let docs = try FileManager.default.subpathsOfDirectory(
      atPath: Document.root.appending(path: "docs").path()
    )
    let samples = try FileManager.default.subpathsOfDirectory(
      atPath: Document.root.appending(path: "sample-data").path()
    )
    return (top + docs.map { "docs/\($0)" } + samples.map { "sample-data/\($0)" })
      .filter { $0.hasSuffix(".md") }.sorted()
  }

  /// The relative targets of a document's links, without the places inside them.
  private static func targets(in document: Document) -> [String] {
    document.prose.flatMap { line in
      line.matches(of: /\]\(([^)\s]+)\)/).map { String($0.1.prefix { $0 != "#" }) }
    }
    .filter { !$0.isEmpty && !$0.contains("://") && !$0.hasPrefix("mailto:") }
  }
}
