extension DeadlineReader {
  /// A date that was found among other words.
  struct FoundDate {
    /// How many characters stand before it.
    let offset: Int
    let place: Range<String.Index>
    let meaning: Deadline.Meaning
  }

  /// What the words mean if they are nothing but a date: with "by" or "end of" before it, "onwards" behind it.
  func exactMeaning(_ phrase: inout DatePhrase) -> Deadline.Meaning? {
    let isOpen = takeQualifiers(&phrase)
    guard let meaning = dateMeaning(&phrase) else { return nil }
    let isOpenEnded = takeOnwards(&phrase)
    guard phrase.isAtEnd || phrase.peek() == .sign("(") || isFullStop(phrase) else { return nil }
    if case .span = meaning, isOpen, !isOpenEnded { return meaning }
    return isOpen || isOpenEnded ? Deadline(words: "", meaning: meaning).start.map { .from($0) } : meaning
  }

  /// A date or a span of two dates, from where the phrase stands.
  func dateMeaning(_ phrase: inout DatePhrase) -> Deadline.Meaning? {
    guard let first = phrase.takeDate() else { return endOfPlanYear(&phrase) }
    let place = phrase.index
    if takeConnector(&phrase), let second = phrase.takeDate(), let span = span(from: first, to: second) {
      return span
    }
    phrase.index = place
    return meaning(of: first, yearFrom: nil)
  }

  /// Skips "by the end of"; true where the words say that the date is only a beginning.
  private func takeQualifiers(_ phrase: inout DatePhrase) -> Bool {
    var isOpen = false
    while true {
      if phrase.take("from", "since", "starting", "commencing", "after", "beginning", "start") {
        isOpen = true
      } else if phrase.take("by", "before", "end", "of", "the", "in", "during", "due", "early", "mid", "late")
      {
        continue
      } else if phrase.take("on", "at", "approx", "circa", "c", "no", "later", "than", "between", "target") {
        continue
      } else if phrase.take(sign: "-") || phrase.take(sign: ".") {
        continue
      } else {
        return isOpen
      }
    }
  }

  private func takeOnwards(_ phrase: inout DatePhrase) -> Bool {
    let start = phrase.index
    if phrase.take(sign: "+") || phrase.take("onwards", "onward", "ongoing", "on") { return true }
    _ = phrase.take(sign: "&") || phrase.take("and") || phrase.take(sign: "-")
    if phrase.take("beyond", "onwards", "onward", "ongoing", "after", "thereafter") { return true }
    phrase.index = start
    return false
  }

  private func isFullStop(_ phrase: DatePhrase) -> Bool {
    phrase.peek() == .sign(".") && phrase.peek(1) == nil
  }

  private func takeConnector(_ phrase: inout DatePhrase) -> Bool {
    if phrase.take(sign: "-") || phrase.take(sign: "/") || phrase.take(sign: "&") { return true }
    return phrase.take("to", "until", "till", "and", "or", "through")
  }

  /// "Year end", "end of the year": the plan's.
  private func endOfPlanYear(_ phrase: inout DatePhrase) -> Deadline.Meaning? {
    let start = phrase.index
    _ = phrase.take("financial")
    guard let year, phrase.take("year") else {
      phrase.index = start
      return nil
    }
    _ = phrase.take(sign: "-")
    _ = phrase.take("end")
    return .day(year.last)
  }

  /// From the one date to the other; the first takes its year from the second.
  private func span(from first: PartialDate, to second: PartialDate) -> Deadline.Meaning? {
    guard let last = meaning(of: second, yearFrom: nil), let end = Deadline(words: "", meaning: last).end,
      let begin = meaning(of: first, yearFrom: end), let start = Deadline(words: "", meaning: begin).start,
      start <= end
    else { return nil }
    return .span(start, end)
  }

  /// A date with its year: its own, else the latest before an end, else the plan's.
  private func meaning(of date: PartialDate, yearFrom end: Day?) -> Deadline.Meaning? {
    switch date {
    case .day(let day, let month, let year):
      guard let year = year ?? self.year(of: month, before: end) else { return nil }
      return Day(year: year, month: month, day: day).map { .day($0) }
    case .month(let month, let year):
      return (year ?? self.year(of: month, before: end)).map {
        .month(first: Day.first(ofMonth: month, in: $0))
      }
    case .season(let season, let year):
      let month = season.firstMonth
      return (year ?? self.year(of: month, before: end)).map {
        .span(Day.first(ofMonth: month, in: $0), Day.last(ofMonth: month + 2, in: $0))
      }
    case .quarter(let number, let begin):
      let year = begin.flatMap { Period(financialYear: $0, yearStart: yearStart) } ?? self.year
      return year?.part(.quarter, number: number).map { .span($0.first, $0.last) }
    case .year(let year):
      return .span(Day.first(ofMonth: 1, in: year), Day.last(ofMonth: 12, in: year))
    case .financialYears(let begin, let end):
      let month = yearStart == 1 ? 4 : Int(yearStart)
      return .span(Day.first(ofMonth: month, in: begin), Day.last(ofMonth: month - 1, in: end))
    }
  }

  var yearStart: UInt8 { year?.yearStart ?? 4 }

  /// The year of a month that names none.
  private func year(of month: Int, before end: Day?) -> Int? {
    if let end {
      let (year, last, _) = end.civil
      return month <= last ? year : year - 1
    }
    guard let first = year?.first.civil else { return nil }
    return month >= first.month ? first.year : first.year + 1
  }
}

extension DeadlineReader {
  /// Several labelled parts, each read alone; where none has a date, they are words.
  func phases(_ parts: [String]) -> Deadline.Meaning {
    let phases = parts.map { part in
      let (label, rest) = DeadlineReader.labelled(part)
      return Deadline.Phase(label: label, deadline: Deadline(reading: rest, year: year))
    }
    guard phases.contains(where: { $0.deadline.meaning != .words }) else { return .words }
    return .phases(phases)
  }

  /// The label before a dash, a colon or a closing bracket: `Ph 1 – March 2009`, `a) 31 May`.
  private static func labelled(_ part: String) -> (String, String) {
    let signs: Set<Character> = ["–", "—", "-", ":", ")"]
    guard let sign = part.firstIndex(where: signs.contains) else { return ("", part) }
    let label = part[..<sign].trimmed
    let rest = part[part.index(after: sign)...].trimmed
    let isDate = DateToken.tokens(of: label).contains { if case .month = $0.token { true } else { false } }
    let isNumber = label.allSatisfy { $0.isNumber || $0.isWhitespace }
    return isDate || isNumber || rest.isEmpty ? ("", part) : (label, rest)
  }

  /// The dates that stand among other words: one is the deadline, several are phases.
  func datesWithin(_ text: String) -> Deadline.Meaning {
    let found = foundDates(in: text)
    guard found.count > 1 else { return found.first?.meaning ?? .words }
    let labelsFollow = text[..<found[0].place.lowerBound].trimmed.isEmpty
    var phases: [Deadline.Phase] = []
    for (index, date) in found.enumerated() {
      let before = index == 0 ? text.startIndex : found[index - 1].place.upperBound
      let after = index + 1 < found.count ? found[index + 1].place.lowerBound : text.endIndex
      let label = labelsFollow ? text[date.place.upperBound..<after] : text[before..<date.place.lowerBound]
      let deadline = Deadline(words: String(text[date.place]), meaning: date.meaning)
      phases.append(Deadline.Phase(label: DeadlineReader.clean(label), deadline: deadline))
    }
    return .phases(phases)
  }

  /// Every date with a month and a year of its own, in reading order.
  func foundDates(in text: String) -> [FoundDate] {
    let reader = DeadlineReader(year: nil)
    var phrase = DatePhrase(tokens: DateToken.tokens(of: text), yearStart: yearStart)
    var found: [FoundDate] = []
    while !phrase.isAtEnd {
      let start = phrase.index
      if let meaning = reader.dateMeaning(&phrase), reader.isDate(meaning, in: phrase, from: start),
        let place = phrase.place(of: start..<phrase.index)
      {
        let offset = text.distance(from: text.startIndex, to: place.lowerBound)
        found.append(FoundDate(offset: offset, place: place, meaning: meaning))
      } else {
        phrase.index = start + 1
      }
    }
    return found
  }

  /// Bare years among other words are more often names than deadlines ("2010/11 targets", "the 2004 review").
  private func isDate(_ meaning: Deadline.Meaning, in phrase: DatePhrase, from start: Int) -> Bool {
    let pieces = (start..<phrase.index).compactMap { phrase.piece(at: $0) }
    return pieces.contains { piece in
      switch piece {
      case .month, .season: true
      default: false
      }
    } || { if case .day = meaning { true } else { false } }()
  }

  private static func clean(_ label: Substring) -> String {
    let signs: Set<Character> = ["–", "—", "-", ":", ".", ",", "(", ")"]
    var part = label.trimmed[...]
    while let first = part.first, signs.contains(first) || first.isWhitespace { part.removeFirst() }
    while let last = part.last, signs.contains(last) || last.isWhitespace { part.removeLast() }
    return String(part)
  }
}
