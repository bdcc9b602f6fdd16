import TerminalUI

/// A widget drawn on a blank frame of its own.
func drawn(_ widget: some Widget, _ width: Int, _ height: Int, glyphs: GlyphSet = .unicode) -> Buffer {
  var buffer = Buffer(size: Size(width: width, height: height), glyphs: glyphs)
  widget.draw(in: buffer.area, on: &buffer)
  return buffer
}

/// A sequence of numbers that is the same in every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Text of anything Unicode has, dangerous scalars more often than others.
  mutating func hostileText(length: Int) -> String {
    let dangerous: [ClosedRange<UInt32>] = [
      0...0x1F, 0x7F...0x9F, 0x300...0x36F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
      0xFE00...0xFE0F, 0xE0000...0xE007F, 0x1F3FB...0x1F3FF, 0x1F468...0x1F469, 0x4E00...0x4E20,
      0x1100...0x11FF, 0xFFF0...0xFFFF, 0xE000...0xE010, 0x20...0x7E, 0xA0...0x17F, 0...0x10FFFF,
    ]
    var text = ""
    for _ in 0..<length {
      guard let range = dangerous.randomElement(using: &self) else { continue }
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &self)) {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
