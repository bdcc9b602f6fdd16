import TerminalUI
import Testing

struct NoticeTests {
  private let notice = Notice(title: "Help", lines: ["Esc goes back", "q quits"], footer: "1/1")

  @Test func `lines stand in a box in the middle`() {
    #expect(
      drawn(notice, 23, 6).text == """

           ╭─ Help ────────╮
           │ Esc goes back │
           │    q quits    │
           ╰─ 1/1 ─────────╯

        """
    )
  }

  @Test func `what is beneath is cleared`() {
    var buffer = Buffer(size: Size(width: 19, height: 4))
    for y in 0..<4 { buffer.write(SafeText("x", count: 19), at: Point(x: 0, y: y)) }
    notice.draw(in: buffer.area, on: &buffer)
    #expect(buffer.rowText(1) == "x│ Esc goes back │x")
  }

  @Test func `what does not fit is scrolled`() {
    let long = (1...9).map { StyledText(SafeText("line \($0)")) }
    let area = Rect(x: 0, y: 0, width: 14, height: 5)
    let notice = Notice(lines: long, alignment: .left, offset: 3)
    #expect(notice.lastOffset(in: area) == 6)
    #expect(
      drawn(notice, 14, 5).text == """
          ╭────────╮
          │ line 4 │
          │ line 5 █
          │ line 6 │
          ╰────────╯
        """
    )
    #expect(drawn(Notice(lines: long, offset: 99), 14, 5).text.contains("line 9"))
  }

  @Test func `in a tiny area the lines stand alone`() {
    #expect(drawn(Notice(lines: ["too small"]), 5, 2).text == " too\nsmall")
    #expect(drawn(Notice(lines: ["x"]), 1, 1).text == "x")
    #expect(drawn(Notice(lines: ["x"]), 0, 0).text == "")
  }

  @Test func `an overlay clears the middle for its content`() {
    var buffer = Buffer(size: Size(width: 7, height: 3))
    for y in 0..<3 { buffer.write("xxxxxxx", at: Point(x: 0, y: y)) }
    let ground = Style(background: .indexed(4))
    Overlay(Paragraph("hi"), size: Size(width: 3, height: 1), style: ground).draw(
      in: buffer.area,
      on: &buffer
    )
    #expect(buffer.text == "xxxxxxx\nxxhi xx\nxxxxxxx")
    #expect(buffer.styleGrid.grid == "\n..aaa\n")
  }
}
