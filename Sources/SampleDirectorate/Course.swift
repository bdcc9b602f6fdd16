/// How the figures of one measure run.
struct Course {
  private enum Run: String {
    case level, total
  }

  /// The id of the measure.
  let id: String
  private let isQuarterly: Bool
  private let run: Run
  private let values: [Double?]
  private let shape: Shape
  private let swing: Double
  private let noise: Double
  private let volume: Double?
  private let targets: [String]
  private let benchmark: String
  private let digits: Int

  /// A row of the courses, of a measure shown with some decimals; nil where the row cannot be read.
  init?(_ record: [String: String], digits: Int) {
    let shape = (record["shape"] ?? "").split(separator: " ")
    guard let id = record["id"], let run = Run(rawValue: record["runs"] ?? ""),
      let form = Shape(rawValue: String(shape.first ?? "")), let noise = Double(record["noise"] ?? "")
    else { return nil }
    self.id = id
    self.run = run
    self.noise = noise
    self.digits = digits
    self.shape = form
    isQuarterly = record["every"] == "quarter"
    swing = shape.dropFirst().first.flatMap { Double($0) } ?? 0
    values = (record["values"] ?? "").split(separator: " ").map { Double($0) }
    volume = Double(record["volume"] ?? "")
    targets = (record["targets"] ?? "").split(separator: " ").map(String.init)
    benchmark = record["benchmark"] ?? ""
  }

  /// The figures of every period; those to come have a target alone.
  var figures: [Figure] {
    var dice = Dice(id)
    let throwsOfMonths = Month.all.map { _ in dice.swing() }
    return Month.all.filter { !isQuarterly || $0.endsQuarter }.compactMap { month in
      guard let value = value(in: month, throwsOfMonths) else { return nil }
      var figure = Figure(indicator: id, period: isQuarterly ? month.quarterLabel : month.label)
      figure["target"] = target(in: month)
      if month.index <= Month.now.index {
        figure["benchmark"] = benchmark
        write(value, at: month, with: &dice, into: &figure)
      }
      return figure.isEmpty ? nil : figure
    }
  }

  private func write(_ value: Double, at month: Month, with dice: inout Dice, into figure: inout Figure) {
    guard let volume else {
      figure["actual"] = value.text(digits)
      return
    }
    let cases = (volume * (1 + 0.06 * dice.swing())).rounded()
    let hits = min(cases, (value * cases / 100).rounded())
    figure["numerator"] = hits.text(0)
    figure["denominator"] = cases.text(0)
    figure["actual"] = (hits * 100 / cases).text(digits)
  }

  private func value(in month: Month, _ chance: [Double]) -> Double? {
    switch run {
    case .level:
      guard let level = level(in: month) else { return nil }
      let season = shape.season[month.place] - shape.season[Month.now.place]
      let value = level + season * swing + (month == .now ? 0 : chance[month.index] * noise)
      return volume == nil ? value : min(max(value, 0), 100)
    case .total:
      guard let total = values[month.year] else { return nil }
      return month.sinceApril.reduce(0) { sum, part in
        sum + total * Double(shape.shares[part.place]) / 1000 * (1 + chance[part.index] * noise)
      }
    }
  }

  /// The straight line between the values in April of each year and now.
  private func level(in month: Month) -> Double? {
    let start = month.year * 12
    let end = month.year == 3 ? Month.now.index : start + 12
    guard let first = values[month.year], let last = values[month.year + 1] else { return nil }
    return first + (last - first) * Double(min(month.index, end) - start) / Double(end - start)
  }

  private func target(in month: Month) -> String {
    guard month.year < targets.count, targets[month.year] != "-" else { return "" }
    guard run == .total, let whole = Double(targets[month.year]) else { return targets[month.year] }
    let share = month.sinceApril.reduce(0) { $0 + shape.shares[$1.place] }
    return (whole * Double(share) / 1000).text(digits)
  }
}

extension Double {
  /// The number with a fixed count of decimals, halves away from zero.
  func text(_ digits: Int) -> String {
    let scale = (0..<digits).reduce(1.0) { power, _ in power * 10 }
    let whole = Int64((self * scale).rounded())
    let (units, rest) = whole.magnitude.quotientAndRemainder(dividingBy: UInt64(scale))
    let decimals = String(rest)
    let padding = String(repeating: "0", count: max(0, digits - decimals.count))
    return (whole < 0 ? "-" : "") + String(units) + (digits > 0 ? ".\(padding)\(decimals)" : "")
  }
}
