import TerminalUI
import Testing

struct InputParserTests {
  private func events(_ text: String, sequences: [[UInt8]: Key] = [:]) -> [Event] {
    var parser = InputParser(sequences: sequences)
    return parser.read(text.utf8) + parser.flush()
  }

  private func keys(_ text: String) -> [Key] {
    events(text).compactMap { if case .key(let key) = $0 { key } else { nil } }
  }

  @Test func `letters and signs are keys`() {
    #expect(keys("aB ?é東😀") == ["a", "B", " ", "?", "é", "東", "😀"].map(Key.character))
  }

  @Test func `control characters are keys`() {
    #expect(keys("\u{10}\u{03}\u{1A}\u{0}\u{1C}") == ["p", "c", "z", " ", "\\"].map(Key.control))
    #expect(keys("\t\r\n\u{7F}\u{8}") == [.tab, .enter, .enter, .backspace, .backspace])
  }

  @Test func `both kinds of arrows are known`() {
    let arrows: [Key] = [.up, .down, .right, .left]
    #expect(keys("\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D") == arrows)
    #expect(keys("\u{1B}OA\u{1B}OB\u{1B}OC\u{1B}OD") == arrows)
    #expect(keys("\u{1B}[1;5A\u{1B}[1;2D") == [.up, .left])
  }

  @Test func `numbered keys are known`() {
    #expect(keys("\u{1B}[5~\u{1B}[6~\u{1B}[1~\u{1B}[4~") == [.pageUp, .pageDown, .home, .end])
    #expect(
      keys("\u{1B}[2~\u{1B}[3~\u{1B}[3;5~\u{1B}[H\u{1B}[F") == [.insert, .delete, .delete, .home, .end]
    )
    #expect(keys("\u{1B}OP\u{1B}[15~\u{1B}[24~\u{1B}[[A") == [1, 5, 12, 1].map(Key.function))
    #expect(keys("\u{1B}[Z") == [.backTab])
  }

  @Test func `a lone ESC is a key once nothing follows`() {
    var parser = InputParser()
    #expect(parser.patience == nil)
    #expect(parser.read([0x1B]).isEmpty)
    #expect(parser.patience == 25)
    #expect(parser.flush() == [.key(.escape)])
    #expect(parser.patience == nil)
  }

  @Test func `ESC and a letter are two keys`() {
    #expect(keys("\u{1B}x") == [.escape, .character("x")])
    #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
    #expect(keys("\u{1B}\u{1B}[A") == [.escape, .up])
  }

  @Test func `pieces make the same keys as the whole`() {
    let text = "a\u{1B}[5~é\u{1B}OA\u{1B}[200~x\u{1B}[Ay\u{1B}[201~z"
    var parser = InputParser()
    let pieces = text.utf8.flatMap { parser.read([$0]) }
    #expect(pieces == events(text))
  }

  @Test func `pasted text is data`() {
    #expect(
      events("\u{1B}[200~rm -rf\n\u{1B}[A\u{1B}[201~q") == [
        .paste("rm -rf\n\u{1B}[A"), .key(.character("q")),
      ]
    )
    var parser = InputParser()
    _ = parser.read("\u{1B}[200~abc".utf8)
    #expect(parser.flush() == [.paste("abc")])
  }

  @Test func `a paste without end is capped`() {
    let text = "\u{1B}[200~" + String(repeating: "x", count: 200_000) + "\u{1B}[201~"
    #expect(events(text) == [.paste(String(repeating: "x", count: InputParser.pasteLimit))])
  }

  @Test(
    arguments: [
      "\u{1B}]0;title\u{7}", "\u{1B}]52;c;aGk=\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}[?1;2c",
      "\u{1B}[24;80R", "\u{1B}[99~", "\u{1B}[I", "\u{1B}[O", "\u{1B}[<0;1;1M", "\u{1B}[M !!",
      "\u{1B}[?2026;2$y", "\u{1B}[1;2;3A", "\u{1B}_Gi=1\u{1B}\\", "\u{9B}", "\u{85}", "\u{202E}",
      "\u{1B}[201~",
    ]
  )
  func `what is unknown is swallowed whole`(text: String) {
    #expect(keys(text + "q") == [.character("q")])
  }

  @Test func `bytes that are no text are swallowed`() {
    var parser = InputParser()
    let bytes: [UInt8] = [0xFF, 0xC0, 0x80, 0xE2, 0x82, 0x71, 0xED, 0xA0, 0x80, 0x72]
    #expect(parser.read(bytes) == [.key(.character("q")), .key(.character("r"))])
  }

  @Test func `the terminal's description goes before the usual`() {
    let odd = [Array("[7$".utf8): Key.home, Array("[A".utf8): Key.pageUp, Array("z".utf8): Key.end]
    #expect(events("\u{1B}[A\u{1B}z", sequences: odd) == [.key(.pageUp), .key(.end)])
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `any bytes are survived and nothing is kept`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let frequent: [UInt8] = [0x1B, 0x5B, 0x5D, 0x7E, 0x32, 0x30, 0x31, 0x3B, 0x4D, 0x07, 0x41, 0x4F]
    var parser = InputParser()
    for _ in 0..<300 {
      let isFrequent = Bool.random(using: &generator)
      let byte = isFrequent ? frequent.randomElement(using: &generator) : nil
      _ = parser.read([byte ?? UInt8.random(in: 0...255, using: &generator)])
    }
    _ = parser.flush()
    #expect(parser.patience == nil)
    #expect(parser.read("q".utf8) == [.key(.character("q"))])
  }
}
