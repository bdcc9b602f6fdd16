/// Makes measurements out of the bytes of a document.
///
/// The common row (known indicator, known period, plain numbers) is read without making any text; everything else
/// takes the slower way through ``WrittenValue``.
struct MeasurementsBuilder {
  /// Where the columns are; -1 for one that is not there.
  struct Places {
    let indicator, period, actual, target, numerator, denominator, flags, asOf, forecast, benchmark,
      comment: Int

    init(_ map: ColumnMap) {
      func place(_ name: MeasurementsTable.Name) -> Int { map.places[name.rawValue] ?? -1 }
      (indicator, period, actual, target) = (
        place(.indicator), place(.period), place(.actual), place(.target)
      )
      (numerator, denominator, flags) = (place(.numerator), place(.denominator), place(.flags))
      (asOf, forecast, benchmark) = (place(.asOf), place(.forecast), place(.benchmark))
      comment = place(.comment)
    }

    /// Whether there are any but the usual columns.
    var hasMore: Bool { max(numerator, denominator, flags, asOf, forecast, benchmark) >= 0 }
  }

  /// What the cells of an indicator mean.
  struct Measure {
    var unit: Unit?
    var levels: [String]
    /// Whether a plain number is just that number.
    var takesPlainNumbers: Bool
    /// Whether a number with a percent sign is just that percentage.
    var takesPercentages: Bool

    init(unit: Unit?, levels: [String]) {
      self.unit = unit
      self.levels = levels
      takesPlainNumbers = levels.isEmpty
      takesPercentages = levels.isEmpty && (unit == nil || unit == .percent)
    }
  }

  let document: CSVDocument
  let map: ColumnMap
  let places: Places
  let yearStart: UInt8
  var findings: Findings
  var result = Measurements()
  var ids: ByteIndex
  var measures: [Measure]
  let knownCount: Int
  var periodTexts = ByteIndex()
  /// For each distinct text of a period, the place of the period it means.
  var periodOfText: [Int32] = []
  var placesOfPeriods: [Period: Int32] = [:]
  /// For each period in the order of the file, its place in order of time.
  var periodRanks: [UInt32] = []
  var mixture = PeriodMixture()
  /// The ids of ``knownIds`` are those of the plan; these are all others, each with its first place.
  var strangers: [(id: String, location: SourceLocation)] = []
  let knownIds: [String]
  var lines: [UInt32] = []
  var offsets: [UInt32] = []
  var percent: ValuePool.Tag?

  init(_ document: CSVDocument, _ map: ColumnMap, _ basis: MeasurementsTable.Basis, _ findings: Findings) {
    self.document = document
    self.map = map
    self.findings = findings
    places = Places(map)
    yearStart = basis.yearStart
    knownCount = basis.measures.count
    knownIds = basis.measures.map(\.id)
    measures = basis.measures.map { Measure(unit: $0.unit, levels: $0.levels) }
    ids = ByteIndex(minimumCapacity: basis.measures.count)
    for measure in basis.measures {
      var id = measure.id
      id.withUTF8 { bytes in
        guard let start = bytes.baseAddress else { return }
        _ = ids.add(start, count: bytes.count, hash: ByteIndex.hash(start, count: bytes.count))
      }
    }
    percent = result.pool.bits(of: .percent)
  }
}

// MARK: - Rows

extension MeasurementsBuilder {
  /// The id of an indicator by its place.
  func id(of indicator: Int) -> String {
    indicator < knownCount ? knownIds[indicator] : result.unknownIndicators[indicator - knownCount]
  }

  /// Reads all rows.
  mutating func readRows() {
    let document = document
    document.bytes.withUnsafeBufferPointer { bytes in
      var scanner = CSVScanner(
        bytes,
        from: document.body,
        separator: document.separator,
        capacity: document.header.count
      )
      defer { scanner.close() }
      reserve(for: bytes.count)
      var record = CSVRecord()
      while scanner.next(&record) { readRow(record, scanner) }
    }
  }

  /// Makes room for about as many rows as there will be.
  private mutating func reserve(for byteCount: Int) {
    let sample = document.bytes.prefix(1 << 16)
    let breaks = sample.reduce(into: 0) { $0 += $1 == CSVByte.lineFeed ? 1 : 0 }
    guard breaks > 0 else { return }
    let guess = byteCount / (sample.count / (breaks + 1) + 1)
    result.rows.reserveCapacity(guess + guess / 16)
    lines.reserveCapacity(guess + guess / 16)
    offsets.reserveCapacity(guess + guess / 16)
  }

  @inline(__always)
  private mutating func readRow(_ record: CSVRecord, _ scanner: borrowing CSVScanner) {
    if record.openQuote != nil || record.surplus != nil {
      _ = findings.reportShape(of: record, in: document)
      return
    }
    let cells = Cells(scanner)
    let id = cells.field(places.indicator)
    let time = cells.field(places.period)
    if id.start == id.end || time.start == time.end {
      guard !cells.areBlank(document.header.count) else { return }
    }
    let indicator = indicator(cells, id, record)
    guard indicator >= 0 else { return }
    let period = period(cells, time, record)
    guard period >= 0 else { return }
    var row = Measurements.Row(
      indicator: indicator,
      period: UInt32(truncatingIfNeeded: period),
      ordinal: UInt32(truncatingIfNeeded: lines.count)
    )
    guard readFigures(&row, cells, record) else { return }
    lines.append(UInt32(truncatingIfNeeded: record.line))
    offsets.append(UInt32(truncatingIfNeeded: record.start))
    result.rows.append(row)
  }

  @inline(__always)
  private mutating func readFigures(
    _ row: inout Measurements.Row,
    _ cells: Cells,
    _ record: CSVRecord
  ) -> Bool {
    let indicator = Int(row.indicator)
    guard let actual = value(places.actual, "actual", of: indicator, cells, record),
      let target = value(places.target, "target", of: indicator, cells, record)
    else { return false }
    (row.actual, row.actualTag) = (actual.number, actual.tag)
    (row.target, row.targetTag) = (target.number, target.tag)
    let comment = cells.field(places.comment)
    if comment.start != comment.end { row.flags = Measurements.Row.hasComment }
    return !places.hasMore || readMore(&row, cells, record)
  }

  /// A value: quickly where it is a plain number, else by its words; nil where it cannot be read.
  @inline(__always)
  private mutating func value(
    _ place: Int,
    _ column: StaticString,
    of indicator: Int,
    _ cells: Cells,
    _ record: CSVRecord
  ) -> Measurements.Packed? {
    let field = cells.field(place)
    if field.start == field.end { return Measurements.Packed() }
    if measures[indicator].takesPlainNumbers, let number = cells.plainNumber(field) {
      guard number.isPercentage else {
        return Measurements.Packed(number: number.mantissa, tag: ValuePool.tag(decimals: number.decimals))
      }
      if measures[indicator].takesPercentages, let percent {
        return Measurements.Packed(
          number: number.mantissa,
          tag: ValuePool.tag(decimals: number.decimals) | percent
        )
      }
    }
    return writtenValue(field, column, of: indicator, cells, record)
  }
}
