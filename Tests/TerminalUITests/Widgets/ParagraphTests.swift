import TerminalUI
import Testing

struct ParagraphTests {
  @Test func `long lines are wrapped or cut`() {
    let lines: [StyledText] = ["The rate fell in three quarters", "", "- 東京"]
    #expect(drawn(Paragraph(lines), 12, 6).text == "The rate\nfell in\nthree\nquarters\n\n- 東京")
    #expect(drawn(Paragraph(lines, wraps: false), 12, 3).text == "The rate fe…\n\n- 東京")
  }

  @Test func `lines stand at their side`() {
    #expect(drawn(Paragraph(["ab", "c"], alignment: .right), 4, 2).text == "  ab\n   c")
    #expect(drawn(Paragraph(["ab", "c"], alignment: .center), 4, 2).text == " ab\n c")
  }

  @Test func `lines are scrolled out at the top`() {
    let paragraph = Paragraph(["a", "b", "c"], offset: 1, style: Style(attributes: .dim))
    #expect(drawn(paragraph, 2, 5).text == "b\nc\n\n\n")
    #expect(drawn(paragraph, 2, 1)[0, 0].style.attributes == .dim)
    #expect(Paragraph("aaa bbb").lines(in: 3).count == 2)
  }
}
