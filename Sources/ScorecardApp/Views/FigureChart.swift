import ScorecardModel
import TerminalUI

/// The figures of an indicator over time: a column for each period, its target as a line through it.
struct FigureChart {
  private let screen: Screen
  private let points: [Sheet.Point]

  init(_ screen: Screen, _ points: [Sheet.Point]) {
    self.screen = screen
    self.points = points
  }

  func draw(in area: Rect, on buffer: inout Buffer) {
    let shown = visible(in: area)
    guard let scale = Scale(shown), area.height >= 5 else { return }
    let axis = max(screen.text(scale.topLabel).width, screen.text(scale.bottomLabel).width) + 1
    let plot = area.dropLeft(axis + 1).dropBottom(2)
    drawAxis(scale, width: axis, beside: plot, on: &buffer)
    let slot = max(1, min(12, plot.width / max(1, shown.count)))
    for (index, point) in shown.enumerated() {
      let rect = Rect(x: plot.x + index * slot, y: plot.y, width: slot, height: plot.height)
      draw(point, scale, in: rect, on: &buffer)
    }
    drawLegend(at: Point(x: plot.x, y: area.maxY - 1), width: plot.width, on: &buffer)
  }

  /// The last points there is room for.
  private func visible(in area: Rect) -> [Sheet.Point] {
    Array(points.suffix(max(1, (area.width - 10) / 5)))
  }

  private func drawAxis(_ scale: Scale, width: Int, beside plot: Rect, on buffer: inout Buffer) {
    for y in plot.y..<plot.maxY {
      buffer.put(screen.glyphs.border.vertical, at: Point(x: plot.x - 1, y: y), style: screen.palette[.axis])
    }
    for (words, y) in [(scale.topLabel, plot.y), (scale.bottomLabel, plot.maxY - 1)] {
      let label = screen.styled(words, .muted)
      buffer.write(label, at: Point(x: plot.x - 2 - label.width, y: y))
    }
  }

  private func draw(_ point: Sheet.Point, _ scale: Scale, in slot: Rect, on buffer: inout Buffer) {
    let bar = slot.width > 2 ? slot.inset(horizontal: 1, vertical: 0) : slot
    if let actual = point.actual {
      drawColumn(scale.part(of: actual), style: screen.palette[point.role], in: bar, on: &buffer)
    }
    if let target = point.target {
      let y = slot.maxY - 1 - Int((scale.part(of: target) * Double(slot.height - 1)).rounded())
      for x in slot.x..<slot.maxX {
        buffer.put(screen.glyphs.heavy.horizontal, at: Point(x: x, y: y), style: screen.palette[.target])
      }
    }
    let label = screen.styled(point.label, .muted).truncated(to: max(1, slot.width - 1))
    buffer.write(label, at: Point(x: slot.x, y: slot.maxY))
  }

  private func drawColumn(_ part: Double, style: Style, in slot: Rect, on buffer: inout Buffer) {
    let levels = max(1, Int((part * Double(slot.height * 8)).rounded()))
    for row in 0..<slot.height {
      let level = min(8, levels - row * 8)
      guard level > 0 else { return }
      for x in slot.x..<slot.maxX {
        buffer.put(screen.glyphs.levels[level - 1], at: Point(x: x, y: slot.maxY - 1 - row), style: style)
      }
    }
  }

  private func drawLegend(at point: Point, width: Int, on buffer: inout Buffer) {
    let actual = screen.styled(screen.glyphs.levels[7], .actual) + screen.styled(" actual", .muted)
    let target = screen.styled(screen.glyphs.heavy.horizontal, .target) + screen.styled(" target", .muted)
    buffer.write(
      (actual + screen.styled("   ", .muted) + target).truncated(to: width), at: point)
  }

  /// The values of the lowest and the highest line of the plot.
  private struct Scale {
    let bottom: Double
    let top: Double
    let bottomLabel: String
    let topLabel: String

    /// From nothing, or the least value where that is far from nothing, to the greatest; nil without any value.
    init?(_ points: [Sheet.Point]) {
      let values = points.flatMap { [$0.actual, $0.target] }.compactMap(\.self).filter(\.isFinite)
      guard let least = values.min(), let most = values.max() else { return nil }
      let isFar = least > 0 && least > most * 0.5
      bottom = isFar ? least - max(most - least, most * 0.02) : min(0, least)
      top = max(most, bottom + max(abs(bottom), 1) * 0.0001)
      bottomLabel = Scale.label(bottom)
      topLabel = Scale.label(top)
    }

    func part(of value: Double) -> Double {
      max(0, min(1, (value - bottom) / (top - bottom)))
    }

    private static func label(_ value: Double) -> String {
      let size = abs(value)
      if size >= 1_000_000 { return "\((value / 100_000).rounded() / 10)M" }
      if size >= 10_000 { return "\(Int((value / 1000).rounded()))k" }
      if size >= 100 || value == value.rounded() { return "\(Int(value.rounded()))" }
      return "\((value * 10).rounded() / 10)"
    }
  }
}

extension Sheet.Point {
  /// The look of its column.
  fileprivate var role: Role {
    switch status {
    case .exceeded, .green, .amber, .red: status.role
    default: .actual
    }
  }
}
