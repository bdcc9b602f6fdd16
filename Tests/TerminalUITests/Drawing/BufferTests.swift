import TerminalUI
import Testing

struct BufferTests {
  private let red = Style(foreground: .indexed(1))
  private let blueGround = Style(background: .indexed(4))

  private func buffer(_ width: Int, _ height: Int = 1) -> Buffer {
    Buffer(size: Size(width: width, height: height))
  }

  @Test func `text is clipped on every side`() {
    var buffer = buffer(4, 2)
    #expect(buffer.write("abcdef", at: Point(x: 2, y: 0)) == 2)
    #expect(buffer.write("abcdef", at: Point(x: -4, y: 1)) == 6)
    #expect(buffer.write("x", at: Point(x: 0, y: 2)) == 0)
    #expect(buffer.write("x", at: Point(x: 0, y: -1)) == 0)
    #expect(buffer.write("x", at: Point(x: 9, y: 0)) == 0)
    #expect(buffer.text == "  ab\nef")
  }

  @Test func `text stays within its width`() {
    var buffer = buffer(8)
    #expect(buffer.write("abcdef", at: .origin, within: 3) == 3)
    #expect(buffer.write("abcdef", at: Point(x: 4, y: 0), within: -1) == 0)
    #expect(buffer.text == "abc")
  }

  @Test func `a wide glyph is never split`() {
    var buffer = buffer(4)
    #expect(buffer.write("a東京", at: .origin) == 4)
    #expect(buffer.text == "a東")
    #expect(buffer[3, 0].scalar == 0x20)
    buffer.write("京", at: Point(x: -1, y: 0))
    #expect(buffer.text == " 東")
    buffer.write("東", at: Point(x: 0, y: 0), within: 1)
    #expect(buffer.text == " 東")
  }

  @Test func `what is written over half a wide glyph blanks the other half`() {
    var buffer = buffer(6)
    buffer.write("東京日", at: .origin)
    buffer.write("x", at: Point(x: 1, y: 0))
    #expect(buffer.text == " x京日")
    buffer.put("y", at: Point(x: 2, y: 0))
    #expect(buffer.text == " xy 日")
    buffer.fill(Rect(x: 0, y: 0, width: 5, height: 1))
    #expect(buffer.text == "")
    #expect(!buffer[5, 0].isContinuation)
  }

  @Test func `marks stay with their base`() {
    var buffer = buffer(4)
    buffer.write("e\u{301}x\u{302}\u{303}", at: .origin)
    #expect(buffer.text == "e\u{301}x\u{302}\u{303}")
    #expect(buffer.marks(of: buffer[1, 0]).scalars == ["\u{302}", "\u{303}"])
    #expect(buffer.marks(of: buffer[2, 0]).isEmpty)
  }

  @Test func `the background shows through`() {
    var buffer = buffer(3)
    buffer.fill(buffer.area, with: blueGround.with(attributes: [.reverse, .bold]))
    buffer.write("ab", at: .origin, style: red)
    #expect(
      buffer[0, 0].style == Style(foreground: .indexed(1), background: .indexed(4), attributes: .reverse)
    )
    buffer.write("c", at: .origin, style: Style(background: .indexed(9)))
    #expect(buffer[0, 0].style.background == .indexed(9))
  }

  @Test func `a part of styled text is laid over the style of the whole`() {
    var buffer = buffer(6)
    let text = StyledText("ab", style: red) + StyledText("cd")
    #expect(buffer.write(text, at: Point(x: 1, y: 0), style: Style(attributes: .bold), within: 3) == 3)
    #expect(buffer.text == " abc")
    #expect(buffer[1, 0].style == red.with(attributes: .bold))
    #expect(buffer[3, 0].style == Style(attributes: .bold))
  }

  @Test func `restyling keeps the text`() {
    var buffer = buffer(3, 2)
    buffer.write("abc", at: .origin, style: red)
    buffer.restyle(Rect(x: 1, y: -4, width: 40, height: 5), with: Style(attributes: .reverse))
    #expect(buffer.text == "abc\n")
    #expect(buffer[0, 0].style == red)
    #expect(buffer[2, 0].style == red.with(attributes: .reverse))
    #expect(buffer[2, 1].style == .plain)
  }

  @Test(arguments: ["\u{1B}", "\u{9B}", "\u{202E}", "\u{200B}", "\n", "\u{301}"] as [Unicode.Scalar])
  func `a glyph that cannot be shown becomes a question mark`(scalar: Unicode.Scalar) {
    var buffer = buffer(2)
    buffer.put(scalar, at: .origin)
    #expect(buffer.text == "?")
  }

  @Test func `a buffer of ASCII holds nothing else`() {
    var buffer = Buffer(size: Size(width: 12, height: 1), glyphs: .ascii)
    buffer.write("é▲─東😀£…", at: .origin)
    #expect(buffer.text == "e^-? ? ?~")
  }

  @Test func `outside there is nothing`() {
    let buffer = buffer(2)
    #expect(buffer[-1, 0].scalar == 0x20)
    #expect(buffer[0, 7].scalar == 0x20)
    #expect(buffer.rowText(3) == "")
    #expect(Buffer(size: .zero).text == "")
  }

  @Test func `styles are told by letters`() {
    var buffer = buffer(5, 2)
    buffer.write("ab", at: Point(x: 1, y: 0), style: red)
    buffer.write("c", at: Point(x: 0, y: 1), style: blueGround)
    buffer.cursor = Point(x: 1, y: 1)
    #expect(buffer.styleGrid.grid == ".aa\nb")
    #expect(buffer.styleGrid.legend.map(\.style) == [red, blueGround])
    #expect(
      buffer.picture == """
         ab
        c
        --- styles
        .aa
        b
        --- legend
        a 1
        b on 4
        cursor 1,1

        """
    )
  }

  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func `every wide glyph has its second cell, whatever is drawn`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var buffer = buffer(9, 3)
    for _ in 0..<40 {
      let x = Int.random(in: -3...10, using: &generator)
      let y = Int.random(in: -1...3, using: &generator)
      let width = Int.random(in: 0...9, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: buffer.fill(Rect(x: x, y: y, width: width, height: 2))
      case 1: buffer.put(Bool.random(using: &generator) ? "東" : "x", at: Point(x: x, y: y))
      default:
        let text = SafeText(generator.hostileText(length: 4))
        buffer.write(text, at: Point(x: x, y: y), within: Bool.random(using: &generator) ? width : nil)
      }
    }
    for y in 0..<3 {
      for x in 0..<9 {
        let isWide = Unicode.Scalar(buffer[x, y].scalar).map { displayWidth(of: $0) == 2 } ?? false
        #expect(buffer[x + 1, y].isContinuation == isWide || (x == 8 && !isWide))
      }
      #expect(!buffer[0, y].isContinuation)
    }
  }

  @Test func `a part that is put back is what it was`() {
    var buffer = buffer(8, 3)
    buffer.fill(buffer.area, with: blueGround)
    buffer.write("a東e\u{301}京x", at: Point(x: 0, y: 1), style: red)
    let part = buffer.part(Rect(x: 1, y: 0, width: 6, height: 3))
    #expect(part.size == Size(width: 6, height: 3))
    var other = self.buffer(8, 3)
    other.write("e\u{302}e\u{302}", at: .origin)
    other.paste(buffer, at: .origin)
    #expect(other == buffer)
    other.fill(Rect(x: 1, y: 0, width: 6, height: 3))
    other.paste(part, at: Point(x: 1, y: 0))
    #expect(other == buffer)
  }

  @Test func `a part has no half of a wide glyph, and what is put outside is clipped`() {
    var buffer = buffer(6)
    buffer.write("東京日", at: .origin)
    let part = buffer.part(Rect(x: 1, y: 0, width: 4, height: 1))
    #expect(part.text == " 京")
    #expect((0..<4).allSatisfy { $0 == 2 || !part[$0, 0].isContinuation })
    buffer.paste(part, at: Point(x: -1, y: 0))
    #expect(buffer.text == "京  日")
    buffer.paste(part, at: Point(x: 5, y: 0))
    buffer.paste(part, at: Point(x: 0, y: 7))
    #expect(buffer.text == "京")
    #expect(buffer.part(Rect(x: 9, y: 9, width: 2, height: 2)).size.width == 0)
  }
}
