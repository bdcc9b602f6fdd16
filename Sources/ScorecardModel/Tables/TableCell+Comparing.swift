extension TableCell {
  /// The number that a comparison looks at, in base units: of a figure its value, of a deadline the days that are left.
  ///
  /// - Parameter unit: The unit it must be in; nil: any.
  /// - Returns: The number; nil where there is none, or in another unit.
  public func number(in unit: Unit? = nil) -> DecimalNumber? {
    switch self {
    case .figure(let words, let number?, _): unit?.stands(in: words) ?? true ? number : nil
    case .share(let share): unit.map { $0 == .percent } ?? true ? share : nil
    case .due(let due): unit.map { $0 == .days } ?? true ? due.daysLeft.map { DecimalNumber($0) } : nil
    case .text(let words, _), .figure(let words, nil, _):
      Quantity(reading: words, unit: nil).flatMap { unit?.stands(in: words) ?? true ? $0.number : nil }
    default: nil
    }
  }

  /// The day that a comparison looks at: the one its words name, of a month or season the last.
  public var day: Day? {
    switch self {
    case .text(let words, _), .figure(let words, _, _): Day(words) ?? Deadline(reading: words, year: nil).end
    default: nil
    }
  }

  /// Whether a word, given in lower case, is all that the cell says, or one of several things it says.
  public func says(_ word: String) -> Bool {
    switch self {
    case .status(let status, _) where status.word.lowercased() == word: true
    case .record(.reference(let item)): item.isCalled(word)
    case .record(.list(let items)): items.isEmpty ? word.isEmpty : items.contains { $0.isCalled(word) }
    default: text.lowercased() == word
    }
  }
}

extension RecordValue.Item {
  /// Whether a word in lower case is its id, its title, or both.
  fileprivate func isCalled(_ word: String) -> Bool {
    [id ?? "", title, text].contains { !$0.isEmpty && $0.lowercased() == word }
  }
}

extension Due {
  /// The days to the deadline, negative once it has passed; nil where none counts.
  var daysLeft: Int? {
    switch self {
    case .overdue(let days): -days
    case .dueSoon(let days), .future(let days): days
    case .done, .dropped, .onHold, .noEnd, .notDated: nil
    }
  }
}

extension Unit {
  /// Whether a figure in words is in this unit.
  fileprivate func stands(in words: String) -> Bool {
    switch self {
    case .percent: words.hasSuffix("%")
    case .money(let symbol, _): words.contains(symbol)
    case .days: words.hasSuffix("day") || words.hasSuffix("days")
    case .named(let name): words.lowercased().hasSuffix(name.lowercased())
    }
  }
}
