package import TerminalUI

/// How one role looks on terminals of each kind.
package struct Look: Hashable, Sendable {
  /// With 256 colours.
  package var colors256: Style
  /// With 16 colours; on 8, the bright ones lose their brightness.
  package var colors16: Style
  /// Without colours.
  package var mono: Style

  /// A look.
  package init(colors256: Style, colors16: Style, mono: Style) {
    self.colors256 = colors256
    self.colors16 = colors16
    self.mono = mono
  }

  /// The style for a terminal with so many colours.
  package func style(for depth: ColorDepth) -> Style {
    switch depth {
    case .none: mono
    case .eight: colors16.reduced(to: .eight)
    case .sixteen: colors16
    case .colors256: colors256
    }
  }
}

extension Style {
  /// The style that words describe: `[foreground] [on background] [attributes]`.
  ///
  /// A colour is an index (`208`), a name (`red`, `bright-red`) or `default`; attributes are `bold`, `dim`, `italic`,
  /// `underline` and `reverse`; `plain` is no attribute at all. Nil where a word is none of these.
  package init?(words: String) {
    var (foreground, background) = (Color.terminal, Color.terminal)
    var attributes: Attributes = []
    var isBackground = false
    for word in words.split(separator: " ").map(String.init) {
      if word == "on" {
        isBackground = true
      } else if let color = Color(word: word) {
        if isBackground { background = color } else { foreground = color }
        isBackground = false
      } else if let named = Attributes.names.first(where: { $0.name == word }) {
        attributes.insert(named.attribute)
      } else if word != "plain" {
        return nil
      }
    }
    guard !isBackground else { return nil }
    self.init(foreground: foreground, background: background, attributes: attributes)
  }
}

extension Color {
  private static let names = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]

  /// The colour a word names; nil where it names none.
  fileprivate init?(word: String) {
    if word == "default" {
      self = .terminal
    } else if let index = UInt8(word) {
      self = .indexed(index)
    } else if let index = Color.names.firstIndex(of: word) {
      self = .indexed(UInt8(index))
    } else if word.hasPrefix("bright-"), let index = Color.names.firstIndex(of: String(word.dropFirst(7))) {
      self = .indexed(UInt8(index + 8))
    } else {
      return nil
    }
  }
}
