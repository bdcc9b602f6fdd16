package import TerminalUI

/// What every role looks like.
package struct Theme: Sendable {
  /// Its name.
  package let name: String
  /// The look of each role; a role without one looks like plain text.
  package let looks: [Role: Look]

  /// A theme.
  package init(name: String, looks: [Role: Look]) {
    self.name = name
    self.looks = looks
  }

  /// The styles for a terminal with so many colours.
  package func palette(for depth: ColorDepth) -> Palette {
    Palette(Role.allCases.map { looks[$0]?.style(for: depth) ?? .plain })
  }
}

/// The style of every role on this terminal.
package struct Palette: Hashable, Sendable {
  private let styles: [Style]

  init(_ styles: [Style]) {
    self.styles = styles
  }

  /// The style of a role.
  package subscript(role: Role) -> Style {
    styles[role.rawValue]
  }
}

extension Theme {
  /// The theme of a program that found no theme files: the terminal's own colours.
  package static let builtIn = Theme(name: "plain", looks: [:])
}
