import ScorecardModel
import TerminalUI

/// The last line: the filter while it is typed, a word to whoever pressed a key, or the keys that matter here.
struct FooterView {
  private let screen: Screen
  private let state: State

  init(_ screen: Screen) {
    self.screen = screen
    state = screen.state
  }

  func draw(in line: Rect, on buffer: inout Buffer) {
    let inside = line.inset(horizontal: 1, vertical: 0)
    if state.isFiltering {
      drawHints(in: FilterLineView(screen).draw(in: inside, on: &buffer), on: &buffer)
    } else if !state.notice.isEmpty {
      buffer.write(screen.styled(state.notice, .strong), at: inside.origin, within: inside.width)
    } else {
      drawHints(in: inside, on: &buffer)
    }
  }

  private func drawHints(in line: Rect, on buffer: inout Buffer) {
    let bindings = KeyBinding.footer(in: state.scope).filter { state.offers($0.command) }
    KeyHints(
      bindings.map { hint($0) },
      keyStyle: screen.palette[.key],
      wordStyle: screen.palette[.hint]
    )
    .draw(in: line, on: &buffer)
  }

  private func hint(_ binding: KeyBinding) -> KeyHints.Hint {
    let repertoire = screen.glyphs.repertoire
    let key = binding.pair.map { $0.name(in: repertoire) }.joined(separator: " ")
    return KeyHints.Hint(key: key, word: screen.text(binding.command.hint))
  }
}

extension KeyBinding {
  /// The key to show, and that of the opposite command where one word serves both: `[ ]`.
  var pair: [Key] {
    guard command == .previousPeriod else { return Array(keys.prefix(1)) }
    let opposite = KeyBinding.all.first { $0.command == .nextPeriod }
    return [keys.first, opposite?.keys.first].compactMap(\.self)
  }
}
