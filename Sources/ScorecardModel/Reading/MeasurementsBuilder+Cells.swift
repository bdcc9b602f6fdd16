extension MeasurementsBuilder {
  /// The cells of the row being read.
  struct Cells {
    private let bytes: UnsafePointer<UInt8>
    private let fields: UnsafeMutablePointer<CSVField>
    private let count: Int

    @inline(__always)
    init(_ scanner: borrowing CSVScanner) {
      bytes = scanner.bytes
      fields = scanner.fields
      count = scanner.count
    }

    /// The cell of a column without the blanks around it; an empty one for a column that is not there.
    @inline(__always)
    func field(_ place: Int) -> CSVField {
      guard place >= 0 else { return .absent }
      var field = fields[place]
      while field.start < field.end, bytes[Int(field.start)] <= CSVByte.space { field.start &+= 1 }
      while field.start < field.end, bytes[Int(field.end) &- 1] <= CSVByte.space { field.end &-= 1 }
      return field
    }

    /// The first byte of a cell.
    @inline(__always)
    func start(_ field: CSVField) -> UnsafePointer<UInt8> { bytes + Int(field.start) }

    /// The text of a cell.
    func text(_ field: CSVField) -> String {
      CSVDocument.text(of: field, in: UnsafeBufferPointer(start: bytes, count: count))
    }

    /// Whether the whole row is blank.
    func areBlank(_ count: Int) -> Bool {
      (0..<count).allSatisfy { place in
        let field = field(place)
        return field.start == field.end
      }
    }

    /// A number of at most 18 digits with perhaps a sign, a point and a percent sign; nil for anything else.
    @inline(__always)
    func plainNumber(_ field: CSVField) -> (mantissa: Int64, decimals: Int, isPercentage: Bool)? {
      var (here, end) = (start(field), bytes + Int(field.end))
      let isNegative = here.pointee == 0x2D
      if isNegative { here += 1 }
      let isPercentage = end > here && end[-1] == 0x25
      if isPercentage { end -= 1 }
      guard here < end, end - here <= 18, here.pointee != 0x2E, end[-1] != 0x2E else { return nil }
      var mantissa: Int64 = 0
      var point: UnsafePointer<UInt8>?
      while here < end {
        let digit = here.pointee &- 0x30
        if digit < 10 {
          mantissa = mantissa &* 10 &+ Int64(digit)
        } else if here.pointee == 0x2E, point == nil {
          point = here
        } else {
          return nil
        }
        here += 1
      }
      let decimals = point.map { end - $0 - 1 } ?? 0
      return (isNegative ? 0 &- mantissa : mantissa, decimals, isPercentage)
    }
  }

  /// The place of a row's indicator, beyond the plan's where the plan does not have it; -1 where none is named.
  @inline(__always)
  mutating func indicator(_ cells: Cells, _ field: CSVField, _ record: CSVRecord) -> Int32 {
    if field.form != .quotedWithDoubledQuotes {
      let count = Int(field.end &- field.start)
      let hash = ByteIndex.hash(cells.start(field), count: count)
      let place = ids.place(of: cells.start(field), count: count, hash: hash)
      if place >= 0 && place < knownCount { return place }
    }
    return unknownIndicator(cells, field, record)
  }

  @inline(never)
  private mutating func unknownIndicator(_ cells: Cells, _ field: CSVField, _ record: CSVRecord) -> Int32 {
    var id = cells.text(field)
    guard !id.isEmpty else {
      reject(field, record, "no indicator, expected one in every row; the row is left out")
      return -1
    }
    let (place, isNew) = id.withUTF8 { bytes -> (Int32, Bool) in
      guard let start = bytes.baseAddress else { return (-1, false) }
      let hash = ByteIndex.hash(start, count: bytes.count)
      let place = ids.place(of: start, count: bytes.count, hash: hash)
      return place >= 0 ? (place, false) : (ids.add(start, count: bytes.count, hash: hash), true)
    }
    guard isNew else { return place }
    measures.append(Measure(unit: nil, levels: []))
    result.unknownIndicators.append(id)
    strangers.append((id, location(of: field, record)))
    return place
  }

  /// The place of a row's period; -1 where it cannot be read.
  @inline(__always)
  mutating func period(_ cells: Cells, _ field: CSVField, _ record: CSVRecord) -> Int32 {
    let count = Int(field.end &- field.start)
    let hash = ByteIndex.hash(cells.start(field), count: count)
    let place = periodTexts.place(of: cells.start(field), count: count, hash: hash)
    if place >= 0 { return periodOfText[Int(place)] }
    return newPeriod(cells, field, hash, record)
  }

  @inline(never)
  private mutating func newPeriod(
    _ cells: Cells,
    _ field: CSVField,
    _ hash: UInt64,
    _ record: CSVRecord
  ) -> Int32 {
    let text = cells.text(field)
    guard let period = Period(text, yearStart: yearStart) else {
      let found = text.isEmpty ? "no period" : "period is \(Wording.quoted(text))"
      reject(field, record, "\(found), expected \(Expected.period); the row is left out")
      return -1
    }
    let location = location(of: field, record)
    mixture.note(text, period, at: location)
    let place = placesOfPeriods[period] ?? Int32(result.periods.count)
    if Int(place) == result.periods.count {
      result.periods.append(period)
      placesOfPeriods[period] = place
    }
    _ = periodTexts.add(cells.start(field), count: Int(field.end &- field.start), hash: hash)
    periodOfText.append(place)
    return place
  }

  /// Reports an error in a cell.
  mutating func reject(_ field: CSVField, _ record: CSVRecord, _ message: String, advice: String = "") {
    let location = location(of: field, record)
    findings.error(at: location, message, advice: advice)
  }

  /// Reports a warning in a cell.
  mutating func warn(_ field: CSVField, _ record: CSVRecord, _ message: String, advice: String = "") {
    let location = location(of: field, record)
    findings.warn(at: location, message, advice: advice)
  }

  /// Where a cell stands; the row's start where it is not there.
  func location(of field: CSVField, _ record: CSVRecord) -> SourceLocation {
    guard field.start > 0 else { return SourceLocation(file: document.file, line: record.line, column: 1) }
    let start = CSVDocument.Start(offset: record.start, line: record.line)
    return document.location(at: max(field.origin, record.start), from: start)
  }
}
