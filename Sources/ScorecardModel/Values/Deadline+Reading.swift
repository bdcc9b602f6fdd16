extension Deadline {
  /// The deadline that an officer's words mean; words that name no time are kept as words.
  ///
  /// A month is due on its last day, a span on its last day. `by 2004` is due at the end of 2004. Seasons are
  /// those of the northern hemisphere: spring March–May, summer June–August, autumn September–November, winter
  /// December–February (`Winter 2009` ends on 28 February 2010). A date without a year is in the plan's year.
  ///
  /// - Parameters:
  ///   - words: What was written.
  ///   - year: The plan's year, for dates that name none; without it, such dates are words.
  public init(reading words: String, year: Period?) {
    let text = words.trimmed
    self.init(words: text, meaning: DeadlineReader(year: year).meaning(of: text))
  }
}

/// Reads deadlines in the light of the plan's year.
struct DeadlineReader {
  let year: Period?

  /// What words mean; a text of many lines is no deadline, whatever dates stand in it.
  func meaning(of text: String) -> Deadline.Meaning {
    if text.utf8.count > 2000 { return .words }
    if let day = Day(standard: text) { return .day(day) }
    let plain = text.plainWords
    if ["", "-", "--"].contains(plain) { return .none }
    let parts = DeadlineReader.parts(of: text)
    if parts.count > 1 { return phases(parts) }
    let unlabelled = DeadlineReader.withoutMarker(text)
    return plainMeaning(of: unlabelled)
  }

  private func plainMeaning(of text: String) -> Deadline.Meaning {
    let plain = text.plainWords
    if DeadlineReader.isToBeConfirmed(plain) { return .toBeConfirmed }
    var phrase = DatePhrase(tokens: DateToken.tokens(of: text), yearStart: yearStart)
    if let meaning = exactMeaning(&phrase) { return meaning }
    if let meaning = wordedMeaning(text, plain: plain) { return meaning }
    return datesWithin(text)
  }

  /// Ongoing and recurring work, by the words it is told in, where no date stands before them.
  private func wordedMeaning(_ text: String, plain: String) -> Deadline.Meaning? {
    let words = Set(plain.split { !$0.isLetter && !$0.isNumber }.map(String.init))
    let firstDate = foundDates(in: text).first
    let isOngoing = DeadlineReader.ongoing.contains { plain.hasPrefix($0) }
    if isOngoing { return untilMeaning(text) ?? .ongoing }
    let recurs = DeadlineReader.recurring.contains { word in
      guard let start = plain.firstIndex(ofPlain: word) else { return false }
      guard let date = firstDate else { return true }
      return plain.distance(from: plain.startIndex, to: start) <= date.offset
    }
    if recurs || (words.contains("review") && words.contains("months")) { return .recurring(text) }
    return nil
  }

  /// "Ongoing until March 2010" has an end after all.
  private func untilMeaning(_ text: String) -> Deadline.Meaning? {
    let tokens = DateToken.tokens(of: text)
    var phrase = DatePhrase(tokens: tokens, yearStart: yearStart)
    while !phrase.isAtEnd {
      if phrase.take("until", "till", "til", "to") { return exactMeaning(&phrase) }
      phrase.index += 1
    }
    return nil
  }

  /// Phrases that announce a list of labelled parts: lines, semicolons, `a) … b) …`.
  private static func parts(of text: String) -> [String] {
    let separated = text.split { $0 == ";" || $0.isNewline }.map { $0.trimmed }.filter { !$0.isEmpty }
    if separated.count > 1 { return separated }
    let characters = Array(text)
    let starts = characters.indices.filter { isMarker(characters, at: $0) }
    guard starts.count > 1, let first = starts.first, String(characters[..<first]).trimmed.isEmpty
    else { return separated }
    let ends = starts.dropFirst() + [characters.endIndex]
    return zip(starts, ends).map { String(characters[$0..<$1]).trimmed }
  }

  /// Whether `a)` stands there as a marker of a list.
  private static func isMarker(_ characters: [Character], at index: Int) -> Bool {
    guard index + 1 < characters.count, characters[index + 1] == ")", characters[index].isLetter
    else { return false }
    return index == 0 || characters[index - 1].isWhitespace
  }

  private static func withoutMarker(_ text: String) -> String {
    let characters = Array(text.drop { $0 == "·" || $0 == "•" || $0.isWhitespace })
    guard isMarker(characters, at: 0) else { return String(characters) }
    return String(characters.dropFirst(2)).trimmed
  }

  private static func isToBeConfirmed(_ plain: String) -> Bool {
    let words = plain.split { !$0.isLetter }.map(String.init)
    guard let first = words.first else { return false }
    if ["tbc", "tba", "tbd"].contains(first) { return true }
    return words.starts(with: ["to", "be"]) && words.count > 2
      && ["confirmed", "agreed", "advised", "announced", "decided", "determined", "set"].contains(words[2])
  }

  static let ongoing = [
    "ongoing", "on-going", "on going", "continuous", "continuing", "continual", "rolling programme",
    "throughout", "permanent",
  ]

  static let recurring = [
    "daily", "weekly", "fortnightly", "monthly", "quarterly", "termly", "annual", "yearly", "biennial",
    "biannual", "per cycle", "meeting cycle", "each month", "every month", "each quarter", "every quarter",
    "each year", "every year", "each week", "every week", "each meeting", "every meeting", "twice a year",
  ]
}
