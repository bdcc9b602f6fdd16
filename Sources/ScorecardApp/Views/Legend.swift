import TerminalUI

/// What the signs of a chart mean, in lines.
struct Legend {
  private let signs: [StyledText]
  private let gap: StyledText

  /// A legend.
  ///
  /// - Parameters:
  ///   - screen: What it is drawn for.
  ///   - signs: Each sign with its look and its meaning, the most important first.
  init(_ screen: Screen, _ signs: [(Unicode.Scalar, Role, String)]) {
    self.signs = signs.map { screen.styled($0, $1) + screen.styled(" \($2)", .muted) }
    gap = screen.styled("  ", .muted)
  }

  /// It in so many lines at most: every sign whole, and of those for which there is no room the last left out.
  func lines(width: Int, most: Int) -> [StyledText] {
    var lines: [StyledText] = []
    for sign in signs where sign.width <= width {
      if let line = lines.last, line.width + gap.width + sign.width <= width {
        lines[lines.count - 1] = line + gap + sign
      } else if lines.count < most {
        lines.append(sign)
      }
    }
    return lines
  }
}
