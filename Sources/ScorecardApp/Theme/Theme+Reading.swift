package import ScorecardModel
import TerminalUI

extension Theme {
  /// Reads a theme from its settings.
  ///
  /// ```yaml
  /// name: Dark
  /// roles:
  ///   text: { 256: 252 on 234, 16: white on black, mono: plain }
  /// ```
  ///
  /// A role that is left out looks like `text`; what cannot be read is left out and reported.
  ///
  /// - Parameters:
  ///   - settings: What the file says.
  ///   - fallback: The name of a theme that gives none: its file's.
  /// - Returns: The theme, and what is wrong with it.
  package static func read(_ settings: SettingsNode, named fallback: String) -> (Theme, [Diagnostic]) {
    var reader = SettingsReader()
    let entries = reader.entries(of: settings, as: "a theme", keys: ["name", "roles"])
    let roles = reader.entries(of: entries["roles"], as: "roles", keys: Role.allCases.map(\.name))
    var looks: [Role: Look] = [:]
    for role in Role.allCases {
      guard let node = roles[role.name] else { continue }
      looks[role] = reader.look(node)
    }
    if looks.isEmpty {
      reader.reject(
        at: settings.location,
        "a theme without roles, expected a look for each role",
        advice: "copy one of the themes that come with the program"
      )
    }
    let name = reader.text(entries["name"]) ?? fallback
    return (Theme(name: name, looks: looks.filling()), reader.diagnostics)
  }
}

extension SettingsReader {
  /// The look of a role on each kind of terminal.
  fileprivate mutating func look(_ node: SettingsNode) -> Look? {
    let entries = entries(of: node, as: "a look", keys: ["256", "16", "mono"])
    guard let colors256 = style(entries["256"]) ?? style(entries["16"]) else { return nil }
    return Look(
      colors256: colors256,
      colors16: style(entries["16"]) ?? colors256.reduced(to: .sixteen),
      mono: style(entries["mono"]) ?? colors256.reduced(to: .none)
    )
  }

  private mutating func style(_ node: SettingsNode?) -> Style? {
    value(node, expected: "a style such as \"208 on 234 bold\"") { Style(words: $0) }
  }
}

extension [Role: Look] {
  /// With the look of text for every role that has none of its own.
  fileprivate func filling() -> [Role: Look] {
    guard let text = self[.text] else { return self }
    var looks = self
    for role in Role.allCases where looks[role] == nil { looks[role] = text }
    return looks
  }
}
