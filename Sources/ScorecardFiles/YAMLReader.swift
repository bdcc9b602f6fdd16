package import ScorecardModel
import Yams

/// Makes a tree of settings out of YAML.
package enum YAMLReader {
  /// More nodes than this are refused: a few lines of references can stand for millions of them.
  private static let mostNodes = 100_000
  /// Deeper nesting than this is refused.
  private static let deepest = 100

  /// Reads the bytes of a YAML file.
  ///
  /// - Parameters:
  ///   - bytes: The text as UTF-8.
  ///   - file: The file's name, for diagnostics.
  /// - Returns: The tree; nil where the file holds nothing.
  /// - Throws: `UnreadableSettings` with the place where reading ended.
  package static func settings(in bytes: [UInt8], file: String) throws(UnreadableSettings) -> SettingsNode? {
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let text = String(decoding: hasMark ? bytes.dropFirst(3) : bytes[...], as: UTF8.self)
    let root: Node?
    do {
      // No value is made of a node; Yams' own constructor of values would take as long to make as the reading.
      root = try compose(yaml: text, .basic, Constructor([:], [:], [:]), .utf8)
    } catch let error as YamlError {
      throw UnreadableSettings(diagnostic(of: error, file))
    } catch {
      throw UnreadableSettings(Diagnostic(.error, at: SourceLocation(file: file), "\(error)"))
    }
    guard let root else { return nil }
    var budget = mostNodes
    return try node(root, file, depth: 0, &budget)
  }

  private static func node(
    _ node: Node,
    _ file: String,
    depth: Int,
    _ budget: inout Int
  ) throws(UnreadableSettings) -> SettingsNode {
    let location = location(node.mark, file)
    budget -= 1
    guard budget > 0, depth <= deepest else {
      throw UnreadableSettings(
        Diagnostic(
          .error,
          at: location,
          "too many or too deeply nested settings, expected a plan a person wrote"
        )
      )
    }
    switch node {
    case .scalar(let scalar): return SettingsNode(.scalar(scalar.string), at: location)
    case .sequence(let sequence):
      var nodes: [SettingsNode] = []
      for item in sequence { nodes.append(try self.node(item, file, depth: depth + 1, &budget)) }
      return SettingsNode(.list(nodes), at: location)
    case .mapping(let mapping):
      let entries = try entries(mapping, file, depth: depth + 1, &budget)
      return SettingsNode(.mapping(entries), at: location)
    case .alias: return SettingsNode(.scalar(""), at: location)
    }
  }

  private static func entries(
    _ mapping: Node.Mapping,
    _ file: String,
    depth: Int,
    _ budget: inout Int
  ) throws(UnreadableSettings) -> [SettingsNode.Entry] {
    var entries: [SettingsNode.Entry] = []
    for (key, value) in mapping {
      let value = try node(value, file, depth: depth, &budget)
      entries.append(
        SettingsNode.Entry(key: key.scalar?.string ?? "", location: location(key.mark, file), value: value)
      )
    }
    return entries
  }

  private static func location(_ mark: Mark?, _ file: String) -> SourceLocation {
    SourceLocation(file: file, line: mark?.line ?? 0, column: mark?.column ?? 0)
  }

  private static func diagnostic(of error: YamlError, _ file: String) -> Diagnostic {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let words = context.map { " (\($0.text) in line \($0.mark.line))" } ?? ""
      return Diagnostic(
        .error,
        at: location(mark, file),
        "this is not YAML: \(problem)\(words)",
        advice: "put text that holds : # { } [ ] or quotes between double quotes"
      )
    case .duplicatedKeysInMapping(let keys, let context):
      let names = keys.sorted().map { "\"\($0)\"" }.joined(separator: ", ")
      return Diagnostic(
        .error,
        at: location(context.mark, file),
        "keys are there twice: \(names), expected each once"
      )
    case .reader(let problem, _, _, _):
      return Diagnostic(.error, at: SourceLocation(file: file), "this is not text: \(problem)")
    default:
      return Diagnostic(.error, at: SourceLocation(file: file), "this is not YAML")
    }
  }
}

/// A settings file that cannot be read at all.
package struct UnreadableSettings: Error, Hashable {
  /// What is wrong, and where.
  package var diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) {
    self.diagnostic = diagnostic
  }
}
