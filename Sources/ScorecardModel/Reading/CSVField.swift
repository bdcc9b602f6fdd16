/// A cell of a CSV document as a range of its bytes; its text is made only when asked for.
public struct CSVField: Hashable, Sendable {
  /// How a cell was written.
  public enum Form: UInt8, Sendable {
    /// Without quotes.
    case plain
    /// Between quotes.
    case quoted
    /// Between quotes, with doubled quotes inside.
    case quotedWithDoubledQuotes
  }

  /// The offset of its first byte, behind an opening quote.
  public var start: UInt32
  /// The offset behind its last byte, before a closing quote.
  public var end: UInt32
  /// How it was written.
  public var form: Form

  @inline(__always)
  init(start: Int, end: Int, form: Form = .plain) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
    self.form = form
  }

  /// The range of its bytes.
  @inline(__always)
  public var range: Range<Int> { Int(start)..<Int(end) }

  /// The offset at which the cell begins as an editor shows it: at its opening quote.
  public var origin: Int { form == .plain ? Int(start) : Int(start) - 1 }

  /// No cell at all: what a row that is too short has in its last columns.
  static let absent = CSVField(start: 0, end: 0)
}

/// A row of a CSV document.
struct CSVRecord {
  /// The offset of its first byte.
  var start = 0
  /// The line on which it begins, from 1.
  var line = 0
  /// How many cells it has; more than ``fields`` holds where it is too long.
  var count = 0
  /// The offset of the quote that is never closed; nil where every quote is.
  var openQuote: Int?
  /// The first cell beyond the header's columns that is not blank.
  var surplus: CSVField?
}
