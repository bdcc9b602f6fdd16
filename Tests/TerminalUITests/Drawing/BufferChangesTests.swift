import TerminalUI
import Testing

struct BufferChangesTests {
  private func frame(_ rows: SafeText..., width: Int = 8) -> Buffer {
    var buffer = Buffer(size: Size(width: width, height: rows.count))
    for (y, row) in rows.enumerated() { buffer.write(row, at: Point(x: 0, y: y)) }
    return buffer
  }

  private func runs(from old: Buffer?, to new: Buffer) -> [BufferChanges.Run] {
    Array(new.diff(from: old))
  }

  @Test func `equal frames differ in nothing`() {
    let frame = frame("abc", "東e\u{301}")
    #expect(runs(from: frame, to: frame).isEmpty)
    #expect(frame == frame)
  }

  @Test func `the first frame is shown whole`() {
    let expected = [0, 1].map { BufferChanges.Run(y: $0, columns: 0..<8) }
    #expect(runs(from: nil, to: frame("abc", "")) == expected)
  }

  @Test func `a frame of another size is shown whole`() {
    #expect(runs(from: frame("abc", width: 7), to: frame("abc")) == [.init(y: 0, columns: 0..<8)])
  }

  @Test func `changes are found in runs`() {
    let found = runs(from: frame("abcdefgh", "abc"), to: frame("abXXefYh", "abZ"))
    let expected: [BufferChanges.Run] = [
      .init(y: 0, columns: 2..<4), .init(y: 0, columns: 6..<7), .init(y: 1, columns: 2..<3),
    ]
    #expect(found == expected)
  }

  @Test func `a wide glyph is wholly in a run`() {
    #expect(runs(from: frame("a京b"), to: frame("a東b")) == [.init(y: 0, columns: 1..<3)])
    var restyled = frame("a東b")
    restyled.restyle(Rect(x: 2, y: 0, width: 1, height: 1), with: Style(attributes: .bold))
    #expect(runs(from: frame("a東b"), to: restyled) == [.init(y: 0, columns: 1..<3)])
  }

  @Test func `other marks are a change, other numbers of the same marks are not`() {
    #expect(runs(from: frame("e\u{301}"), to: frame("e\u{302}")) == [.init(y: 0, columns: 0..<1)])
    var drawnTwice = frame("e\u{300}e\u{301}")
    drawnTwice.write("e\u{301} ", at: .origin)
    #expect(drawnTwice == frame("e\u{301}"))
  }

  @Test func `the cursor is part of a frame`() {
    var other = frame("abc")
    other.cursor = Point(x: 1, y: 0)
    #expect(other != frame("abc"))
  }
}
