import ScorecardModel
package import TerminalUI

/// The whole screen, drawn from the state.
package struct Screen {
  let state: State
  let palette: Palette
  let glyphs: GlyphSet

  /// The smallest terminal that is drawn on.
  static let smallest = Size(width: 40, height: 10)

  /// The screen of a state.
  package init(_ state: State) {
    self.state = state
    palette = state.palette
    glyphs = state.capabilities.glyphs
  }

  /// The frame to show.
  package func frame() -> Buffer {
    var buffer = Buffer(size: state.size, glyphs: glyphs)
    draw(on: &buffer)
    return buffer
  }

  private func draw(on buffer: inout Buffer) {
    let area = buffer.area
    buffer.fill(area, with: palette[.text])
    guard area.width >= Screen.smallest.width, area.height >= Screen.smallest.height else {
      drawTooSmall(in: area, on: &buffer)
      return
    }
    let layout = ScreenLayout(area)
    HeaderView(self).draw(in: layout.header, on: &buffer)
    TabsView(self).draw(in: layout.tabs, on: &buffer)
    drawBody(in: layout.body, on: &buffer)
    FooterView(self).draw(in: layout.footer, on: &buffer)
    if let box = state.box {
      BoxView(self, box).draw(in: layout.body, on: &buffer)
    }
  }

  private func drawBody(in body: Rect, on buffer: inout Buffer) {
    if state.isLoaded {
      state.placeView.draw(in: body, on: &buffer)
    } else {
      Notice(lines: [styled("Reading the plan", .muted)], border: palette[.border]).draw(
        in: body,
        on: &buffer
      )
    }
  }

  private func drawTooSmall(in area: Rect, on buffer: inout Buffer) {
    let needed = "needs \(Screen.smallest.width)x\(Screen.smallest.height)"
    let lines = [styled("quadrant", .strong), styled(needed, .text)]
    Paragraph(lines, wraps: false, alignment: .center).draw(in: area, on: &buffer)
  }

  // MARK: - Text in the look of a role

  /// Data or words, made safe for this terminal.
  func text(_ words: String) -> SafeText {
    SafeText(words, repertoire: glyphs.repertoire)
  }

  /// Words in the look of a role.
  func styled(_ words: String, _ role: Role) -> StyledText {
    StyledText(text(words), style: palette[role])
  }

  /// A glyph in the look of a role.
  func styled(_ glyph: Unicode.Scalar, _ role: Role) -> StyledText {
    StyledText(SafeText(glyph), style: palette[role])
  }
}

/// Where the parts of the screen lie.
struct ScreenLayout {
  let header, tabs, body, footer: Rect

  init(_ area: Rect) {
    header = area.row(0)
    tabs = area.row(1)
    body = area.dropTop(2).dropBottom(1)
    footer = area.row(area.height - 1)
  }
}
