/// The pieces lines are drawn with.
package struct LineGlyphs: Hashable, Sendable {
  /// The straight pieces.
  package let horizontal, vertical: Unicode.Scalar
  /// The corners, named by the place they have in a box.
  package let topLeft, topRight, bottomLeft, bottomRight: Unicode.Scalar
  /// The tees, named by the side of a box they sit on; the stem points inwards.
  package let leftTee, rightTee, topTee, bottomTee: Unicode.Scalar
  /// Where two lines cross.
  package let cross: Unicode.Scalar

  /// The pieces of a picture: `─│╭╮╰╯├┤┬┴┼` in this order.
  init(_ picture: StaticString) {
    let pieces = scalars(picture, count: 11)
    (horizontal, vertical) = (pieces[0], pieces[1])
    (topLeft, topRight, bottomLeft, bottomRight) = (pieces[2], pieces[3], pieces[4], pieces[5])
    (leftTee, rightTee, topTee, bottomTee) = (pieces[6], pieces[7], pieces[8], pieces[9])
    cross = pieces[10]
  }

  /// Every piece.
  var all: [Unicode.Scalar] {
    [
      horizontal, vertical, topLeft, topRight, bottomLeft, bottomRight, leftTee, rightTee, topTee,
      bottomTee, cross,
    ]
  }
}

/// The glyphs everything but data is drawn with: vetted, one column each, none of them an emoji.
package struct GlyphSet: Hashable, Sendable {
  /// The characters that may be shown.
  package let repertoire: Repertoire
  /// The lines of a box, with round corners.
  package let border: LineGlyphs
  /// Heavy lines: the box that has the focus, a threshold drawn through a matrix.
  package let heavy: LineGlyphs
  /// Broken lines: a way that is no border.
  package let dashed: LineGlyphs
  /// Eight levels of a column, from the lowest to the full cell.
  package let levels: [Unicode.Scalar]
  /// Eight lengths of a bar, from an eighth to the full cell.
  package let eighths: [Unicode.Scalar]
  /// Three shades, from light to dark.
  package let shades: [Unicode.Scalar]
  /// Arrows to the four sides.
  package let left, right, up, down: Unicode.Scalar
  /// The direction of travel.
  package let better, steady, worse: Unicode.Scalar
  /// Marks that differ by shape, so that nothing is told by colour alone.
  package let circle, triangle, square, star, ring, dot: Unicode.Scalar
  /// A step on the way, taken and still to be taken.
  package let diamond, hollowDiamond: Unicode.Scalar
  /// Said of what is done, and of what is not.
  package let check, times: Unicode.Scalar
  /// What tells that text is missing, and what begins an item of a list.
  package let ellipsis, bullet: Unicode.Scalar
  /// There is more above, below, to the left, to the right.
  package let moreUp, moreDown, moreLeft, moreRight: Unicode.Scalar
  /// The part of a scroll bar that is in view, and the rest.
  package let thumb, track: Unicode.Scalar
  /// Data is being watched.
  package let live: Unicode.Scalar

  /// The glyphs of a terminal with Unicode.
  package static let unicode = GlyphSet(
    .unicode,
    border: "─│╭╮╰╯├┤┬┴┼",
    heavy: "━┃┏┓┗┛┣┫┳┻╋",
    dashed: "┄┆╭╮╰╯├┤┬┴┼",
    levels: "▁▂▃▄▅▆▇█",
    eighths: "▏▎▍▌▋▊▉█",
    shades: "░▒▓",
    singles: "←→↑↓↗→↘●▲■★○·✓×…•▴▾◂▸█│◉◆◇"
  )

  /// Their twins of the same width in ASCII.
  package static let ascii = GlyphSet(
    .ascii,
    border: "-|+++++++++",
    heavy: "=##########",
    dashed: "~:..''+++++",
    levels: "_.-~=+*#",
    eighths: "..--==##",
    shades: ".:%",
    singles: "<>^v/-\\@^#*o.vx~*^v<>#|@Mm"
  )

  /// The glyphs of a repertoire.
  package static func of(_ repertoire: Repertoire) -> GlyphSet {
    repertoire == .unicode ? .unicode : .ascii
  }

  private init(
    _ repertoire: Repertoire,
    border: StaticString,
    heavy: StaticString,
    dashed: StaticString,
    levels: StaticString,
    eighths: StaticString,
    shades: StaticString,
    singles: StaticString
  ) {
    self.repertoire = repertoire
    self.border = LineGlyphs(border)
    self.heavy = LineGlyphs(heavy)
    self.dashed = LineGlyphs(dashed)
    self.levels = scalars(levels, count: 8)
    self.eighths = scalars(eighths, count: 8)
    self.shades = scalars(shades, count: 3)
    let single = scalars(singles, count: 26)
    (left, right, up, down) = (single[0], single[1], single[2], single[3])
    (better, steady, worse) = (single[4], single[5], single[6])
    (circle, triangle, square, star) = (single[7], single[8], single[9], single[10])
    (ring, dot, check, times) = (single[11], single[12], single[13], single[14])
    (ellipsis, bullet) = (single[15], single[16])
    (moreUp, moreDown, moreLeft, moreRight) = (single[17], single[18], single[19], single[20])
    (thumb, track, live) = (single[21], single[22], single[23])
    (diamond, hollowDiamond) = (single[24], single[25])
  }

  /// Every glyph, in the same order in both sets.
  package var all: [Unicode.Scalar] {
    border.all + heavy.all + dashed.all + levels + eighths + shades + [
      left, right, up, down, better, steady, worse, circle, triangle, square, star, ring, dot, check,
      times, ellipsis, bullet, moreUp, moreDown, moreLeft, moreRight, thumb, track, live,
      diamond, hollowDiamond,
    ]
  }
}

/// The scalars of a picture, of which there must be so many.
private func scalars(_ picture: StaticString, count: Int) -> [Unicode.Scalar] {
  let scalars = Array(picture.description.unicodeScalars)
  precondition(scalars.count == count, "a picture of \(count) glyphs: \(picture)")
  return scalars
}
