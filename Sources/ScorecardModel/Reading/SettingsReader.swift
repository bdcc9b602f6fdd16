/// Reads settings by what is expected of them, and collects what is found instead.
public struct SettingsReader {
  /// What is wrong so far, in the order it was found.
  public private(set) var diagnostics: [Diagnostic] = []

  /// A reader that has found nothing wrong.
  public init() {}

  /// The nodes under the keys of a mapping, by the names the format has for them.
  ///
  /// - Parameters:
  ///   - node: The mapping; nil or blank where there is none.
  ///   - what: What it is, for messages: "a risk scheme".
  ///   - keys: The keys the format knows; others are reported with the nearest of them.
  /// - Returns: The nodes that are there and not blank.
  public mutating func entries(
    of node: SettingsNode?,
    as what: String,
    keys: [String]
  ) -> [String: SettingsNode] {
    guard let node, !node.isBlank else { return [:] }
    guard case .mapping(let entries) = node.content else {
      reject(node, expected: "\(what): keys with their values")
      return [:]
    }
    let known = Dictionary(keys.map { (Column.folded($0), $0) }, uniquingKeysWith: { first, _ in first })
    var found: [String: SettingsNode] = [:]
    for entry in entries {
      guard let key = known[Column.folded(entry.key)] else {
        warn(
          at: entry.location,
          "key \(Wording.quoted(entry.key)) is not one the format knows",
          advice: Wording.suggestion(for: entry.key, in: keys)
        )
        continue
      }
      if found[key] == nil {
        found[key] = entry.value
      } else {
        reject(
          at: entry.location,
          "key \(Wording.quoted(key)) is there twice, expected it once; the first counts"
        )
      }
    }
    return found.filter { !$0.value.isBlank }
  }

  /// Text, or nil where there is none.
  public mutating func text(_ node: SettingsNode?) -> String? {
    guard let node, !node.isBlank else { return nil }
    guard case .scalar(let text) = node.content else {
      reject(node, expected: "text")
      return nil
    }
    return text
  }

  /// The nodes of a list.
  public mutating func list(_ node: SettingsNode?, of what: String) -> [SettingsNode] {
    guard let node, !node.isBlank else { return [] }
    guard case .list(let nodes) = node.content else {
      reject(node, expected: "a list of \(what)")
      return []
    }
    return nodes
  }

  /// A whole number of a range.
  public mutating func whole(_ node: SettingsNode?, in range: ClosedRange<Int>) -> Int? {
    value(node, expected: "a whole number from \(range.lowerBound) to \(range.upperBound)") { text in
      Int(text).flatMap { range.contains($0) ? $0 : nil }
    }
  }

  /// Yes or no.
  public mutating func flag(_ node: SettingsNode?) -> Bool? {
    value(node, expected: "true or false") { text in
      switch text.lowercased() {
      case "true", "yes", "on": true
      case "false", "no", "off": false
      default: nil
      }
    }
  }

  /// One of the words of a closed list.
  public mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ node: SettingsNode?,
    of type: Choice.Type
  ) -> Choice? {
    let words = Choice.allCases.map(\.rawValue)
    return value(node, expected: Wording.list(words, last: "or"), near: words) { text in
      Choice.allCases.first { Column.folded($0.rawValue) == Column.folded(text) }
    }
  }

  /// Anything that can be made of text.
  public mutating func value<Value>(
    _ node: SettingsNode?,
    expected: String,
    near candidates: [String] = [],
    as make: (String) -> Value?
  ) -> Value? {
    guard let node, !node.isBlank else { return nil }
    guard case .scalar(let text) = node.content else {
      reject(node, expected: expected)
      return nil
    }
    if let value = make(text) { return value }
    reject(
      at: node.location,
      "\(Wording.quoted(text)), expected \(expected)",
      advice: Wording.suggestion(for: text, in: candidates)
    )
    return nil
  }

  /// Reports an error.
  public mutating func reject(at location: SourceLocation, _ message: String, advice: String = "") {
    diagnostics.append(Diagnostic(.error, at: location, message, advice: advice))
  }

  /// Reports a warning.
  public mutating func warn(at location: SourceLocation, _ message: String, advice: String = "") {
    diagnostics.append(Diagnostic(.warning, at: location, message, advice: advice))
  }

  /// Reports a node of the wrong kind.
  private mutating func reject(_ node: SettingsNode, expected: String) {
    let found =
      switch node.content {
      case .scalar(let text): Wording.quoted(text)
      case .list: "a list"
      case .mapping: "keys with values"
      }
    reject(at: node.location, "\(found), expected \(expected)")
  }
}
