/// The characters a terminal can show.
package enum Repertoire: CaseIterable, Sendable {
  /// All of Unicode.
  case unicode
  /// U+0020 to U+007E.
  case ascii
}
