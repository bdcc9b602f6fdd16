/// A short history as a line in a table of a page: where it broke off there is a gap, and its last figure has a dot.
struct SparklineSVG {
  private static let (width, height) = (72, 18)
  /// The room at the edges, for the dot.
  private static let margin = 3
  private let values: [Double?]

  /// A history, oldest first; nil where a period has no figure.
  init(_ values: [Double?]) {
    self.values = values.map { $0.flatMap { $0.isFinite ? $0 : nil } }
  }

  /// The picture; its words say how many figures there are, and where the last one lies.
  var text: String {
    let figures = values.compactMap(\.self)
    guard let least = figures.min(), let most = figures.max() else { return "" }
    let points = values.enumerated().map { place, value in
      value.map { (x: x(place), y: y($0, from: least, to: most)) }
    }
    let lines = points.split { $0 == nil }.map { run in
      let path = run.compactMap(\.self).map { "\($0.x),\($0.y)" }.joined(separator: " ")
      return "<polyline points=\"\(path)\" fill=\"none\" stroke=\"#14507a\" stroke-width=\"1.5\"/>"
    }
    let dot = points.compactMap(\.self).last.map {
      "<circle cx=\"\($0.x)\" cy=\"\($0.y)\" r=\"2.2\" fill=\"#14507a\"/>"
    }
    return "<svg class=\"trend\" viewBox=\"0 0 \(Self.width) \(Self.height)\" role=\"img\" "
      + "aria-label=\"\(words(figures))\">" + lines.joined() + (dot ?? "") + "</svg>"
  }

  private func words(_ figures: [Double]) -> String {
    guard let first = figures.first, let last = figures.last else { return "" }
    let place = last == first ? "equal to" : last > first ? "above" : "below"
    return "\(String.counting(figures.count, "figure")), the last \(place) the first"
  }

  private func x(_ place: Int) -> Int {
    Self.margin + place * (Self.width - 2 * Self.margin) / max(1, values.count - 1)
  }

  /// What does not change lies in the middle.
  private func y(_ value: Double, from least: Double, to most: Double) -> Int {
    let share = most > least ? (value / 2 - least / 2) / (most / 2 - least / 2) : 0.5
    return Self.height - Self.margin - Int((share * Double(Self.height - 2 * Self.margin)).rounded())
  }
}
