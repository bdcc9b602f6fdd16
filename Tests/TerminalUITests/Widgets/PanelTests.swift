import TerminalUI
import Testing

struct PanelTests {
  private let panel = Panel(title: "Indicators", trailing: "12 of 48", footer: "red only")

  @Test func `texts are set into the lines`() {
    #expect(
      drawn(panel, 30, 3).text == """
        ╭─ Indicators ──── 12 of 48 ─╮
        │                            │
        ╰─ red only ─────────────────╯
        """
    )
  }

  @Test func `the title has the first claim on the room`() {
    #expect(drawn(panel, 24, 1).rowText(0) == "╭─ Indicators ─ 12 o… ─╮")
  }

  @Test(arguments: 0...40, 0...4)
  func `a panel of any size keeps its lines`(width: Int, height: Int) {
    let buffer = drawn(panel, width, height)
    guard width > 1, height > 1 else { return }
    #expect(buffer.rowText(0).hasPrefix("╭") && buffer.rowText(0).hasSuffix("╮"))
    #expect(buffer.rowText(0).unicodeScalars.count == width)
    #expect(buffer.rowText(height - 1).hasPrefix("╰") && buffer.rowText(height - 1).hasSuffix("╯"))
  }

  @Test func `the focus is a heavier line`() {
    #expect(drawn(Panel(title: "X", isFocused: true), 8, 2).text == "┏━ X ━━┓\n┗━━━━━━┛")
    #expect(drawn(Panel(title: "X", isFocused: true), 8, 2, glyphs: .ascii).text == "#= X ==#\n#======#")
    #expect(drawn(Panel(title: "X"), 8, 2, glyphs: .ascii).text == "+- X --+\n+------+")
  }

  @Test func `lines and texts have their own styles`() {
    let red = Style(foreground: .indexed(1))
    let ground = Style(background: .indexed(4))
    let panel = Panel(title: StyledText("T", style: Style(attributes: .bold)), border: red, fill: ground)
    let buffer = drawn(panel, 8, 3)
    #expect(buffer.styleGrid.grid == "aabcbaaa\nabbbbbba\naaaaaaaa")
    #expect(buffer[0, 0].style == red.merging(ground))
    #expect(buffer[3, 0].style == ground.with(attributes: .bold))
    #expect(buffer[1, 1].style == ground)
  }

  @Test func `the content lies inside the lines`() {
    #expect(
      Panel.interior(of: Rect(x: 2, y: 1, width: 6, height: 3)) == Rect(x: 3, y: 2, width: 4, height: 1)
    )
    #expect(Panel.interior(of: Rect(x: 0, y: 0, width: 1, height: 1)).isEmpty)
  }
}
