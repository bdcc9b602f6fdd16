@testable import ScorecardModel

extension CSVDocument {
  /// The cells of every row behind the header, as the reader of plans sees them.
  var rows: [[String]] {
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = CSVScanner(buffer, from: body, separator: separator, capacity: header.count)
      defer { scanner.close() }
      var (rows, record) = ([[String]](), CSVRecord())
      while scanner.next(&record) {
        guard record.count == header.count, record.openQuote == nil else {
          rows.append([])
          continue
        }
        rows.append((0..<header.count).map { CSVDocument.text(of: scanner.fields[$0], in: buffer) })
      }
      return rows
    }
  }
}
