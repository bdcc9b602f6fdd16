extension WrittenStatus {
  /// The status that an officer's words mean, with its plain synonyms; other words are kept and known as nothing.
  ///
  /// What follows a bracket, a comma or a dash is a remark: `Delayed (now March 2010)` is delayed.
  public init(reading words: String) {
    let text = words.trimmed
    if let known = Known(rawValue: text) {
      self.init(words: text, known: known)
      return
    }
    let plain = text.plainWords
    let remark = plain.firstRange(of: " - ")?.lowerBound ?? plain.firstIndex { "(,;:.".contains($0) }
    let head = remark.map { plain[..<$0].trimmed } ?? plain
    self.init(words: text, known: WrittenStatus.meaning(of: plain) ?? WrittenStatus.meaning(of: head))
  }

  /// The known status nearest to the words, where they are not known; nil where none is near.
  public var nearest: Known? {
    guard known == nil else { return nil }
    let names = Known.allCases.map(\.rawValue) + WrittenStatus.synonyms.keys.sorted()
    return Suggestion.nearest(to: words, in: names).flatMap(WrittenStatus.meaning)
  }

  private static func meaning(of plain: String) -> Known? {
    let spaced = String(plain.map { $0 == "-" || $0 == "_" ? " " : $0 })
    return Known(rawValue: spaced) ?? synonyms[spaced]
  }

  private static let synonyms: [String: Known] = [
    "not yet started": .notStarted, "to start": .notStarted, "planned": .notStarted,
    "started": .inProgress, "underway": .inProgress, "under way": .inProgress, "in hand": .inProgress,
    "progressing": .inProgress, "part complete": .inProgress, "partly complete": .inProgress,
    "on schedule": .onTrack, "on course": .onTrack,
    "complete": .done, "completed": .done, "finished": .done, "closed": .done, "fully complete": .done,
    "deferred": .onHold, "paused": .onHold, "suspended": .onHold, "postponed": .onHold,
    "deleted": .dropped, "cancelled": .dropped, "canceled": .dropped, "abandoned": .dropped,
    "withdrawn": .dropped, "superseded": .dropped, "deleted/embedded": .dropped, "removed": .dropped,
    "partially achieved": .partlyAchieved, "part achieved": .partlyAchieved,
    "over 80% achieved": .partlyAchieved, "mostly achieved": .partlyAchieved,
    "fully achieved": .achieved,
    "on going": .ongoing, "continuing": .ongoing, "continuous": .ongoing,
    "not yet achieved": .notAchieved, "not met": .notAchieved,
    "behind schedule": .delayed, "slipped": .delayed, "slipping": .delayed, "late": .delayed,
  ]
}
