import ScorecardModel
import Testing

struct DeadlineTests {
  /// What a deadline's words should mean.
  struct Case: CustomTestStringConvertible {
    let words: String
    let start: String?
    let end: String?
    let meaning: String

    init(_ words: String, _ start: String?, _ end: String?, _ meaning: String) {
      (self.words, self.start, self.end, self.meaning) = (words, start, end, meaning)
    }

    var testDescription: String { words }
  }

  static let year = Period("2009/10")

  private func name(_ meaning: Deadline.Meaning) -> String {
    switch meaning {
    case .none: "none"
    case .day: "day"
    case .month: "month"
    case .span: "span"
    case .from: "from"
    case .ongoing: "ongoing"
    case .recurring: "recurring"
    case .toBeConfirmed: "tbc"
    case .phases(let phases): "\(phases.count) phases"
    case .words: "words"
    }
  }

  private func check(_ example: Case) {
    let deadline = Deadline(reading: example.words, year: Self.year)
    #expect(deadline.words == example.words)
    #expect(name(deadline.meaning) == example.meaning)
    #expect(deadline.start?.description == example.start)
    #expect(deadline.end?.description == example.end)
  }

  @Test(arguments: [
    Case("March 2010", "2010-03-01", "2010-03-31", "month"),
    Case("31/12/09", "2009-12-31", "2009-12-31", "day"),
    Case("Mar 09", "2009-03-01", "2009-03-31", "month"),
    Case("April 09", "2009-04-01", "2009-04-30", "month"),
    Case("April/May 2009", "2009-04-01", "2009-05-31", "span"),
    Case("June/July 2003", "2003-06-01", "2003-07-31", "span"),
    Case("Autumn 2009", "2009-09-01", "2009-11-30", "span"),
    Case("by 2004", "2004-01-01", "2004-12-31", "span"),
    Case("March 2010 & beyond", "2010-03-01", nil, "from"),
    Case("Ongoing", nil, nil, "ongoing"),
    Case("Continuous", nil, nil, "ongoing"),
    Case("Monthly", nil, nil, "recurring"),
    Case("Quarterly", nil, nil, "recurring"),
    Case("Weekly", nil, nil, "recurring"),
    Case("TBC", nil, nil, "tbc"),
    Case("As per meeting cycle", nil, nil, "recurring"),
    Case("Ph 1 – March 2009; Ph 2 – March 2010", "2009-03-01", "2010-03-31", "2 phases"),
    Case("31 May", "2009-05-31", "2009-05-31", "day"),
    Case("Jan 2010 (for 2010/11)", "2010-01-01", "2010-01-31", "month"),
  ])
  func `every form of the format document is read`(example: Case) {
    check(example)
  }

  // Out of two plans: a corporate services plan of 2009-10 and a chief executive's plan of 2010-11.
  @Test(arguments: [
    Case("Sept-March 2011", "2010-09-01", "2011-03-31", "span"),
    Case("Sept 2010 – March 2011", "2010-09-01", "2011-03-31", "span"),
    Case("Oct 2010 – May 2011", "2010-10-01", "2011-05-31", "span"),
    Case("Spring 2011", "2011-03-01", "2011-05-31", "span"),
    Case("Summer 09", "2009-06-01", "2009-08-31", "span"),
    Case("end June 2010", "2010-06-01", "2010-06-30", "month"),
    Case("by Sept 10", "2010-09-01", "2010-09-30", "month"),
    Case("by March 2011", "2011-03-01", "2011-03-31", "month"),
    Case("Dec 09", "2009-12-01", "2009-12-31", "month"),
    Case("Dec 10", "2010-12-01", "2010-12-31", "month"),
    Case("September 2010", "2010-09-01", "2010-09-30", "month"),
    Case("Sept 2009", "2009-09-01", "2009-09-30", "month"),
    Case("· April 2009 onwards", "2009-04-01", nil, "from"),
    Case("March 2010 and beyond", "2010-03-01", nil, "from"),
    Case("a) 31 May", "2009-05-31", "2009-05-31", "day"),
    Case("b) Sept 2009", "2009-09-01", "2009-09-30", "month"),
    Case("a) 31 May b) 30 June c) 30 Sept d) 31 Dec", "2009-05-31", "2009-12-31", "4 phases"),
    Case("a) July 2009; b) Sept 2009; c) Mar 2010", "2009-07-01", "2010-03-31", "3 phases"),
    Case("· Ongoing", nil, nil, "ongoing"),
    Case("Tbc", nil, nil, "tbc"),
    Case("· Monthly", nil, nil, "recurring"),
    Case("· Annual reminders", nil, nil, "recurring"),
    Case("As per meeting cycle (monthly/quarterly)", nil, nil, "recurring"),
    Case("6 months and end of year review", nil, nil, "recurring"),
    Case("On a monthly basis", nil, nil, "recurring"),
    Case("Weekly and monthly reviews in team meetings and at DMG", nil, nil, "recurring"),
    Case("Quarterly reviews commencing June 2010", nil, nil, "recurring"),
    Case("As per action plan", nil, nil, "words"),
    Case("No – will be undertaken by 31/12/09", "2009-12-31", "2009-12-31", "day"),
    Case("implemented April 2009 and report to CDRP", "2009-04-01", "2009-04-30", "month"),
    Case("Review April 09", "2009-04-01", "2009-04-30", "month"),
    Case("Report Sept SSP Exec? Then July 2010 SSP", "2010-07-01", "2010-07-31", "month"),
    Case("Pilot completed by Aug 2010", "2010-08-01", "2010-08-31", "month"),
    Case("July 2010 Full review completed Oct 2010 Action plan", "2010-07-01", "2010-10-31", "2 phases"),
    Case("Ince - June 2010 Atherton - Sept 2010 Ashton - Dec 2010", "2010-06-01", "2010-12-31", "3 phases"),
    Case(
      "September 2010: Achieve stage 1-audit. March 2011: Achieve stage 2-",
      "2010-09-01",
      "2011-03-31",
      "2 phases"
    ),
  ])
  func `every form of the plans is read`(example: Case) {
    check(example)
  }

  @Test(arguments: [
    Case("", nil, nil, "none"), Case("-", nil, nil, "none"),
    Case("2009/10", "2009-04-01", "2010-03-31", "span"), Case("2009/12", "2009-04-01", "2012-03-31", "span"),
    Case("2009/10 – 2011/12", "2009-04-01", "2012-03-31", "span"),
    Case("Q3 2009/10", "2009-10-01", "2009-12-31", "span"), Case("Q2", "2009-07-01", "2009-09-30", "span"),
    Case("by end of Q2 2009/10", "2009-07-01", "2009-09-30", "span"),
    Case("Winter 2009", "2009-12-01", "2010-02-28", "span"),
    Case("Winter 2009/10", "2009-12-01", "2010-02-28", "span"),
    Case("Spring", "2010-03-01", "2010-05-31", "span"),
    Case("March", "2010-03-01", "2010-03-31", "month"),
    Case("Dec/Jan 2010", "2009-12-01", "2010-01-31", "span"),
    Case("March 2010/11", "2011-03-01", "2011-03-31", "month"),
    Case("end of year", "2010-03-31", "2010-03-31", "day"),
    Case("from April 2009 to March 2010", "2009-04-01", "2010-03-31", "span"),
    Case("From April 2009", "2009-04-01", nil, "from"),
    Case("April to June 2009", "2009-04-01", "2009-06-30", "span"),
    Case("Ongoing until March 2010", "2010-03-01", "2010-03-31", "month"),
    Case("Throughout 2009", nil, nil, "ongoing"), Case("2009-10-31", "2009-10-31", "2009-10-31", "day"),
    Case("2009-10", "2009-10-01", "2009-10-31", "month"),
    Case("To be agreed with the board", nil, nil, "tbc"),
    Case("Ph 1 – March 2009; Ph 2 – TBC", "2009-03-01", nil, "2 phases"),
    Case("31st March 2010.", "2010-03-31", "2010-03-31", "day"),
    Case("when funding allows", nil, nil, "words"),
    Case("31/02/09", nil, nil, "words"), Case("in line with the 2004 review", nil, nil, "words"),
    Case("Ph 1 – March 2009", "2009-03-01", "2009-03-31", "month"),
    Case("Phase 2 March 2010", "2010-03-01", "2010-03-31", "month"),
    Case("ASAP", nil, nil, "words"), Case("30 June 2009 to 31 July 2009", "2009-06-30", "2009-07-31", "span"),
  ])
  func `the other ways of saying when are read`(example: Case) {
    check(example)
  }

  @Test func `phases keep their labels`() {
    let deadline = Deadline(reading: "Ince - June 2010 Atherton - Sept 2010", year: nil)
    guard case .phases(let phases) = deadline.meaning else {
      Issue.record("no phases")
      return
    }
    #expect(phases.map(\.label) == ["Ince", "Atherton"])
    #expect(phases.map(\.deadline.words) == ["June 2010", "Sept 2010"])
  }

  @Test func `without the plan's year a date without a year is only words`() {
    #expect(Deadline(reading: "31 May", year: nil).meaning == .words)
  }

  @Test(.timeLimit(.minutes(1))) func `a cell of any length is read at once`() {
    for piece in ["March 2010 ", "a) ", "-", "; ", "monthly "] {
      let cell = String(repeating: piece, count: 100_000)
      #expect(Deadline(reading: cell, year: Self.year).end == nil)
      #expect(throws: UnreadableValue.self) { try WrittenValue(reading: cell + "x", unit: nil, levels: []) }
      #expect(WrittenStatus(reading: cell).known == nil)
      #expect(Period(cell) == nil)
    }
  }

  @Test func `no words trap, and an end never comes before its start`() {
    var generator = SeededGenerator(seed: 10)
    for _ in 0..<5000 {
      let cell = generator.cell()
      let deadline = Deadline(reading: cell, year: Self.year)
      if case .phases = deadline.meaning { continue }
      if let start = deadline.start, let end = deadline.end { #expect(start <= end, "\(cell)") }
    }
  }
}
