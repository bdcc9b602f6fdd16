import ScorecardModel
import TerminalUI

/// The scores of a risk over time, with the appetite and the target; each mark in the colour of its band; where
/// the plan names no bands, of whether it is beyond the appetite.
struct RiskChart {
  private let screen: Screen
  private let history: RiskHistory

  init(_ screen: Screen, _ history: RiskHistory) {
    self.screen = screen
    self.history = history
  }

  func draw(in area: Rect, on buffer: inout Buffer) {
    let plot = area.dropTop(1).dropBottom(1)
    let points = Array(history.points.suffix(Chart.capacity(width: plot.width, axis: 4)))
    let cursor = history.shown.map { $0 - (history.points.count - points.count) }.flatMap {
      points.indices.contains($0) ? $0 : nil
    }
    let ticks = max(2, min(6, (plot.height - Chart.footerHeight) / 2))
    guard
      let scale = ChartScale(
        [Double(history.highest)],
        reachesZero: true,
        ticks: ticks,
        limits: 0...Double(history.highest)
      )
    else { return }
    buffer.write(readout(cursor.map { points[$0] }), at: area.origin, within: area.width)
    Chart(
      slots: points.map { Chart.Slot(label: $0.period.shortLabel, group: $0.period.groupLabel) },
      scale: scale,
      ticks: scale.ticks.map { ($0, screen.text(String(Int($0)))) },
      layers: layers(points),
      cursor: cursor,
      styles: Chart.Styles(
        axis: screen.palette[.axis],
        label: screen.palette[.muted],
        cursor: screen.palette[.selection]
      )
    )
    .draw(in: plot, on: &buffer)
    buffer.write(legend, at: Point(x: area.x, y: area.maxY - 1), within: area.width)
  }

  private func layers(_ points: [RiskHistory.Point]) -> [Chart.Layer] {
    let scores = points.map { $0.place?.score.map(Double.init) }
    let marks = points.map { point in
      point.place?.score.map { Chart.Mark(Double($0), screen.glyphs.circle, screen.palette[role(of: point)]) }
    }
    var layers: [Chart.Layer] = []
    if let appetite = history.appetite { layers.append(.level(Double(appetite), screen.palette[.appetite])) }
    if let target = history.target { layers.append(.level(Double(target), screen.palette[.target])) }
    return layers + [.line(scores, screen.palette[.actual]), .marks(marks)]
  }

  private func role(of point: RiskHistory.Point) -> Role {
    if let band = point.place?.band { return .band(band, of: history.bandCount) }
    return point.place?.isBeyondAppetite == true ? .worse : .actual
  }

  private func readout(_ point: RiskHistory.Point?) -> StyledText {
    guard let point else { return .empty }
    let words = point.place?.longWords ?? "no score kept"
    return screen.styled(point.period.label, .strong) + screen.styled("  \(words)", .text)
  }

  private var legend: StyledText {
    var parts = [screen.styled(screen.glyphs.circle, .actual) + screen.styled(" score", .muted)]
    let line = screen.glyphs.border.horizontal
    if let appetite = history.appetite {
      parts.append(screen.styled(line, .appetite) + screen.styled(" appetite \(appetite)", .muted))
    }
    if let target = history.target {
      parts.append(screen.styled(line, .target) + screen.styled(" target \(target)", .muted))
    }
    return parts.joined(separator: screen.styled("  ", .muted))
  }
}

extension Period {
  /// The year below several periods of it; a year stands for itself.
  fileprivate var groupLabel: String {
    kind == .year ? "" : year.label
  }
}
