import Foundation

/// A Markdown file of the project.
struct Document {
  /// The project's folder.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Its path in the project.
  let path: String
  /// Its text.
  let text: String

  /// Reads a file of the project.
  init(_ path: String) throws {
    self.path = path
    text = try String(contentsOf: Document.root.appending(path: path), encoding: .utf8)
  }

  /// Its lines.
  var lines: [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// Its lines outside of fenced code.
  var prose: [Substring] {
    var isCode = false
    return lines.filter { line in
      if line.hasPrefix("```") { isCode.toggle() }
      return !isCode && !line.hasPrefix("```")
    }
  }

  /// The lines between `<!-- name -->` and `<!-- /name -->`; nil unless each stands there once.
  func lines(marked name: String) -> [Substring]? {
    let (start, end) = (lines.places { $0 == "<!-- \(name) -->" }, lines.places { $0 == "<!-- /\(name) -->" })
    guard start.count == 1, end.count == 1, start[0] < end[0] else { return nil }
    return Array(lines[(start[0] + 1)..<end[0]])
  }

  /// The lines from a heading to the next; nil unless it stands there once.
  func lines(under heading: String) -> [Substring]? {
    let places = lines.places { $0 == heading }
    guard places.count == 1 else { return nil }
    return Array(lines[(places[0] + 1)...].prefix { !$0.hasPrefix("#") })
  }
}

extension [Substring] {
  /// The places of the lines that something holds for.
  fileprivate func places(where holds: (Substring) -> Bool) -> [Int] {
    indices.filter { holds(self[$0]) }
  }

  /// The first cells of the rows of the tables in these lines, heads and rules left out.
  var firstCells: [String] {
    indices.dropFirst(2).compactMap { index in
      guard self[index].hasPrefix("| "), self[index - 1].hasPrefix("|"), !self[index].hasPrefix("| ---")
      else {
        return nil
      }
      return self[index].split(separator: "|").first.map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }
}
