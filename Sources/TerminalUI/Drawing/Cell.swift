/// One cell of a buffer: twelve bytes.
package struct Cell: Hashable, Sendable {
  /// The value of its scalar; zero in the second cell of a wide glyph.
  package internal(set) var scalar: UInt32
  /// Where the buffer keeps the marks over it; zero if it has none.
  package internal(set) var marks: UInt32
  /// How it is drawn.
  package internal(set) var style: Style

  /// A cell that shows nothing.
  static func blank(_ style: Style = .plain) -> Cell {
    Cell(scalar: 0x20, marks: 0, style: style)
  }

  /// Whether it is the second cell of a wide glyph.
  package var isContinuation: Bool { scalar == 0 }
}
