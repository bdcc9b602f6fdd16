/// The slower way: cells that are more than a plain number, and columns that most files do not have.
extension MeasurementsBuilder {
  /// A value by its words; nil where it cannot be read, which is reported.
  @inline(never)
  mutating func writtenValue(
    _ field: CSVField,
    _ column: StaticString,
    of indicator: Int,
    _ cells: Cells,
    _ record: CSVRecord
  ) -> Measurements.Packed? {
    let (unit, levels) = (measures[indicator].unit, measures[indicator].levels)
    do throws(UnreadableValue) {
      let value = try WrittenValue(reading: cells.text(field), unit: unit, levels: levels)
      if let mismatch = value.unitMismatch(with: unit) {
        warn(field, record, mismatch)
      }
      return result.pool.pack(value)
    } catch {
      reject(
        field,
        record,
        "\(column) is \(Wording.quoted(error.found)), expected \(error.expected); the row is left out"
      )
      return nil
    }
  }

  /// Reads the columns that most files do not have; false where the row is to be left out.
  @inline(never)
  mutating func readMore(_ row: inout Measurements.Row, _ cells: Cells, _ record: CSVRecord) -> Bool {
    let indicator = Int(row.indicator)
    guard let numerator = number(places.numerator, "numerator", cells, record),
      let denominator = number(places.denominator, "denominator", cells, record),
      let forecast = written(places.forecast, "forecast", of: indicator, cells, record),
      let benchmark = written(places.benchmark, "benchmark", of: indicator, cells, record),
      let day = day(cells, record)
    else { return false }
    if places.flags >= 0 { row.flags |= flags(cells, record) }
    if places.numerator >= 0 { result.columns.numerators.append(numerator) }
    if places.denominator >= 0 { result.columns.denominators.append(denominator) }
    if places.forecast >= 0 { result.columns.forecasts.append(forecast) }
    if places.benchmark >= 0 { result.columns.benchmarks.append(benchmark) }
    if places.asOf >= 0 { result.columns.days.append(day) }
    return true
  }

  private mutating func written(
    _ place: Int,
    _ column: StaticString,
    of indicator: Int,
    _ cells: Cells,
    _ record: CSVRecord
  ) -> Measurements.Packed? {
    let field = cells.field(place)
    guard field.start != field.end else { return Measurements.Packed() }
    return writtenValue(field, column, of: indicator, cells, record)
  }

  private mutating func number(
    _ place: Int,
    _ column: StaticString,
    _ cells: Cells,
    _ record: CSVRecord
  ) -> Measurements.Packed? {
    let field = cells.field(place)
    guard field.start != field.end else { return Measurements.Packed() }
    if let number = cells.plainNumber(field), !number.isPercentage {
      return Measurements.Packed(number: number.mantissa, tag: ValuePool.tag(decimals: number.decimals))
    }
    let text = cells.text(field)
    if text == "-" { return Measurements.Packed() }
    if let number = DecimalNumber(text) { return result.pool.pack(.number(Quantity(number))) }
    reject(
      field,
      record,
      "\(column) is \(Wording.quoted(text)), expected a number; the row is left out"
    )
    return nil
  }

  private mutating func day(_ cells: Cells, _ record: CSVRecord) -> Int32? {
    let field = cells.field(places.asOf)
    guard field.start != field.end else { return .min }
    let text = cells.text(field)
    if text == "-" { return .min }
    if let day = Day(text) { return day.ordinal }
    reject(
      field,
      record,
      "as-of is \(Wording.quoted(text)), expected a day such as 2009-06-30; the row is left out"
    )
    return nil
  }

  private mutating func flags(_ cells: Cells, _ record: CSVRecord) -> UInt8 {
    let field = cells.field(places.flags)
    guard field.start != field.end else { return 0 }
    var flags: Measurement.Flags = []
    for word in Listing.parts(of: cells.text(field)) {
      if let flag = Measurement.Flags.words.first(where: { $0.word == Column.folded(word) })?.flag {
        flags.insert(flag)
      } else if word != "-" {
        let words = Measurement.Flags.words.map(\.word)
        warn(
          field,
          record,
          "flag \(Wording.quoted(word)) is not known, expected \(Wording.list(words, last: "or"))",
          advice: Wording.suggestion(for: word, in: words)
        )
      }
    }
    return flags.rawValue
  }
}

extension Measurement.Flags {
  /// The flags by the words officers write.
  static let words: [(word: String, flag: Measurement.Flags)] = [
    ("provisional", .provisional), ("estimated", .estimated), ("survey", .survey), ("audited", .audited),
  ]
}
