package import ScorecardModel

/// What may come next where a filter is being typed: the name of a column, or a value that it really holds.
package struct FilterCompletion: Hashable, Sendable {
  /// How many are offered at most.
  private static let most = 40

  /// What may come, the likeliest first, as it is shown.
  package let candidates: [String]
  /// Whether somebody has begun to type one, so that it helps to show them.
  package let isBegun: Bool
  private let stem: String
  private let ending: String

  /// What may come behind a text.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - tables: The tables that are filtered, the focused one first.
  package init(of text: String, in tables: [Table]) {
    let part = FilterCompletion.part(of: text)
    let scalars = Array(text.unicodeScalars)
    let typed = scalars[(part?.start ?? scalars.count)...]
    stem = String(String.UnicodeScalarView(scalars[..<(scalars.count - typed.count)]))
    let word = String(String.UnicodeScalarView(typed.filter { $0 != "\"" })).lowercased()
    if let field = part?.field {
      candidates = FilterValues(of: field, in: tables).beginning(word, most: FilterCompletion.most)
      ending = ""
    } else {
      candidates = FilterCompletion.fields(beginning: word, in: tables)
      ending = FilterSign.holds.rawValue
    }
    isBegun = part != nil
  }

  /// The text with one of the candidates.
  package func text(choosing place: Int) -> String {
    candidates.indices.contains(place) ? stem + candidates[place].asFilterWord + ending : stem
  }

  /// What the text ends in the middle of; also where a quote is still open there.
  private static func part(of text: String) -> FilterPart? {
    var scanner = FilterScanner(text)
    do {
      while try scanner.next() != nil {}
    } catch {
      return scanner.part
    }
    return scanner.part
  }

  /// The names of columns that begin with a word, each once: those on screen first.
  private static func fields(beginning word: String, in tables: [Table]) -> [String] {
    let columns = tables.flatMap(\.columns)
    var names: [String] = []
    for column in columns.filter({ !$0.isOptional }) + columns.filter(\.isOptional) {
      let name = ([column.filterName] + column.names).first { $0.lowercased().hasPrefix(word) }
      if let name, !names.contains(name) { names.append(name) }
    }
    return Array(names.prefix(most))
  }
}
