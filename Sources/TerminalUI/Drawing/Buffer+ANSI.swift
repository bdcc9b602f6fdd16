/// The frame as text with SGR sequences, for a report or a pipe.
extension Buffer {
  /// The rows, a line each; no sequence but `ESC [ … m`, and every line ends in the plain style.
  package func ansi(colors: ColorDepth) -> String {
    var output = ""
    for y in 0..<size.height {
      appendRow(y, colors: colors, to: &output)
      output += "\n"
    }
    return output
  }

  private func appendRow(_ y: Int, colors: ColorDepth, to output: inout String) {
    let end = (0..<size.width).last { self[$0, y] != .blank() }.map { $0 + 1 } ?? 0
    var current = Style.plain
    for x in 0..<end where !self[x, y].isContinuation {
      let cell = self[x, y]
      let style = cell.style.reduced(to: colors)
      if style != current { output += style.sgr }
      current = style
      append(cell, to: &output)
    }
    if current != .plain { output += Style.plain.sgr }
  }
}

extension Style {
  /// The style in the colours of a depth.
  package func reduced(to depth: ColorDepth) -> Style {
    depth == .colors256
      ? self
      : with(foreground: foreground.reduced(to: depth), background: background.reduced(to: depth))
  }

  /// The sequence that resets and then sets it.
  fileprivate var sgr: String {
    var codes = ["0"]
    if attributes.contains(.bold) { codes.append("1") }
    if attributes.contains(.dim) { codes.append("2") }
    if attributes.contains(.italic) { codes.append("3") }
    if attributes.contains(.underline) { codes.append("4") }
    if attributes.contains(.reverse) { codes.append("7") }
    codes += code(foreground, base: 30)
    codes += code(background, base: 40)
    return "\u{1B}[" + codes.joined(separator: ";") + "m"
  }

  private func code(_ color: Color, base: Int) -> [String] {
    switch color {
    case .terminal: []
    case .indexed(let index) where index < 8: ["\(base + Int(index))"]
    case .indexed(let index) where index < 16: ["\(base + 52 + Int(index))"]
    case .indexed(let index): ["\(base + 8);5;\(index)"]
    }
  }
}
