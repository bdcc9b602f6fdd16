import ScorecardModel
import TerminalUI

/// The figures of an indicator over time, each with its target.
///
/// Columns stand on zero, because the length of a column is read as its value. Where all values lie far from zero a
/// column would hide every change: then each figure is a point.
struct FigureChart {
  private let screen: Screen
  private let points: [Sheet.Point]

  init(_ screen: Screen, _ points: [Sheet.Point]) {
    self.screen = screen
    self.points = points
  }

  func draw(in area: Rect, on buffer: inout Buffer) {
    let shown = visible(in: area)
    guard let scale = ChartScale(shown), area.height >= 5 else { return }
    let axis = max(scale.topLabel.count, scale.bottomLabel.count) + 1
    let plot = area.dropLeft(axis + 1).dropBottom(2)
    drawAxis(scale, beside: plot, on: &buffer)
    let slot = max(1, min(13, plot.width / max(1, shown.count)))
    for (index, point) in shown.enumerated() {
      let rect = Rect(x: plot.x + index * slot, y: plot.y, width: slot, height: plot.height)
      draw(point, scale, in: rect, on: &buffer)
    }
    drawLegend(scale, at: Point(x: plot.x, y: area.maxY - 1), width: plot.width, on: &buffer)
  }

  /// The last points there is room for.
  private func visible(in area: Rect) -> [Sheet.Point] {
    Array(points.suffix(max(1, (area.width - 10) / 5)))
  }

  private func drawAxis(_ scale: ChartScale, beside plot: Rect, on buffer: inout Buffer) {
    for y in plot.y..<plot.maxY {
      buffer.put(screen.glyphs.border.vertical, at: Point(x: plot.x - 1, y: y), style: screen.palette[.axis])
    }
    for (words, y) in [(scale.topLabel, plot.y), (scale.bottomLabel, plot.maxY - 1)] {
      let label = screen.styled(words, .muted)
      buffer.write(label, at: Point(x: plot.x - 2 - label.width, y: y))
    }
  }

  private func draw(_ point: Sheet.Point, _ scale: ChartScale, in slot: Rect, on buffer: inout Buffer) {
    let bar = slot.width > 4 ? slot.inset(horizontal: 1, vertical: 0).dropRight(1) : slot
    if let actual = point.actual {
      if scale.isFromZero {
        drawColumn(scale.part(of: actual), style: screen.palette[point.role], in: bar, on: &buffer)
      } else {
        let dot = Point(x: bar.x + bar.width / 2, y: row(of: actual, scale, in: slot))
        buffer.put(screen.glyphs.circle, at: dot, style: screen.palette[point.role])
      }
      write(point.actualLabel, role: .strong, beside: row(of: actual, scale, in: slot), in: slot, on: &buffer)
    }
    if let target = point.target {
      let y = row(of: target, scale, in: slot)
      for x in slot.x..<(slot.maxX - (slot.width > 4 ? 1 : 0)) {
        buffer.put(screen.glyphs.heavy.horizontal, at: Point(x: x, y: y), style: screen.palette[.target])
      }
      if point.actual == nil {
        write(point.targetLabel, role: .target, beside: y, in: slot, on: &buffer)
      }
    }
    let label = screen.styled(point.label, .muted).truncated(to: max(1, slot.width - 1))
    buffer.write(label, at: Point(x: slot.x, y: slot.maxY))
  }

  private func row(of value: Double, _ scale: ChartScale, in slot: Rect) -> Int {
    slot.maxY - 1 - Int((scale.part(of: value) * Double(slot.height - 1)).rounded())
  }

  /// A value in words, in the line above its mark, or below where there is none above.
  private func write(
    _ words: String,
    role: Role,
    beside y: Int,
    in slot: Rect,
    on buffer: inout Buffer
  ) {
    let label = screen.styled(words, role)
    guard label.width <= slot.width else { return }
    let line = y > slot.y ? y - 1 : y + 1
    buffer.write(label, at: Point(x: slot.x + (slot.width - label.width) / 2, y: line))
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

  private func drawLegend(_ scale: ChartScale, at point: Point, width: Int, on buffer: inout Buffer) {
    let mark = scale.isFromZero ? screen.glyphs.levels[7] : screen.glyphs.circle
    let actual = screen.styled(mark, .actual) + screen.styled(" actual", .muted)
    let target = screen.styled(screen.glyphs.heavy.horizontal, .target) + screen.styled(" target", .muted)
    let note = scale.isFromZero ? "" : "   the axis does not begin at zero"
    let legend = actual + screen.styled("   ", .muted) + target + screen.styled(note, .muted)
    buffer.write(legend.truncated(to: width), at: point)
  }
}

/// The values of the lowest and the highest line of a chart.
struct ChartScale {
  let bottom: Double
  let top: Double
  /// Whether columns may stand on it.
  let isFromZero: Bool

  /// The scale of some points; nil where none has a value.
  init?(_ points: [Sheet.Point]) {
    let values = points.flatMap { [$0.actual, $0.target] }.compactMap(\.self).filter(\.isFinite)
    guard let least = values.min(), let most = values.max() else { return nil }
    isFromZero = !(least > 0 && most > least && most - least < most * 0.2)
    if isFromZero {
      bottom = min(0, least)
      top = max(most, bottom + 1e-9)
    } else {
      let margin = (most - least) * 0.25
      bottom = least - margin
      top = most + margin
    }
  }

  /// Where a value lies, from 0 at the bottom to 1 at the top.
  func part(of value: Double) -> Double {
    max(0, min(1, (value - bottom) / (top - bottom)))
  }

  var topLabel: String { label(top) }
  var bottomLabel: String { label(bottom) }

  private func label(_ value: Double) -> String {
    let size = abs(value)
    if size >= 10_000_000 { return "\(Int((value / 1_000_000).rounded()))M" }
    if size >= 10_000 { return "\(Int((value / 1000).rounded()))k" }
    if size >= 100 || value == value.rounded() { return "\(Int(value.rounded()))" }
    let places = top - bottom < 2 ? 100.0 : 10
    return "\((value * places).rounded() / places)"
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
