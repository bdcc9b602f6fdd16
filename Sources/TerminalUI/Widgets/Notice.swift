/// Lines in a box in the middle of the area: help, an explanation, "the window is too small".
///
/// A box that does not fit is as large as the area, and can be scrolled.
package struct Notice: Widget {
  private let title: StyledText
  private let lines: [StyledText]
  private let footer: StyledText?
  private let alignment: Alignment
  private let offset: Int
  private let width: Int?
  private let style: Style
  private let border: Style

  /// A box of lines.
  /// - Parameters:
  ///   - title: Set into the upper line.
  ///   - lines: The lines; long ones are broken.
  ///   - footer: Set into the lower line.
  ///   - alignment: Where the lines stand.
  ///   - offset: How many lines are scrolled out at the top.
  ///   - width: The columns for the lines; as many as the longest needs if nil.
  ///   - style: The style the box is filled with.
  ///   - border: The style of its lines.
  package init(
    title: StyledText = .empty,
    lines: [StyledText],
    footer: StyledText? = nil,
    alignment: Alignment = .center,
    offset: Int = 0,
    width: Int? = nil,
    style: Style = .plain,
    border: Style = .plain
  ) {
    self.title = title
    self.lines = lines
    self.footer = footer
    self.alignment = alignment
    self.offset = max(0, offset)
    self.width = width
    self.style = style
    self.border = border
  }

  /// How many lines can be scrolled out in an area.
  package func lastOffset(in area: Rect) -> Int {
    let place = place(in: area)
    return max(0, wrapped(to: place.text.width).count - place.text.height)
  }

  /// Clears the box and draws it; in an area too small for a box, the lines alone.
  package func draw(in area: Rect, on buffer: inout Buffer) {
    guard !area.isEmpty else { return }
    let (box, text) = place(in: area)
    buffer.fill(box, with: style)
    if isBoxed(in: area) {
      let panel = Panel(title: title, footer: footer, border: style.merging(border), isFocused: false)
      panel.draw(in: box, on: &buffer)
    }
    let lines = wrapped(to: text.width)
    let offset = min(offset, max(0, lines.count - text.height))
    Paragraph(lines, wraps: false, alignment: alignment, offset: offset).draw(in: text, on: &buffer)
    let mark = ScrollMark(offset: offset, visible: text.height, count: lines.count, style: border)
    mark.draw(in: Rect(x: box.maxX - 1, y: text.y, width: 1, height: text.height), on: &buffer)
  }

  private func isBoxed(in area: Rect) -> Bool {
    area.width >= 8 && area.height >= 3
  }

  private func wrapped(to width: Int) -> [StyledText] {
    lines.flatMap { $0.wrapped(to: width) }
  }

  /// The box, and the part of it in which the lines stand.
  private func place(in area: Rect) -> (box: Rect, text: Rect) {
    guard isBoxed(in: area) else { return (area, area) }
    let titles = max(title.width, footer?.width ?? 0) + 2
    let longest = lines.map(\.width).max() ?? 0
    let columns = min(area.width - 4, max(titles, width ?? longest))
    let rows = min(area.height - 2, wrapped(to: columns).count)
    let box = area.centered(Size(width: columns + 4, height: rows + 2))
    return (box, box.inset(horizontal: 2, vertical: 1))
  }
}
