import TerminalUI

/// The box in which the columns of a table are chosen.
struct ColumnMenuView {
  private let screen: Screen
  private let menu: ColumnMenu

  /// The columns of its lines.
  private static let width = 46

  init(_ screen: Screen, _ menu: ColumnMenu) {
    self.screen = screen
    self.menu = menu
  }

  func draw(in area: Rect, on buffer: inout Buffer) {
    let visible = max(1, area.height - 2)
    Notice(
      title: screen.styled("Columns", .heading),
      lines: menu.items.indices.map(line),
      footer: screen.styled(footer, .hint),
      alignment: .left,
      offset: max(0, min(menu.cursor - visible / 2, menu.items.count - visible)),
      width: ColumnMenuView.width,
      style: screen.palette[.text],
      border: screen.palette[.focusedBorder]
    )
    .draw(in: area, on: &buffer)
  }

  private var footer: String {
    "\(menu.shown.count) of \(menu.items.count) shown"
  }

  /// A box with a check, the title, and whether there is anything in the column.
  private func line(_ index: Int) -> StyledText {
    let item = menu.items[index]
    let check = item.isShown ? screen.styled(screen.glyphs.check, .key) : screen.styled(" ", .text)
    let note = item.isBlank ? "empty in every row" : ""
    let room = ColumnMenuView.width - 4 - note.count
    let title = screen.text(item.title).truncated(to: room - 1).padded(to: room)
    let line =
      screen.styled("[", .muted) + check + screen.styled("] ", .muted)
      + StyledText(title, style: screen.palette[item.isShown ? .strong : item.isBlank ? .muted : .text])
      + screen.styled(note, .muted)
    guard index == menu.cursor else { return line }
    return line.restyled(with: screen.palette[.selection])
  }
}
