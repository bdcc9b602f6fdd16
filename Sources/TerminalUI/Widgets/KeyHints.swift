/// Keys and what they do, in one line; those at the end go first where it is narrow.
package struct KeyHints: Widget {
  /// A key and what it does.
  package struct Hint: Hashable, Sendable {
    /// The name of the key.
    package let key: SafeText
    /// What it does, in a word.
    package let word: SafeText

    /// A hint.
    package init(key: SafeText, word: SafeText) {
      self.key = key
      self.word = word
    }
  }

  private let hints: [Hint]
  private let keyStyle: Style
  private let wordStyle: Style

  /// A line of hints.
  /// - Parameters:
  ///   - hints: The most important first.
  ///   - keyStyle: How keys are drawn.
  ///   - wordStyle: How words are drawn.
  package init(_ hints: [Hint], keyStyle: Style = Style(attributes: .bold), wordStyle: Style = .plain) {
    self.hints = hints
    self.keyStyle = keyStyle
    self.wordStyle = wordStyle
  }

  /// Draws the hints that fit into the first row of the area, each of them whole.
  package func draw(in area: Rect, on buffer: inout Buffer) {
    guard !area.isEmpty else { return }
    var x = area.x
    for hint in hints {
      let text = StyledText(hint.key, style: keyStyle) + StyledText(" " + hint.word, style: wordStyle)
      guard x + text.width <= area.maxX else { return }
      x += buffer.write(text, at: Point(x: x, y: area.y)) + 2
    }
  }
}
