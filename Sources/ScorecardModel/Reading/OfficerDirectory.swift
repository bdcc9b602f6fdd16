/// Finds officers by what stands in a cell: an id, else a name, exactly.
struct OfficerDirectory {
  /// Whether there is a `people.csv` to look in.
  var isKnown = false
  private var ids: Set<String> = []
  private var idsOfNames: [String: String] = [:]
  private var holdersOfPosts: [String: [String]] = [:]
  /// Words that name nobody, with the first place of each.
  private(set) var strangers: [(words: String, location: SourceLocation)] = []
  private var told: Set<String> = []

  /// A directory of nobody, of whom nothing is known.
  init() {}

  /// A directory of the officers of `people.csv`.
  init(of people: [Officer]) {
    isKnown = true
    for officer in people {
      ids.insert(officer.id)
      if idsOfNames[officer.name] == nil { idsOfNames[officer.name] = officer.id }
      if !officer.post.isEmpty { holdersOfPosts[officer.post, default: []].append(officer.id) }
    }
  }

  /// Everyone a cell names.
  mutating func references<Name: ColumnName>(_ name: Name, in row: TableRow<Name>) -> [OfficerReference] {
    row.list(name).map { words in
      let (reference, isStranger) = reference(words)
      if isStranger, told.insert(words).inserted { strangers.append((words, row.location(name))) }
      return reference
    }
  }

  /// Who is meant by words, and whether they name nobody of `people.csv`.
  private func reference(_ words: String) -> (OfficerReference, isStranger: Bool) {
    let isDoubted = words.hasSuffix("?")
    let name = isDoubted ? words.prefix { $0 != "?" }.trimmed : words
    let isOpen = name.isEmpty || OfficerDirectory.openWords.contains(name.lowercased())
    if let id = officer(named: name) {
      return (OfficerReference(words: words, officer: id, isUnclear: isDoubted), false)
    }
    let isStranger = isKnown && !isOpen && holdersOfPosts[name] == nil
    let isUnclear = isDoubted || isOpen || isStranger
    return (OfficerReference(words: words, isUnclear: isUnclear), isStranger)
  }

  /// Words for somebody who is still to be found.
  static let openWords: Set<String> = [
    "tbc", "tba", "tbd", "to be confirmed", "to be appointed", "vacant",
  ]

  /// The id of the officer of an id or name, or of a post that one officer alone holds.
  private func officer(named name: String) -> String? {
    if ids.contains(name) { return name }
    if let id = idsOfNames[name] { return id }
    guard let holders = holdersOfPosts[name], holders.count == 1 else { return nil }
    return holders[0]
  }

  /// A warning for every name that `people.csv` does not have.
  var diagnostics: [Diagnostic] {
    let known = (ids.union(idsOfNames.keys)).sorted()
    return strangers.map { stranger in
      Diagnostic(
        .warning,
        at: stranger.location,
        "\(Wording.quoted(stranger.words)) is nobody's id, name or post, expected one of people.csv",
        advice: Wording.suggestion(for: stranger.words, in: known)
      )
    }
  }
}
