import ScorecardModel
import TerminalUI

/// The figures of an indicator over time, with target, tolerance, forecast and what they are compared with.
///
/// What adds up within the year stands as columns on zero, because the length of a column is read as its value; all
/// else is a line with a mark at each figure, whose shape tells its status.
struct FigureChart {
  private let screen: Screen
  private let history: IndicatorHistory
  private let cursor: Period?

  /// The chart of a history; the period that somebody looks at, if they moved there.
  init(_ screen: Screen, _ history: IndicatorHistory, cursor: Period? = nil) {
    self.screen = screen
    self.history = history
    self.cursor = cursor
  }

  func draw(in area: Rect, on buffer: inout Buffer) {
    let plot = area.dropTop(1).dropBottom(1)
    guard let frame = FigureFrame(history, cursor: cursor, in: plot) else { return }
    buffer.write(readout(of: frame), at: Point(x: area.x, y: area.y), within: area.width)
    let styles = Chart.Styles(
      axis: screen.palette[.axis],
      label: screen.palette[.muted],
      cursor: screen.palette[.selection]
    )
    Chart(
      slots: frame.slots,
      scale: frame.scale,
      ticks: frame.ticks.map { ($0.value, screen.text($0.label)) },
      layers: layers(of: frame),
      cursor: frame.cursor,
      styles: styles
    )
    .draw(in: plot, on: &buffer)
    buffer.write(legend(of: frame), at: Point(x: area.x, y: area.maxY - 1), within: area.width)
  }

  // MARK: - Layers

  private func layers(of frame: FigureFrame) -> [Chart.Layer] {
    let palette = screen.palette
    var layers: [Chart.Layer] = [.band(frame.values(\.tolerance), palette[.tolerance])]
    if frame.isColumns {
      let styles = frame.points.map { palette[$0.assessment.status.chartRole] }
      layers.append(.columns(frame.values(\.actual), styles))
    }
    if let baseline = history.baseline { layers.append(.level(baseline.doubleValue, palette[.reference])) }
    if !frame.isColumns { layers.append(.line(frame.values(\.yearBefore), palette[.reference])) }
    layers.append(.marks(marks(frame.values(\.benchmark), screen.glyphs.dot, palette[.reference])))
    if !frame.isColumns { layers.append(.line(frame.values(\.actual), palette[.actual])) }
    layers.append(.steps(frame.values(\.target), palette[.target]))
    layers.append(.steps(frame.values(\.targetRange?.lowerBound), palette[.target]))
    layers.append(.steps(frame.values(\.targetRange?.upperBound), palette[.target]))
    if !frame.isColumns { layers.append(.marks(statuses(of: frame))) }
    return layers + forecasts(of: frame)
  }

  private func marks(_ values: [Double?], _ glyph: Unicode.Scalar, _ style: Style) -> [Chart.Mark?] {
    values.map { $0.map { Chart.Mark($0, glyph, style) } }
  }

  /// A mark of the status at each figure; what is not rated has a circle.
  private func statuses(of frame: FigureFrame) -> [Chart.Mark?] {
    zip(frame.points, frame.values(\.actual)).map { point, value in
      let status = point.assessment.status
      return value.map {
        Chart.Mark($0, screen.chartGlyph(of: status), screen.palette[status.chartRole])
      }
    }
  }

  private func forecasts(of frame: FigureFrame) -> [Chart.Layer] {
    let style = screen.palette[.forecast]
    return [
      .spans(frame.atForecast(history.forecast?.interval?.doubles), style),
      .marks(marks(frame.atForecast(history.ownForecast?.doubleValue), screen.glyphs.times, style)),
      .marks(marks(frame.atForecast(history.forecast?.number.doubleValue), screen.glyphs.ring, style)),
    ]
  }

  // MARK: - Words

  /// What the period under the cursor says.
  private func readout(of frame: FigureFrame) -> StyledText {
    guard let cursor = frame.cursor else { return .empty }
    let point = frame.points[cursor]
    let status = point.assessment.status
    var parts = [screen.styled(point.period.label, .strong)]
    if let measurement = point.measurement {
      if point.actual != nil || measurement.actual.isFigure && status.isRated {
        parts.append(screen.styled(words(measurement.actual), status.role))
      }
      if measurement.target != .missing {
        parts.append(screen.styled("target \(words(measurement.target))", .muted))
      }
    }
    parts.append(screen.mark(of: status) + screen.styled(" \(status.word)", status.role))
    if let before = point.yearBefore, history.indicator.levels.isEmpty {
      parts.append(screen.styled("a year before \(words(before))", .muted))
    }
    if let comment = point.measurement?.comment, !comment.isEmpty {
      parts.append(screen.styled(comment, .text))
    }
    return parts.joined(separator: screen.styled("  ", .muted))
  }

  private func words(_ value: WrittenValue) -> String {
    value.text(unit: history.indicator.unit, decimals: history.indicator.decimals)
  }

  private func words(_ number: DecimalNumber) -> String {
    Unit.text(number, in: history.indicator.unit, decimals: history.indicator.decimals)
  }

  private func legend(of frame: FigureFrame) -> StyledText {
    var parts: [StyledText] = []
    func add(_ glyph: Unicode.Scalar, _ role: Role, _ words: String) {
      parts.append(screen.styled(glyph, role) + screen.styled(" \(words)", .muted))
    }
    if frame.has(\.actual) {
      add(frame.isColumns ? screen.glyphs.levels[7] : screen.glyphs.circle, .actual, "actual")
    }
    if frame.has(\.target) || frame.has(\.targetRange?.lowerBound) {
      add(screen.glyphs.heavy.horizontal, .target, "target")
    }
    if frame.points.contains(where: { $0.tolerance != nil }) {
      add(screen.glyphs.shades[0], .tolerance, "amber")
    }
    if let forecast = history.forecast, history.forecastPlace != nil {
      add(screen.glyphs.ring, .forecast, "\(forecast.method.rawValue) of \(forecast.points)")
    }
    if history.ownForecast != nil { add(screen.glyphs.times, .forecast, "owner's forecast") }
    if !frame.isColumns, frame.has(\.yearBefore) { add(screen.glyphs.dot, .reference, "year before") }
    if history.baseline != nil { add(screen.glyphs.border.horizontal, .reference, "baseline") }
    if frame.has(\.benchmark) { add(screen.glyphs.dot, .reference, "others") }
    return parts.joined(separator: screen.styled("  ", .muted))
  }
}

extension Screen {
  /// The mark of a status in a chart; what has no colour is a circle.
  fileprivate func chartGlyph(of status: Status) -> Unicode.Scalar {
    let isASCII = glyphs.repertoire == .ascii
    return switch status {
    case .exceeded: glyphs.star
    case .green: isASCII ? "G" : glyphs.circle
    case .amber: isASCII ? "A" : glyphs.triangle
    case .red: isASCII ? "R" : glyphs.square
    default: glyphs.circle
    }
  }
}

extension Status {
  /// The look of a figure in a chart.
  fileprivate var chartRole: Role {
    isRated ? role : .actual
  }
}

extension ClosedRange<DecimalNumber> {
  /// The same range for drawing.
  fileprivate var doubles: ClosedRange<Double> {
    lowerBound.doubleValue...Swift.max(lowerBound.doubleValue, upperBound.doubleValue)
  }
}
