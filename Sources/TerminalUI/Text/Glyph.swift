/// What fills one cell, or two: a base and the marks over it.
package struct Glyph: Hashable, Sendable {
  /// The scalar below the marks.
  package let base: Unicode.Scalar
  /// The marks over it.
  package let marks: Marks
  /// The columns it takes: one or two.
  package let width: Int

  /// A glyph of one column without marks.
  static func narrow(_ byte: UInt8) -> Glyph {
    Glyph(base: Unicode.Scalar(byte), marks: Marks(), width: 1)
  }
}

/// The glyphs of a safe text, in order.
package struct Glyphs: Sequence, IteratorProtocol, Sendable {
  private var scalars: String.UnicodeScalarView.Iterator
  private var ahead: Unicode.Scalar?

  init(_ string: String) {
    scalars = string.unicodeScalars.makeIterator()
    ahead = scalars.next()
  }

  /// The next glyph; nil after the last.
  package mutating func next() -> Glyph? {
    guard let base = ahead else { return nil }
    ahead = scalars.next()
    var marks = Marks()
    while let scalar = ahead, scalar.isMark {
      marks.append(scalar)
      ahead = scalars.next()
    }
    return Glyph(base: base, marks: marks, width: Swift.max(1, displayWidth(of: base)))
  }
}
