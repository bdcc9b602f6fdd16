import TerminalUI

/// Words in a few lines: as many as there is room for, and then how many more there are.
struct MarkLines {
  let lines: [StyledText]

  /// The words in some columns and lines.
  ///
  /// - Parameters:
  ///   - words: The words, at least as many as could have room.
  ///   - total: How many there are.
  ///   - width: The columns.
  ///   - height: The lines.
  ///   - ground: The look between the words.
  ///   - counts: What is said where not one word has room: the longest first.
  init(
    _ words: [StyledText],
    of total: Int,
    width: Int,
    height: Int,
    ground: Style,
    counts: [[StyledText]]
  ) {
    let most = MarkLines.packed(words, width: width, height: height, ground)
    if most.count == total {
      lines = most.lines
      return
    }
    for count in stride(from: most.count, to: 0, by: -1) {
      let rest = StyledText(SafeText("+\(total - count)"), style: ground.with(attributes: .bold))
      let blank = StyledText(SafeText.blank(1), style: ground)
      var lines = MarkLines.packed(Array(words.prefix(count)), width: width, height: height, ground).lines
      if let last = lines.last, last.width + rest.width <= width {
        lines[lines.count - 1] = last + (last.width + rest.width < width ? blank : .empty) + rest
      } else if lines.count < height, rest.width <= width {
        lines.append(rest)
      } else {
        continue
      }
      self.lines = lines
      return
    }
    let fitting = counts.lazy.map { ($0, MarkLines.packed($0, width: width, height: height, ground)) }
      .first { $0.0.count == $0.1.count }
    lines = fitting?.1.lines ?? []
  }

  /// As many words as have room, line by line, and how many they are.
  private static func packed(
    _ words: [StyledText],
    width: Int,
    height: Int,
    _ ground: Style
  ) -> (lines: [StyledText], count: Int) {
    var lines: [StyledText] = []
    for (count, word) in words.enumerated() {
      if let last = lines.last, last.width + 1 + word.width <= width {
        lines[lines.count - 1] = last + StyledText(SafeText.blank(1), style: ground) + word
      } else if lines.count < height, word.width <= width {
        lines.append(word)
      } else {
        return (lines, count)
      }
    }
    return (lines, words.count)
  }
}
