/// Cells that hold more than words; what cannot be read is reported, and the cell counts as blank.
extension TableRow where Name: ColumnName {
  /// A number.
  func number(_ name: Name, _ findings: inout Findings) -> DecimalNumber? {
    read(name, expected: "a number", &findings) { DecimalNumber($0) }
  }

  /// A whole number of a range.
  func whole(_ name: Name, in range: ClosedRange<Int>, _ findings: inout Findings) -> Int? {
    read(name, expected: "a whole number \(range.inWords)", &findings) { text in
      Int(text).flatMap { range.contains($0) ? $0 : nil }
    }
  }

  /// A day, such as 2009-06-30.
  func day(_ name: Name, _ findings: inout Findings) -> Day? {
    read(name, expected: "a day such as 2009-06-30", &findings) { Day($0) }
  }

  /// A period.
  func period(_ name: Name, yearStart: UInt8, _ findings: inout Findings) -> Period? {
    read(name, expected: Expected.period, &findings) { Period($0, yearStart: yearStart) }
  }

  /// A unit.
  func unit(_ name: Name, _ findings: inout Findings) -> Unit? {
    read(name, expected: "a unit such as %, £k, days or hours", &findings) { Unit($0) }
  }

  /// One of the words of a closed list.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ name: Name,
    of type: Choice.Type,
    _ findings: inout Findings
  ) -> Choice? {
    let words = Choice.allCases.map(\.rawValue)
    return read(name, expected: Wording.list(words, last: "or"), near: words, &findings) { text in
      if let choice = Choice(rawValue: text) { return choice }
      let folded = Column.folded(text)
      return Choice.allCases.first { Column.folded($0.rawValue) == folded }
    }
  }

  /// A tolerance: `5%` of the target, or a number in the indicator's unit.
  func tolerance(_ name: Name, _ findings: inout Findings) -> Tolerance? {
    read(name, expected: Expected.tolerance, &findings) { Tolerance(reading: $0) }
  }

  /// A value as officers write it.
  func value(
    _ name: Name,
    unit: Unit?,
    levels: [String] = [],
    _ findings: inout Findings
  ) -> WrittenValue {
    let text = text(name)
    do throws(UnreadableValue) {
      let value = try WrittenValue(reading: text, unit: unit, levels: levels)
      if let mismatch = value.unitMismatch(with: unit) { findings.warn(at: location(name), mismatch) }
      return value
    } catch {
      reportBlank(name, found: Wording.quoted(error.found), expected: error.expected, &findings)
      return .missing
    }
  }

  /// A deadline; words that name no time are kept.
  func deadline(_ name: Name, _ linking: inout Linking) -> Deadline {
    optional(name).map { linking.deadline($0) } ?? .none
  }

  /// A status; other words than the known ones are kept and reported.
  func status(_ name: Name, _ findings: inout Findings) -> WrittenStatus? {
    guard let text = optional(name) else { return nil }
    let status = WrittenStatus(reading: text)
    if status.known == nil {
      let words = WrittenStatus.Known.allCases.map(\.rawValue)
      findings.warn(
        at: location(name),
        "\(Wording.quoted(text)) is not a status the format knows, expected \(Wording.list(words, last: "or"))",
        advice: Wording.suggestion(for: text, in: words)
      )
    }
    return status
  }

  private func read<Value>(
    _ name: Name,
    expected: @autoclosure () -> String,
    near candidates: [String] = [],
    _ findings: inout Findings,
    as make: (String) -> Value?
  ) -> Value? {
    guard let text = optional(name), text != "-" else { return nil }
    if let value = make(text) { return value }
    let advice = Wording.suggestion(for: text, in: candidates)
    reportBlank(name, found: Wording.quoted(text), expected: expected(), advice: advice, &findings)
    return nil
  }

  private func reportBlank(
    _ name: Name,
    found: String,
    expected: String,
    advice: String = "",
    _ findings: inout Findings
  ) {
    findings.error(
      at: location(name),
      "\(name.rawValue) is \(found), expected \(expected); the cell is left blank",
      advice: advice,
      loses: .cell
    )
  }
}

extension ClosedRange<Int> {
  /// From where to where, where there is an end.
  fileprivate var inWords: String {
    upperBound == .max ? "from \(lowerBound)" : "from \(lowerBound) to \(upperBound)"
  }
}

/// What is expected where several tables expect the same.
enum Expected {
  static let period = "a period such as 2009/10, 2009/10 Q2, 2009/10 H1, 2009-10, 2009-10-31 or 2009"
  static let tolerance = "a share such as 5%, or a number"
}

extension Tolerance {
  /// A tolerance as it is written; nil where it is neither `5%` nor a number that is not negative.
  init?(reading text: String) {
    let isShare = text.hasSuffix("%")
    let digits = isShare ? text.dropLast().trimmed : text
    guard let number = DecimalNumber(digits), number.mantissa >= 0 else { return nil }
    self = isShare ? .percentOfTarget(number) : .absolute(number)
  }
}
