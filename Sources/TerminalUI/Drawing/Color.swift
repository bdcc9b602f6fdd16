/// A colour of the terminal's palette, or the terminal's own.
package enum Color: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case terminal
  /// A colour of the palette: 0–7, their bright twins 8–15, a 6×6×6 cube, 24 greys.
  case indexed(UInt8)

  /// The palette index; nil for the terminal's own colour.
  package var index: UInt8? {
    if case .indexed(let index) = self { index } else { nil }
  }

  /// The nearest colour a terminal of that depth has.
  package func reduced(to depth: ColorDepth) -> Color {
    guard case .indexed(let index) = self else { return self }
    switch depth {
    case .none: return .terminal
    case .colors256: return self
    case .sixteen: return .indexed(index < 16 ? index : nearest(to: index, below: 16))
    case .eight: return .indexed(index < 16 ? index & 7 : nearest(to: index, below: 8))
    }
  }
}

private typealias RGB = (red: Int, green: Int, blue: Int)

private let basic: [RGB] = [
  (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205),
  (229, 229, 229), (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255),
  (255, 0, 255), (0, 255, 255), (255, 255, 255),
]

private func rgb(_ index: UInt8) -> RGB {
  let number = Int(index)
  if number < 16 { return basic[number] }
  if number >= 232 {
    let level = 8 + (number - 232) * 10
    return (level, level, level)
  }
  let cube = number - 16
  let level = { (step: Int) in step == 0 ? 0 : 55 + step * 40 }
  return (level(cube / 36), level(cube / 6 % 6), level(cube % 6))
}

private func nearest(to index: UInt8, below count: UInt8) -> UInt8 {
  let wanted = rgb(index)
  func distance(_ candidate: UInt8) -> Int {
    let color = rgb(candidate)
    let red = color.red - wanted.red
    let green = color.green - wanted.green
    let blue = color.blue - wanted.blue
    return 3 * red * red + 4 * green * green + 2 * blue * blue
  }
  return (0..<count).min { distance($0) < distance($1) } ?? 7
}
