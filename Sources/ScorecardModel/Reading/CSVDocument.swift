/// A table as text: its bytes, its separator and its header; rows are walked when somebody reads them.
public struct CSVDocument: Sendable {
  /// A place from which rows are read.
  struct Start: Sendable {
    var offset = 0
    var line = 1
  }

  /// The file's name inside the plan folder, for diagnostics.
  public let file: String
  /// The bytes, UTF-8.
  public let bytes: [UInt8]
  /// What stands between two cells: a comma, a semicolon or a tab.
  public let separator: UInt8
  /// The cells of the first row, which name the columns.
  public let header: [CSVField]
  /// Tells this text of the file from earlier ones; what was made from equal revisions need not be made again.
  public let revision: Int
  /// Where the header begins.
  let headerStart: Start
  /// Where the first row begins.
  let body: Start
  /// The offset of a quote in the header that is never closed.
  let openQuoteInHeader: Int?

  /// A document from its bytes.
  ///
  /// - Parameters:
  ///   - file: The file's name inside the plan folder.
  ///   - bytes: The text as UTF-8, with or without a byte order mark; whatever lies beyond 4 GiB is not looked at.
  ///   - revision: A number that differs whenever the bytes do.
  public init(file: String, bytes: [UInt8], revision: Int = 0) {
    self.file = file
    self.bytes = bytes.count < Int(UInt32.max) ? bytes : Array(bytes.prefix(Int(UInt32.max) - 1))
    self.revision = revision
    let first = self.bytes.withUnsafeBufferPointer { CSVDocument.firstRow(of: $0) }
    (separator, header, headerStart, body, openQuoteInHeader) = first
  }

  /// A document from text.
  public init(file: String, text: String) {
    self.init(file: file, bytes: Array(text.utf8))
  }

  /// The text of a cell, doubled quotes undone, spaces around it left out.
  public func text(of field: CSVField) -> String {
    bytes.withUnsafeBufferPointer { CSVDocument.text(of: field, in: $0) }
  }

  /// Where a cell of the header stands, as an editor counts it.
  public func location(ofHeader field: CSVField) -> SourceLocation {
    location(at: field.origin, from: headerStart)
  }

  /// Where a byte stands, as an editor counts it, found by counting from the start of an earlier row.
  func location(at offset: Int, from start: Start) -> SourceLocation {
    bytes.withUnsafeBufferPointer { buffer in
      let end = min(max(offset, start.offset), buffer.count)
      var (line, lineStart, here) = (start.line, min(start.offset, end), start.offset)
      while here < end {
        let byte = buffer[here]
        here += 1
        let isPair = byte == CSVByte.carriageReturn && here < buffer.count && buffer[here] == CSVByte.lineFeed
        guard byte == CSVByte.lineFeed || (byte == CSVByte.carriageReturn && !isPair) else { continue }
        line += 1
        lineStart = min(here, end)
      }
      let before = buffer[lineStart..<end]
      let isASCII = before.allSatisfy { $0 < 0x80 }
      let column = isASCII ? before.count : String(decoding: before, as: UTF8.self).count
      return SourceLocation(file: file, line: line, column: column + 1)
    }
  }

  /// Whether a cell holds nothing but blanks.
  func isBlank(_ field: CSVField) -> Bool {
    bytes.withUnsafeBufferPointer { CSVDocument.trimmed(field.range, in: $0).isEmpty }
  }

  /// The text of a cell out of a document's bytes.
  static func text(of field: CSVField, in bytes: UnsafeBufferPointer<UInt8>) -> String {
    let range = trimmed(field.range, in: bytes)
    guard !range.isEmpty else { return "" }
    guard field.form == .quotedWithDoubledQuotes else {
      return String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }
    var (kept, here) = ([UInt8](), range.lowerBound)
    kept.reserveCapacity(range.count)
    while here < range.upperBound {
      kept.append(bytes[here])
      here += bytes[here] == CSVByte.quote ? 2 : 1
    }
    return String(decoding: kept, as: UTF8.self)
  }

  /// A range without the blanks at its ends, among them the no-break spaces that word processors leave.
  static func trimmed(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, CSVByte.isBlank(bytes[start]) || isNoBreakSpace(bytes, start, end) {
      start += CSVByte.isBlank(bytes[start]) ? 1 : 2
    }
    while start < end, CSVByte.isBlank(bytes[end - 1]) || isNoBreakSpace(bytes, end - 2, end) {
      end -= CSVByte.isBlank(bytes[end - 1]) ? 1 : 2
    }
    return min(start, end)..<end
  }

  private static func isNoBreakSpace(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    start >= 0 && start + 1 < end && bytes[start] == 0xC2 && bytes[start + 1] == 0xA0
  }
}

// MARK: - The first row

extension CSVDocument {
  private typealias FirstRow = (UInt8, [CSVField], Start, Start, Int?)

  /// How many columns a table may have; cells beyond them are surplus.
  private static let mostColumns = 1024

  private static func firstRow(of bytes: UnsafeBufferPointer<UInt8>) -> FirstRow {
    var start = Start()
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { start.offset = 3 }
    let separator = announcedSeparator(in: bytes, &start) ?? likelySeparator(in: bytes, from: start.offset)
    var scanner = CSVScanner(bytes, from: start, separator: separator, capacity: mostColumns)
    defer { scanner.close() }
    var record = CSVRecord()
    repeat {
      start = Start(offset: scanner.position, line: scanner.line)
      guard scanner.next(&record) else { return (separator, [], start, start, nil) }
    } while record.count == 1 && trimmed(scanner.fields[0].range, in: bytes).isEmpty
    let header = Array(UnsafeBufferPointer(start: scanner.fields, count: min(record.count, mostColumns)))
    let body = Start(offset: scanner.position, line: scanner.line)
    return (separator, header, start, body, record.openQuote)
  }

  /// Spreadsheet programs may say the separator in a line of its own, `sep=;`.
  private static func announcedSeparator(in bytes: UnsafeBufferPointer<UInt8>, _ start: inout Start) -> UInt8?
  {
    let line = bytes[start.offset...].prefix { $0 != CSVByte.lineFeed && $0 != CSVByte.carriageReturn }
    guard line.count == 5, line.prefix(4).elementsEqual("sep=".utf8), let separator = line.last else {
      return nil
    }
    start.offset = line.endIndex
    if start.offset < bytes.count, bytes[start.offset] == CSVByte.carriageReturn { start.offset += 1 }
    if start.offset < bytes.count, bytes[start.offset] == CSVByte.lineFeed { start.offset += 1 }
    start.line = 2
    return separator
  }

  /// The separator that stands most often in the first line that is not blank.
  private static func likelySeparator(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> UInt8 {
    var (commas, semicolons, tabs, isQuoted) = (0, 0, 0, false)
    var hasText = false
    for byte in bytes[start...] {
      switch byte {
      case CSVByte.quote: isQuoted.toggle()
      case CSVByte.comma where !isQuoted: commas += 1
      case CSVByte.semicolon where !isQuoted: semicolons += 1
      case CSVByte.tab where !isQuoted: tabs += 1
      case CSVByte.lineFeed, CSVByte.carriageReturn:
        if hasText && !isQuoted { return mostFrequent(commas, semicolons, tabs) }
      default: hasText = true
      }
    }
    return mostFrequent(commas, semicolons, tabs)
  }

  private static func mostFrequent(_ commas: Int, _ semicolons: Int, _ tabs: Int) -> UInt8 {
    if tabs > commas && tabs > semicolons { return CSVByte.tab }
    return semicolons > commas ? CSVByte.semicolon : CSVByte.comma
  }
}
