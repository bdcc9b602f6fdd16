import ScorecardModel

/// The values that a column really holds, the most frequent first.
struct FilterValues {
  private let values: [String]

  /// The values of a field in some tables.
  init(of field: String, in tables: [Table]) {
    var counts: [String: Int] = [:]
    let test = FilterTest(field: field, sign: .holds, values: [])
    for table in tables {
      guard case .columns(let places) = FilterField(test, in: table.columns) else { continue }
      for cell in places.lazy.flatMap(table.cells(of:)) {
        for value in cell.filterValues { counts[value, default: 0] += 1 }
      }
    }
    values = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  /// The values that begin with a word in lower case, then those that hold it elsewhere.
  func beginning(_ word: String, most: Int) -> [String] {
    let lower = values.lazy.map { (value: $0, lower: $0.lowercased()) }
    let first = lower.filter { $0.lower.hasPrefix(word) }.map(\.value).prefix(most)
    guard !word.isEmpty, first.count < most else { return Array(first) }
    let later = lower.filter { !$0.lower.hasPrefix(word) && $0.lower.contains(word) }.map(\.value)
    return Array(first) + Array(later.prefix(most - first.count))
  }
}

extension TableCell {
  /// What a filter may ask of the cell, in short: of a list each thing, of a deadline how it stands, of reasons nothing.
  fileprivate var filterValues: [String] {
    let longest = 60
    let values: [String] =
      switch self {
      case .status(let status, _): [status.word]
      case .direction(let direction, _): [direction.word]
      case .due(let due): [due.kind]
      case .record(.reference(let item)): [item.title]
      case .record(.list(let items)): items.map(\.title)
      case .record(.reason), .record(.reasons): []
      default: [text]
      }
    return isBlank ? [] : values.filter { !$0.isEmpty && $0.count <= longest }
  }
}

extension Due {
  /// The state without its days: `overdue`, `due`, `on hold`.
  fileprivate var kind: String {
    switch self {
    case .overdue, .dueSoon, .future: String(words.prefix { $0 != " " })
    case .done, .dropped, .onHold, .noEnd, .notDated: words
    }
  }
}
