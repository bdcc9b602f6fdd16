extension WrittenValue {
  /// The number in base units, so that `-£300K` and `£1,133k` and a bare `28,936` of `£k` compare.
  ///
  /// - Parameter unit: The indicator's unit, for a figure written without one.
  /// - Returns: The number, or nil for anything but a number.
  public func number(in unit: Unit?) -> DecimalNumber? {
    guard case .number(let quantity) = self else { return nil }
    return quantity.number(in: unit)
  }

  /// What is wrong with the unit that was written; nil where none was, or where it is the indicator's.
  ///
  /// - Parameter unit: The indicator's unit.
  /// - Returns: The two units in words, or nil.
  public func unitMismatch(with unit: Unit?) -> String? {
    let quantities: [Quantity] =
      switch self {
      case .number(let quantity): [quantity]
      case .range(let low, let high): [low, high]
      default: []
      }
    guard let unit, let written = quantities.compactMap(\.unit).first else { return nil }
    if !unit.measuresTheSame(as: written) {
      return "the figure is in \(written.symbol), the indicator in \(unit.symbol)"
    }
    guard unit.power > 0, written.power == 0, case .money = written else { return nil }
    return "the figure is in \(written.symbol), the indicator in \(unit.symbol)"
  }

  /// The figure as people expect it, with the indicator's unit and decimals: `69%`, `45–55%`, `TBC`.
  ///
  /// - Parameters:
  ///   - unit: The indicator's unit, for a figure written without one.
  ///   - decimals: The indicator's decimals; nil: as written.
  /// - Returns: The text; a dash where nothing was given.
  public func text(unit: Unit? = nil, decimals: Int? = nil) -> String {
    switch self {
    case .missing: "–"
    case .number(let quantity): quantity.text(unit: unit, decimals: decimals)
    case .range(let low, let high):
      "\(low.text(unit: unit, decimals: decimals))–\(high.text(unit: unit, decimals: decimals))"
    case .level(let word): word
    case .yesNo(let isYes): isYes ? "yes" : "no"
    case .day(let day): day.label
    case .relative(let target): target.words
    case .toBeConfirmed: "TBC"
    case .baseline(let words): words
    case .notApplicable: "N/A"
    }
  }

  /// Whether it and another figure can never be compared: one in per cent, say, the other in days.
  ///
  /// Words that plans count in (`claims`, `number`) may mean the same and are let pass.
  func isOfAnotherKind(than other: WrittenValue, in unit: Unit?) -> Bool {
    guard let mine = quantity?.unit ?? unit, let theirs = other.quantity?.unit ?? unit else { return false }
    if case .named = mine { return false }
    if case .named = theirs { return false }
    return !mine.measuresTheSame(as: theirs)
  }

  /// Whether it is a day.
  var isDay: Bool {
    if case .day = self { true } else { false }
  }

  /// The number, or the lower end of a range.
  private var quantity: Quantity? {
    switch self {
    case .number(let quantity), .range(let quantity, _): quantity
    default: nil
    }
  }

  /// Whether a figure was given: a number, range, level, day, yes or no.
  public var isFigure: Bool {
    switch self {
    case .number, .range, .level, .yesNo, .day: true
    case .missing, .relative, .toBeConfirmed, .baseline, .notApplicable: false
    }
  }
}
