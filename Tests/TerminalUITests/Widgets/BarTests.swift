import TerminalUI
import Testing

struct BarTests {
  @Test(
    arguments: [
      (0, "░░░░"), (0.001, "▏░░░"), (0.25, "█░░░"), (0.5, "██░░"), (0.53125, "██▏░"), (0.6, "██▍░"),
      (1, "████"), (7, "████"), (-1, "░░░░"), (.nan, "░░░░"), (.infinity, "████"),
    ] as [(Double, String)]
  )
  func `it is drawn in eighths`(value: Double, picture: String) {
    #expect(drawn(Bar(value: value, track: .plain), 4, 1).text == picture)
  }

  @Test func `without a track the rest is left`() {
    #expect(drawn(Bar(value: 0.5), 4, 2).text == "██\n██")
    #expect(drawn(Bar(value: 0.6, track: .plain), 4, 1, glyphs: .ascii).text == "##-.")
    #expect(drawn(Bar(value: 0.6), 0, 0).text == "")
  }
}
