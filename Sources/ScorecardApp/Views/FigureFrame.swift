import ScorecardModel
import TerminalUI

/// The part of a history for which a chart has room, on the axis that suits it.
struct FigureFrame {
  /// The periods that are shown.
  let points: [IndicatorHistory.Point]
  /// The axis.
  let scale: ChartScale
  /// The place of the period somebody looks at.
  let cursor: Int?
  /// Whether the figures are columns on zero.
  let isColumns: Bool
  private let indicator: Indicator
  private let forecastPlace: Int?

  /// The frame of a history in an area; nil where it has nothing that can be drawn.
  ///
  /// - Parameters:
  ///   - history: The figures.
  ///   - period: The period somebody looks at; nil: that of the dashboard.
  ///   - area: Where the chart will be.
  init?(_ history: IndicatorHistory, cursor period: Period?, in area: Rect) {
    guard area.height >= 4, area.width >= 20 else { return nil }
    indicator = history.indicator
    let place =
      period.flatMap { period in history.points.firstIndex { $0.period == period } } ?? history.shown
    let window = FigureFrame.window(
      of: history,
      around: place,
      capacity: Chart.capacity(width: area.width, axis: 7)
    )
    points = Array(history.points[window])
    cursor = place.flatMap { window.contains($0) ? $0 - window.lowerBound : nil }
    forecastPlace = history.forecastPlace.flatMap { window.contains($0) ? $0 - window.lowerBound : nil }
    isColumns = history.indicator.growsFromZero && points.allSatisfy { $0.actual.map { $0 >= .zero } ?? true }
    let ticks = max(4, (area.height - Chart.footerHeight) / 2)
    if !history.indicator.levels.isEmpty {
      scale = ChartScale(levels: history.indicator.levels.count)
    } else {
      let values = FigureFrame.values(of: points, history, hasForecast: forecastPlace != nil)
      let limits = history.indicator.naturalLimits(of: values)
      guard
        let scale = ChartScale(values, reachesZero: isColumns, ticks: min(6, ticks), limits: limits)
      else { return nil }
      self.scale = scale
    }
    guard points.contains(where: { $0.actual != nil || $0.target != nil || $0.targetRange != nil }) else {
      return nil
    }
  }

  /// The last periods there is room for, moved so that the one somebody looks at is among them.
  private static func window(of history: IndicatorHistory, around place: Int?, capacity: Int) -> Range<Int> {
    let first =
      history.points.firstIndex { $0.actual != nil || $0.target != nil || $0.targetRange != nil } ?? 0
    var start = max(first, history.points.count - capacity)
    if let place { start = max(0, min(start, place)) }
    return start..<min(history.points.count, start + capacity)
  }

  private static func values(
    of points: [IndicatorHistory.Point],
    _ history: IndicatorHistory,
    hasForecast: Bool
  ) -> [Double] {
    var values = points.flatMap {
      [
        $0.actual, $0.target, $0.amberLimit, $0.targetRange?.lowerBound, $0.targetRange?.upperBound,
        $0.benchmark,
      ]
    }
    values.append(history.baseline)
    if hasForecast {
      values += [history.forecast?.number, history.ownForecast]
      values += [history.forecast?.interval?.lowerBound, history.forecast?.interval?.upperBound]
    }
    return values.compactMap { $0?.doubleValue }
  }

  // MARK: - Values by slot

  /// A value of each period, for drawing.
  func values(_ value: (IndicatorHistory.Point) -> DecimalNumber?) -> [Double?] {
    points.map { value($0)?.doubleValue }
  }

  /// A range of each period, for drawing.
  func values(_ range: (IndicatorHistory.Point) -> ClosedRange<Double>?) -> [ClosedRange<Double>?] {
    points.map(range)
  }

  /// Whether any period has a value.
  func has(_ value: (IndicatorHistory.Point) -> DecimalNumber?) -> Bool {
    points.contains { value($0) != nil }
  }

  /// Something at the slot of the forecast, and nothing elsewhere.
  func atForecast<Value>(_ value: Value?) -> [Value?] {
    points.indices.map { $0 == forecastPlace ? value : nil }
  }

  // MARK: - Words

  /// The periods at the bottom.
  var slots: [Chart.Slot] {
    points.map { point in
      let isYear = point.period.kind == .year
      return Chart.Slot(label: point.period.shortLabel, group: isYear ? "" : point.period.year.label)
    }
  }

  /// The values at the axis.
  var ticks: [(value: Double, label: String)] {
    guard indicator.levels.isEmpty else {
      return indicator.levels.enumerated().map { (Double($0), String($1.prefix(12))) }
    }
    return scale.ticks.map { ($0, indicator.axisLabel(of: $0, digits: scale.digits)) }
  }
}

extension IndicatorHistory.Point {
  /// From the target to the last figure that is amber.
  var tolerance: ClosedRange<Double>? {
    guard let limit = amberLimit?.doubleValue, let aim = target?.doubleValue, limit != aim else { return nil }
    return min(limit, aim)...max(limit, aim)
  }
}

extension Indicator {
  /// Whether its figures grow from nothing within the year.
  fileprivate var growsFromZero: Bool {
    accumulation != .no && accumulation != .average && levels.isEmpty
  }

  /// What its axis never passes: a share lies between nothing and all, where its figures do.
  fileprivate func naturalLimits(of values: [Double]) -> ClosedRange<Double> {
    guard case .percent? = unit, values.allSatisfy({ (0...100).contains($0) }) else {
      return (values.contains { $0 < 0 } ? -Double.infinity : 0)...Double.infinity
    }
    return 0...100
  }

  /// A value at the axis: `80%`, `£1.5M`, `12k`.
  fileprivate func axisLabel(of value: Double, digits: Int) -> String {
    let (size, suffix, power) =
      abs(value) >= 1_000_000
      ? (value / 1_000_000, "M", 6) : abs(value) >= 10_000 ? (value / 1000, "k", 3) : (value, "", 0)
    let number = size.label(digits: power > 0 ? (size == size.rounded() ? 0 : 1) : digits) + suffix
    return switch unit {
    case .percent?: number + "%"
    case .money(let symbol, _)?: value < 0 ? "-\(symbol)\(number.dropFirst())" : symbol + number
    default: number
    }
  }
}

extension Double {
  /// The number with a fixed count of decimals.
  fileprivate func label(digits: Int) -> String {
    let scale = (0..<digits).reduce(1.0) { power, _ in power * 10 }
    let whole = Int64((self * scale).rounded())
    return DecimalNumber(mantissa: whole, scale: Int8(digits)).description
  }
}
