import ScorecardModel
import TerminalUI

extension Screen {
  /// A cell of a table as it is drawn.
  ///
  /// - Parameters:
  ///   - cell: The cell.
  ///   - isNarrow: Whether a mark alone must do.
  /// - Returns: The text in its looks.
  func styled(_ cell: TableCell, isNarrow: Bool = false) -> StyledText {
    switch cell {
    case .empty: .empty
    case .text(let words, let tone), .figure(let words, _, let tone): styled(words, tone.role)
    case .status(let status, let isProvisional):
      mark(of: status) + (isProvisional ? styled("~", .muted) : .empty)
    case .direction(let direction, let isMuted): arrow(of: direction, isMuted: isMuted)
    case .series(let values): spark(values)
    case .branch(let id, let place):
      branch(place) + styled(id, .muted)
        + (place.isFolded ? styled(" ", .text) + styled(glyphs.moreRight, .border) : .empty)
    case .share(let share): self.share(share, cell.text)
    case .due(let due): isNarrow ? mark(of: due) : mark(of: due) + styled(" " + due.brief, due.role)
    case .record(let value): styled(value.text, .text)
    }
  }

  /// The mark of a status: a shape of its own, a letter in ASCII.
  func mark(of status: Status) -> StyledText {
    let isASCII = glyphs.repertoire == .ascii
    let glyph: Unicode.Scalar =
      switch status {
      case .exceeded: glyphs.star
      case .green: isASCII ? "G" : glyphs.circle
      case .amber: isASCII ? "A" : glyphs.triangle
      case .red: isASCII ? "R" : glyphs.square
      case .dataOnly: glyphs.dot
      case .baseline: "b"
      case .noTarget: "?"
      case .notDue: "-"
      case .overdue: "!"
      case .notApplicable: " "
      }
    return styled(glyph, status.role)
  }

  /// The mark of a deadline.
  func mark(of due: Due) -> StyledText {
    styled(glyph(of: due), due.role)
  }

  /// The shape of a deadline.
  func glyph(of due: Due) -> Unicode.Scalar {
    switch due {
    case .done: glyphs.check
    case .dropped: glyphs.times
    case .onHold: "="
    case .overdue: "!"
    case .dueSoon: glyphs.moreRight
    case .future: glyphs.ring
    case .noEnd: "~"
    case .notDated: glyphs.dot
    }
  }

  /// An arrow that says better or worse, not up or down.
  func arrow(of direction: Direction, isMuted: Bool) -> StyledText {
    switch direction {
    case .better: styled(glyphs.better, isMuted ? .muted : .better)
    case .steady: styled(glyphs.steady, isMuted ? .muted : .steady)
    case .worse: styled(glyphs.worse, isMuted ? .muted : .worse)
    case .none: .empty
    }
  }

  /// The branch before a row of a tree: lines of its parents that go on, and its own end.
  private func branch(_ place: TreePlace) -> StyledText {
    let lines = glyphs.border
    let pieces = place.ends.enumerated().map { level, isLast -> SafeText in
      guard level == place.ends.count - 1 else {
        return isLast ? SafeText.blank(3) : SafeText(lines.vertical) + SafeText.blank(2)
      }
      return SafeText(isLast ? lines.bottomLeft : lines.leftTee) + SafeText(lines.horizontal)
        + SafeText.blank(1)
    }
    return StyledText(pieces.joined(), style: palette[.border])
  }

  /// A share in words, with a bar of eight cells behind it.
  private func share(_ share: DecimalNumber, _ words: String) -> StyledText {
    let eighths = max(0, min(64, Int((share.doubleValue * 64 / 100).rounded())))
    let whole = Array(repeating: SafeText(glyphs.eighths[7]), count: eighths / 8)
    let part = eighths % 8 > 0 ? [SafeText(glyphs.eighths[eighths % 8 - 1])] : []
    return styled(String(repeating: " ", count: max(0, 4 - words.count)) + words + " ", .text)
      + StyledText((whole + part).joined(), style: palette[.actual])
  }

  /// A short history in one line; a gap where a figure is missing.
  private func spark(_ values: [Double?]) -> StyledText {
    let known = values.compactMap(\.self)
    guard let least = known.min(), let most = known.max() else { return .empty }
    let steps = Double(glyphs.levels.count - 1)
    let pieces = values.map { value -> SafeText in
      guard let value else { return SafeText.blank(1) }
      let part = most > least ? (value - least) / (most - least) : 0.5
      return SafeText(glyphs.levels[Int((part * steps).rounded())])
    }
    return StyledText(pieces.joined(), style: palette[.actual])
  }
}

extension Status {
  /// The look of its mark and of figures that have it.
  var role: Role {
    switch self {
    case .exceeded: .star
    case .green: .green
    case .amber: .amber
    case .red: .red
    case .overdue: .overdue
    case .dataOnly, .baseline, .noTarget, .notDue, .notApplicable: .unrated
    }
  }
}

extension Due {
  /// The look of its mark and words.
  var role: Role {
    switch self {
    case .done: .green
    case .overdue: .overdue
    case .dueSoon: .amber
    case .dropped, .onHold, .noEnd, .notDated: .unrated
    case .future: .text
    }
  }
}

extension TableCell.Tone {
  /// The look of text in this tone.
  var role: Role {
    switch self {
    case .plain: .text
    case .muted: .muted
    case .strong: .strong
    case .status(let status): status.role
    case .band(let rank, let count): Role.band(rank, of: count)
    case .warning: .warning
    case .error: .error
    }
  }
}

extension Role {
  /// The look of a band of a risk scheme; schemes with other than four bands are spread over the four looks.
  static func band(_ rank: Int, of count: Int) -> Role {
    spread(rank, of: count, over: [.band1, .band2, .band3, .band4])
  }

  /// The look of a cell of a grid whose scheme names no bands, by how far it lies from the lowest corner.
  static func place(_ rank: Int, of count: Int) -> Role {
    spread(rank, of: count, over: [.place1, .place2, .place3, .place4])
  }

  private static func spread(_ rank: Int, of count: Int, over roles: [Role]) -> Role {
    guard count > 1 else { return roles[roles.count - 1] }
    let part = Double(max(0, min(rank, count - 1))) / Double(count - 1)
    return roles[Int((part * Double(roles.count - 1)).rounded())]
  }
}
