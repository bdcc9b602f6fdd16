import ScorecardModel

/// Everything the search can find, with its text folded beforehand: a key has to look at thousands.
struct SearchIndex: Sendable {
  /// What there is, things and commands, each in the order of the plan and of the table of keys.
  let entries: [SearchEntry]
  private let letters: [UInt16]
  private let ends: [Int]
  private let idLengths: [Int]

  /// How many matches are kept.
  private static let most = 200
  /// What it is worth to be of the kind that is looked for first.
  private static let preference = 24

  /// An index of what there is.
  init(_ entries: [SearchEntry]) {
    self.entries = entries
    var letters: [UInt16] = []
    var ends: [Int] = []
    for entry in entries {
      letters += FoldedText(entry.text).letters
      ends.append(letters.count)
    }
    self.letters = letters
    self.ends = ends
    idLengths = entries.map(\.id.unicodeScalars.count)
  }

  /// What matches a query, the best first.
  ///
  /// - Parameters:
  ///   - query: What is looked for.
  ///   - prefersCommands: Whether of two that match about as well the command comes first, or the thing.
  /// - Returns: The best, and how many there are in all.
  func matches(for query: FuzzyQuery, prefersCommands: Bool) -> (best: [SearchEntry], count: Int) {
    var ranks: [Rank] = []
    letters.withUnsafeBufferPointer { letters in
      var start = 0
      for (place, end) in ends.enumerated() {
        let text = UnsafeBufferPointer(rebasing: letters[start..<end])
        start = end
        guard var score = query.score(text, idLength: idLengths[place]) else { continue }
        if entries[place].comesFirst(amongCommands: prefersCommands) { score += SearchIndex.preference }
        ranks.append(Rank(score: score, length: text.count, place: place))
      }
    }
    return (ranks.sorted().prefix(SearchIndex.most).map { entries[$0.place] }, ranks.count)
  }

  /// What there is before anything is typed: what was visited last, then the rest; commands before that on demand.
  func unasked(prefersCommands: Bool, visited: [SearchEntry.Target]) -> (best: [SearchEntry], count: Int) {
    let recent = Set(visited)
    var visitedEntries: [SearchEntry.Target: SearchEntry] = [:]
    var (commands, things): ([SearchEntry], [SearchEntry]) = ([], [])
    for entry in entries {
      if recent.contains(entry.target) { visitedEntries[entry.target] = entry }
      if entry.command != nil {
        commands.append(entry)
      } else if things.count < SearchIndex.most {
        things.append(entry)
      }
    }
    let latest = visited.compactMap { visitedEntries[$0] }
    let order = prefersCommands ? commands + latest + things : latest + things + commands
    var seen: Set<SearchEntry.Target> = []
    return (Array(order.filter { seen.insert($0.target).inserted }.prefix(SearchIndex.most)), entries.count)
  }
}

/// How early a match comes: by its score, then the shorter text, then the order of the entries.
///
/// All of it in one number, because thousands are compared for one key.
private struct Rank: Comparable {
  private let key: Int

  init(score: Int, length: Int, place: Int) {
    let shortness = 0xFFFF - min(length, 0xFFFF)
    key = score << 40 | shortness << 24 | (0xFF_FFFF - place)
  }

  /// The place among the entries.
  var place: Int {
    0xFF_FFFF - key & 0xFF_FFFF
  }

  static func < (left: Rank, right: Rank) -> Bool {
    left.key > right.key
  }
}
