/// A series as columns, the last value at the right edge; a value that is missing is a gap.
package struct Sparkline: Widget {
  private let values: [Double?]
  private let range: ClosedRange<Double>?
  private let style: Style
  private let last: Style?

  /// A series.
  /// - Parameters:
  ///   - values: The values in order; those for which there is no room are left out, the first first.
  ///   - range: The values of the lowest and the highest column; those of the series if nil.
  ///   - style: How it is drawn.
  ///   - last: How the last value is drawn; like the others if nil.
  package init(
    values: [Double?],
    range: ClosedRange<Double>? = nil,
    style: Style = .plain,
    last: Style? = nil
  ) {
    self.values = values.map { $0.flatMap { $0.isFinite ? $0 : nil } }
    self.range = range
    self.style = style
    self.last = last
  }

  /// Draws a column for each value, over the whole height of the area.
  package func draw(in area: Rect, on buffer: inout Buffer) {
    let shown = values.suffix(area.width)
    let present = shown.compactMap(\.self)
    guard area.height > 0, let least = present.min(), let most = present.max() else { return }
    let scale = range ?? least...most
    let first = area.maxX - shown.count
    for (index, value) in shown.enumerated() {
      guard let value else { continue }
      let isLast = index == shown.count - 1
      let level = level(of: value, in: scale, levels: area.height * 8)
      let column = Rect(x: first + index, y: area.y, width: 1, height: area.height)
      draw(level, in: column, style: isLast ? last ?? style : style, on: &buffer)
    }
  }

  /// The eighths of cells a value fills: at least one; half of them where all values are equal.
  private func level(of value: Double, in scale: ClosedRange<Double>, levels: Int) -> Int {
    let extent = scale.upperBound - scale.lowerBound
    guard extent > 0, extent.isFinite else { return levels / 2 }
    let part = (value - scale.lowerBound) / extent
    return 1 + Int((min(max(0, part), 1) * Double(levels - 1)).rounded())
  }

  private func draw(_ level: Int, in column: Rect, style: Style, on buffer: inout Buffer) {
    for row in 0..<column.height {
      let part = min(8, level - row * 8)
      guard part > 0 else { return }
      let point = Point(x: column.x, y: column.maxY - 1 - row)
      buffer.put(buffer.glyphs.levels[part - 1], at: point, style: style)
    }
  }
}
