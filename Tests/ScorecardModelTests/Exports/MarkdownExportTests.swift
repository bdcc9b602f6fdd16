import ScorecardModel
import Testing

struct MarkdownExportTests {
  @Test func `a report says what it is of`() {
    let text = ExportFormat.markdown.text(of: [
      export([column("Title"), column("Score")], [[.text("One"), .figure("9", DecimalNumber(9))]]) {
        $0.title = "Plan | 1"
        $0.organisation = "Northmoor Council"
        $0.source = "A paper"
        $0.isIllustrative = true
      }
    ])
    #expect(
      text == """
        # Plan \\| 1: Facts

        Northmoor Council · period 2009/10 · as at 30 Jun 2009

        **Illustrative figures: invented for demonstration.**

        Source: A paper

        | Title | Score |
        | --- | --- |
        | One | 9 |

        """
    )
  }

  @Test(arguments: [
    ("a|b", "a\\|b"), ("two\nlines", "two<br>lines"), ("two\r\nlines", "two<br>lines"),
    ("a\\|b", "a\\\\\\|b"),
    ("<script>", "\\<script\\>"), ("![x](http://y)", "!\\[x\\](http://y)"),
    ("*bold* _it_", "\\*bold\\* \\_it\\_"),
    ("a\u{2028}b", "a<br>b"), ("\u{1B}[2J", "\u{FFFD}\\[2J"), ("AT&T `x`", "AT\\&T \\`x\\`"),
  ])
  func `text is shown as it is, in one line`(text: String, expected: String) {
    let lines = ExportFormat.markdown.text(of: [export([column("Title")], [[.text(text)]])])
      .split(separator: "\n")
    #expect(lines.last == "| \(expected) |"[...])
  }

  @Test func `a table without rows says so`() {
    #expect(ExportFormat.markdown.text(of: [export([column("Title")], [])]).hasSuffix("\n\nNo rows.\n"))
  }
}
