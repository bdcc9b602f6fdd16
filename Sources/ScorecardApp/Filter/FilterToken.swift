/// A piece of a filter, with its place in the text.
struct FilterToken: Hashable {
  /// What it is.
  enum Kind: Hashable {
    /// A bracket that opens or closes.
    case open, close
    /// A word between two terms or before one.
    case and, or, not
    /// A word to look for, in lower case.
    case word(String)
    /// A field with its value.
    case test(FilterTest)
  }

  /// What it is.
  var kind: Kind
  /// Its place, in Unicode scalars.
  var place: Range<Int>
  /// The place of the field alone; of other tokens the same.
  var field: Range<Int>
  /// The place of the values; of other tokens the end.
  var value: Range<Int>
}

/// A field and what is asked of it.
package struct FilterTest: Hashable, Sendable {
  /// The field as it was typed, in lower case.
  package var field: String
  /// What is asked.
  package var sign: FilterSign
  /// The values, of which one is enough; in lower case.
  package var values: [String]

  /// Whether it is still to be said what is asked, so that nothing is left out yet.
  var isOpen: Bool {
    sign == .holds && values.isEmpty
  }
}

/// What somebody is in the middle of typing, for completion.
struct FilterPart: Hashable {
  /// The field whose value it is; nil where it is a word or a field itself.
  var field: String?
  /// Where it begins, its quote included, in Unicode scalars.
  var start: Int
}
