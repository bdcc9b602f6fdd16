/// What is wrong with a filter, and where.
package struct FilterError: Error, Hashable, Sendable {
  /// Where it is, in Unicode scalars of the text; empty where something is missing.
  package let place: Range<Int>
  /// What was expected, and what was found.
  package let message: String

  /// The first letter of the place, counted from 1.
  package var column: Int {
    place.lowerBound + 1
  }

  /// The error with the text it is in and a mark under the place.
  ///
  /// - Parameter text: The text of the filter.
  /// - Returns: Three lines.
  package func report(in text: String) -> String {
    let shown = String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
    let mark = String(repeating: "^", count: max(1, place.count))
    return "the filter, column \(column): \(message)\n  \(shown)\n  "
      + String(repeating: " ", count: place.lowerBound) + mark
  }
}
