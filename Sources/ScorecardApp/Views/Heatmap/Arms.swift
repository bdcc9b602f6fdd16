import TerminalUI

/// Which sides of a crossing lines run to.
struct Arms {
  let left, right, up, down: Bool

  var isEmpty: Bool { !(left || right || up || down) }

  /// The piece of a line with these arms.
  func glyph(of lines: LineGlyphs) -> Unicode.Scalar {
    switch (left, right, up, down) {
    case (true, true, false, false), (true, false, false, false), (false, true, false, false):
      lines.horizontal
    case (false, false, true, true), (false, false, true, false), (false, false, false, true): lines.vertical
    case (false, true, false, true): lines.topLeft
    case (true, false, false, true): lines.topRight
    case (false, true, true, false): lines.bottomLeft
    case (true, false, true, false): lines.bottomRight
    case (true, true, false, true): lines.topTee
    case (true, true, true, false): lines.bottomTee
    case (false, true, true, true): lines.leftTee
    case (true, false, true, true): lines.rightTee
    default: lines.cross
    }
  }
}
