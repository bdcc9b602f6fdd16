/// Some names in the fewest letters that tell them apart, words by their first letters: `Cr` and `Ca`, `VL` and `VH`.
public struct ShortForms: Hashable, Sendable {
  /// The forms, in the order of the names; the names themselves where no letters tell them apart.
  public let forms: [String]

  /// The short forms of some names.
  public init(_ names: [String]) {
    let most = names.map(\.count).max() ?? 0
    let forms = names.indices.map { place in
      (1...max(1, most)).lazy
        .map { letters in (names[place].form(letters), names.map { $0.form(letters) }) }
        .first { form, all in all.count { $0 == form } == 1 }?.0 ?? names[place]
    }
    self.forms = Set(forms).count == names.count ? forms : names
  }
}

extension String {
  /// So many letters of it, or of each of its words, these as large as the first.
  fileprivate func form(_ letters: Int) -> String {
    let isLarge = first?.isUppercase ?? false
    return split(separator: " ").map { word in
      (isLarge ? word.prefix(1).uppercased() : String(word.prefix(1))) + word.dropFirst().prefix(letters - 1)
    }
    .joined()
  }
}
