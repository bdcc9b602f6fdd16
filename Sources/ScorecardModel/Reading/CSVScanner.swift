/// Walks the bytes of a CSV document once, row by row.
///
/// It owns the room for one row's cells and gives it back in ``close()``; bytes and room are plain pointers because
/// every byte of a plan passes here.
struct CSVScanner {
  /// The bytes of the document.
  let bytes: UnsafePointer<UInt8>
  /// Their number.
  let count: Int
  /// What stands between two cells.
  let separator: UInt8
  /// How many cells of a row are kept.
  let capacity: Int
  /// The cells of the latest row; those a short row does not have are blank.
  let fields: UnsafeMutablePointer<CSVField>
  /// The offset of the next row.
  private(set) var position: Int
  /// The line of the next row, from 1.
  private(set) var line: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: CSVDocument.Start, separator: UInt8, capacity: Int) {
    count = bytes.count
    self.separator = separator
    self.capacity = capacity
    fields = .allocate(capacity: max(capacity, 1))
    fields.initialize(repeating: .absent, count: max(capacity, 1))
    // No byte is read where there are none; any pointer will do.
    self.bytes = bytes.baseAddress ?? UnsafeRawPointer(fields).assumingMemoryBound(to: UInt8.self)
    position = start.offset
    line = start.line
  }

  /// Gives back the room for the cells.
  func close() {
    fields.deallocate()
  }

  /// Reads the next row into ``fields``; false at the end of the document.
  @inline(__always)
  mutating func next(_ record: inout CSVRecord) -> Bool {
    guard position < count else { return false }
    record.start = position
    record.line = line
    record.openQuote = nil
    record.surplus = nil
    var index = 0
    var isLast = false
    repeat {
      let field = field(&record, &isLast)
      if index < capacity {
        fields[index] = field
      } else if record.surplus == nil, !isBlank(field) {
        record.surplus = field
      }
      index &+= 1
    } while !isLast
    record.count = index
    while index < capacity {
      fields[index] = .absent
      index &+= 1
    }
    return true
  }

  /// Reads one cell and what ends it.
  @inline(__always)
  private mutating func field(_ record: inout CSVRecord, _ isLast: inout Bool) -> CSVField {
    let start = position
    var here = start
    if here < count, bytes[here] == CSVByte.quote || bytes[here] == CSVByte.space {
      if let quoted = quotedField(&record, &isLast) { return quoted }
    }
    while here < count {
      let byte = bytes[here]
      if byte == separator {
        position = here &+ 1
        return CSVField(start: start, end: here)
      }
      if byte <= CSVByte.carriageReturn, byte == CSVByte.lineFeed || byte == CSVByte.carriageReturn { break }
      here &+= 1
    }
    position = here
    endLine()
    isLast = true
    return CSVField(start: start, end: here)
  }

  /// Steps over a line break, if one is here.
  @inline(__always)
  private mutating func endLine() {
    guard position < count else { return }
    let isCarriageReturn = bytes[position] == CSVByte.carriageReturn
    position &+= 1
    line &+= 1
    if isCarriageReturn, position < count, bytes[position] == CSVByte.lineFeed { position &+= 1 }
  }

  @inline(__always)
  private func isBlank(_ field: CSVField) -> Bool {
    var here = Int(field.start)
    while here < Int(field.end), CSVByte.isBlank(bytes[here]) { here &+= 1 }
    return here == Int(field.end)
  }
}

// MARK: - Quotes

extension CSVScanner {
  /// Reads a cell between quotes, perhaps behind spaces; nil where it only looks like one.
  private mutating func quotedField(_ record: inout CSVRecord, _ isLast: inout Bool) -> CSVField? {
    let opening = skippingSpaces(from: position)
    guard opening < count, bytes[opening] == CSVByte.quote else { return nil }
    var (here, lines, form) = (opening &+ 1, 0, CSVField.Form.quoted)
    while here < count {
      let byte = bytes[here]
      if byte == CSVByte.quote {
        guard here &+ 1 < count, bytes[here &+ 1] == CSVByte.quote else { break }
        form = .quotedWithDoubledQuotes
        here &+= 1
      } else if byte == CSVByte.lineFeed {
        lines &+= 1
      } else if byte == CSVByte.carriageReturn, here &+ 1 >= count || bytes[here &+ 1] != CSVByte.lineFeed {
        lines &+= 1
      }
      here &+= 1
    }
    let behind = skippingSpaces(from: here &+ 1)
    if here < count, behind >= count || isDelimiter(bytes[behind]) {
      line &+= lines
      finish(at: behind, &isLast)
      return CSVField(start: opening &+ 1, end: here, form: form)
    }
    // Text behind a closing quote on the same line is meant literally; over several lines, or at the end of the
    // file, the quote was never closed, and only the line it stands on is lost.
    if here < count, lines == 0 { return literal(from: position, past: here, &isLast) }
    record.openQuote = record.openQuote ?? opening
    return literal(from: opening, past: opening, &isLast, toEndOfLine: true)
  }

  private func skippingSpaces(from start: Int) -> Int {
    var here = start
    while here < count, bytes[here] == CSVByte.space { here &+= 1 }
    return here
  }

  private func isDelimiter(_ byte: UInt8) -> Bool {
    byte == separator || isLineBreak(byte)
  }

  private func isLineBreak(_ byte: UInt8) -> Bool {
    byte == CSVByte.lineFeed || byte == CSVByte.carriageReturn
  }

  /// Steps over the delimiter at an offset.
  private mutating func finish(at offset: Int, _ isLast: inout Bool) {
    position = min(offset, count)
    guard position < count, bytes[position] == separator else {
      isLast = true
      return endLine()
    }
    position &+= 1
  }

  /// Takes bytes as they are up to the next delimiter behind an offset.
  private mutating func literal(
    from start: Int,
    past offset: Int,
    _ isLast: inout Bool,
    toEndOfLine: Bool = false
  ) -> CSVField {
    var here = min(offset &+ 1, count)
    while here < count, toEndOfLine ? !isLineBreak(bytes[here]) : !isDelimiter(bytes[here]) { here &+= 1 }
    finish(at: here, &isLast)
    return CSVField(start: start, end: here)
  }
}

/// The bytes that mean something in a CSV document.
enum CSVByte {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let quote: UInt8 = 0x22
  static let comma: UInt8 = 0x2C
  static let semicolon: UInt8 = 0x3B

  /// Whether a byte is a blank at the edge of a cell; other control characters are data, to be shown for what they are.
  @inline(__always)
  static func isBlank(_ byte: UInt8) -> Bool {
    byte == space || byte == tab || byte == lineFeed || byte == carriageReturn
  }
}
