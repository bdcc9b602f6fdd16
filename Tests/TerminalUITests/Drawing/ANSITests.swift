import TerminalUI
import Testing

struct ANSITests {
  @Test func `every line ends in the plain style`() {
    var buffer = Buffer(size: Size(width: 6, height: 3))
    buffer.write("ab", at: .origin, style: Style(foreground: .indexed(1), attributes: .bold))
    buffer.write("c", at: Point(x: 0, y: 1))
    buffer.fill(Rect(x: 0, y: 2, width: 6, height: 1), with: Style(background: .indexed(12)))
    #expect(
      buffer.ansi(colors: .colors256)
        == "\u{1B}[0;1;31mab\u{1B}[0m\nc\n\u{1B}[0;104m      \u{1B}[0m\n"
    )
  }

  @Test func `colours follow the depth`() {
    var buffer = Buffer(size: Size(width: 1, height: 1))
    buffer.write("x", at: .origin, style: Style(foreground: .indexed(196), attributes: .underline))
    #expect(buffer.ansi(colors: .colors256) == "\u{1B}[0;4;38;5;196mx\u{1B}[0m\n")
    #expect(buffer.ansi(colors: .sixteen) == "\u{1B}[0;4;91mx\u{1B}[0m\n")
    #expect(buffer.ansi(colors: .eight) == "\u{1B}[0;4;31mx\u{1B}[0m\n")
    #expect(buffer.ansi(colors: .none) == "\u{1B}[0;4mx\u{1B}[0m\n")
  }

  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func `no data brings in a sequence`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var buffer = Buffer(size: Size(width: 40, height: 4))
    for y in 0..<4 {
      let style = Style(foreground: .indexed(UInt8.random(in: 0...255, using: &generator)))
      buffer.write(SafeText(generator.hostileText(length: 30)), at: Point(x: 0, y: y), style: style)
    }
    let output = buffer.ansi(colors: .colors256)
    let allowed = /\x1B\[[0-9;]*m/.matchingSemantics(.unicodeScalar)
    let text = output.replacing(allowed, with: "")
    for scalar in text.unicodeScalars where scalar != "\n" {
      #expect(scalar.properties.generalCategory != .control)
      #expect(scalar.properties.generalCategory != .format)
    }
  }
}
