package import ScorecardModel

/// What rows are shown: every term must hold.
///
/// `sickness owner:JS status:red overdue` keeps the rows that hold the word *sickness* in any cell, *JS* in the column
/// *owner*, *red* in the column *status*, and *overdue* anywhere. Case does not matter. Words alone mean the columns that
/// a screen shows at first; a column that is named may be any.
package struct Filter: Hashable, Sendable {
  /// What was typed.
  package let text: String
  private let terms: [Term]

  /// Every row.
  package static let none = Filter("")

  /// The filter that was typed.
  package init(_ text: String) {
    self.text = text
    terms = text.split(separator: " ").map(Term.init)
  }

  /// Whether every row is shown.
  package var isEmpty: Bool {
    terms.isEmpty
  }

  /// Whether a row with these cells, under these columns, is shown.
  package func keeps(_ row: [TableCell], under columns: [Table.Column]) -> Bool {
    terms.allSatisfy { $0.holds(row, columns) }
  }

  private struct Term: Hashable {
    var field: String?
    var word: String

    init(_ text: Substring) {
      if let colon = text.firstIndex(of: ":"), colon != text.startIndex {
        field = text[..<colon].lowercased()
        word = text[text.index(after: colon)...].lowercased()
      } else {
        word = text.lowercased()
      }
    }

    func holds(_ row: [TableCell], _ columns: [Table.Column]) -> Bool {
      // `owner:` on the way to `owner:JS`.
      if word.isEmpty { return true }
      let shown = columns.indices.filter { !columns[$0].isOptional }
      guard let field else { return shown.contains { row[$0].matches(word) } }
      let answering = columns.indices.filter { columns[$0].answers(to: field) }
      guard !answering.isEmpty else { return shown.contains { row[$0].matches("\(field):\(word)") } }
      let named = answering.filter { !columns[$0].isOptional }
      return (named.isEmpty ? answering : named).contains { row[$0].matches(word) }
    }
  }
}
