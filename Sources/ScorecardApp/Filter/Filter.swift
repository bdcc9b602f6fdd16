package import ScorecardModel

/// What rows are shown.
///
/// `sickness owner:JS status:red,amber score>=12` keeps the rows that hold the word *sickness* in a cell on screen, *JS*
/// in the column *owner*, *red* or *amber* in the column *status*, and at least 12 in the column *score*. `docs/filter.md`
/// has the whole language. A text with a mistake means what stands whole before the mistake.
package struct Filter: Hashable, Sendable {
  /// What was typed.
  package let text: String
  /// What of it means something: all that was typed, or what stands before a mistake.
  package let whole: String
  /// What that means.
  package let expression: FilterExpression
  /// What is wrong with what was typed.
  package let error: FilterError?
  private let mentions: [FilterParser.Mention]

  /// Every row.
  package static let none = Filter("")

  /// The filter that was typed.
  package init(_ text: String) {
    do {
      let (expression, mentions) = try FilterParser.read(text)
      self.init(text, whole: text, expression, mentions)
    } catch {
      self.init(text, error)
    }
  }

  private init(_ text: String, _ error: FilterError) {
    let (whole, expression, mentions) = FilterParser.readBefore(error, in: text)
    self.init(text, whole: whole, expression, mentions, error)
  }

  private init(
    _ text: String,
    whole: String,
    _ expression: FilterExpression,
    _ mentions: [FilterParser.Mention],
    _ error: FilterError? = nil
  ) {
    self.text = text
    self.whole = whole
    self.expression = expression
    self.mentions = mentions
    self.error = error
  }

  /// The filter whose meaning holds, in words for a panel; nil where there is none.
  package var label: String? {
    whole.unicodeScalars.allSatisfy(\.isBlank) ? nil : "filter: \(whole)"
  }

  /// Whether nothing was typed.
  package var isEmpty: Bool {
    text.unicodeScalars.allSatisfy(\.isBlank)
  }

  /// The filter for some tables: with an error where it compares what none of them has.
  ///
  /// - Parameter tables: The columns of each table.
  /// - Returns: The filter, or one with that error.
  package func checked(against tables: [[Table.Column]]) -> Filter {
    guard error == nil, let error = mentions.lazy.compactMap({ $0.error(in: tables) }).first else {
      return self
    }
    return Filter(text, error)
  }

  /// What is doubtful in it: a field that no table has is looked for as the words it was typed in.
  package func doubt(in tables: [[Table.Column]]) -> FilterError? {
    guard error == nil else { return nil }
    return mentions.lazy.compactMap { $0.doubt(in: tables) }.first
  }

  /// The places of the rows of a table that it keeps.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - shown: The columns in which words alone are looked for; nil: those that a screen shows at first.
  /// - Returns: The places, in the order of the table.
  package func rows(of table: Table, shown: [Int]? = nil) -> [Int] {
    guard expression != .everything else { return Array(0..<table.count) }
    let shown = shown ?? table.columns.indices.filter { !table.columns[$0].isOptional }
    return FilterMatching(expression, in: table, shown: shown).rows
  }
}
