extension Key: CustomStringConvertible {
  /// The name in letters, as in a file of keys: `PgUp`, `Ctrl-P`, `Up`.
  package var description: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .function(let number): "F\(number)"
    case .control(" "): "Ctrl-Space"
    case .control(let character): "Ctrl-" + character.uppercased()
    default: Self.names.first { $0.key == self }?.name ?? "?"
    }
  }

  /// The name as help shows it, with arrows where the repertoire has them.
  package func name(in repertoire: Repertoire) -> SafeText {
    guard repertoire == .unicode, let arrow = Self.arrows[self] else {
      return SafeText(description, repertoire: repertoire)
    }
    return SafeText(arrow)
  }

  /// The key of a name in letters; upper and lower case do not matter, but for a single letter.
  package init?(name: String) {
    let lower = name.lowercased()
    if name.count == 1, let character = name.first, character.isPrintable {
      self = .character(character)
    } else if let key = Self.names.first(where: { $0.name.lowercased() == lower })?.key {
      self = key
    } else if lower == "space" {
      self = .character(" ")
    } else if lower == "ctrl-space" {
      self = .control(" ")
    } else if lower.hasPrefix("ctrl-"), lower.count == 6, let letter = lower.last, letter.isControllable {
      self = .control(letter)
    } else if lower.hasPrefix("f"), let number = Int(lower.dropFirst()), (1...24).contains(number) {
      self = .function(number)
    } else {
      return nil
    }
  }

  /// The keys that have a name of their own.
  package static let names: [(key: Key, name: String)] = [
    (.up, "Up"), (.down, "Down"), (.left, "Left"), (.right, "Right"), (.pageUp, "PgUp"),
    (.pageDown, "PgDn"), (.home, "Home"), (.end, "End"), (.enter, "Enter"), (.escape, "Esc"),
    (.tab, "Tab"), (.backTab, "Shift-Tab"), (.backspace, "Backspace"), (.delete, "Del"),
    (.insert, "Ins"),
  ]

  private static let arrows: [Key: String] = [.up: "↑", .down: "↓", .left: "←", .right: "→"]
}

extension Character {
  fileprivate var isPrintable: Bool {
    unicodeScalars.allSatisfy { !$0.isInvisible } && self != " "
  }

  fileprivate var isControllable: Bool {
    ("a"..."z").contains(self) || "\\]^_".contains(self)
  }
}
