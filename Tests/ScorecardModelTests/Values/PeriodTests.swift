import ScorecardModel
import Testing

struct PeriodTests {
  @Test(arguments: [
    ("2009/10", Period.Kind.year, "2009-04-01", "2010-03-31"),
    ("2009/2010", .year, "2009-04-01", "2010-03-31"),
    ("09/10", .year, "2009-04-01", "2010-03-31"), ("99/00", .year, "1999-04-01", "2000-03-31"),
    ("2009/10 Q1", .quarter, "2009-04-01", "2009-06-30"),
    ("2009/10 Q2", .quarter, "2009-07-01", "2009-09-30"),
    ("2009/10 Q4", .quarter, "2010-01-01", "2010-03-31"), ("09/10 q3", .quarter, "2009-10-01", "2009-12-31"),
    ("2009/10 H1", .half, "2009-04-01", "2009-09-30"), ("2009/10 H2", .half, "2009-10-01", "2010-03-31"),
    ("2009-10", .month, "2009-10-01", "2009-10-31"), ("2008-02", .month, "2008-02-01", "2008-02-29"),
    ("2009-10-31", .day, "2009-10-31", "2009-10-31"), ("2009", .year, "2009-01-01", "2009-12-31"),
    (" 2009/10 ", .year, "2009-04-01", "2010-03-31"), ("Oct 2009", .month, "2009-10-01", "2009-10-31"),
    ("Q2 2009/10", .quarter, "2009-07-01", "2009-09-30"), ("31 Oct 2009", .day, "2009-10-31", "2009-10-31"),
  ])
  func `a period is read`(text: String, kind: Period.Kind, first: String, last: String) throws {
    let period = try #require(Period(text))
    #expect(period.kind == kind)
    #expect(period.first.description == first)
    #expect(period.last.description == last)
  }

  @Test(arguments: [
    "", "2009/11", "2009/09", "09", "2009-13", "2009-1", "2009-02-29", "2009/10 Q5", "2009/10 Q0",
    "2009/10 H3",
    "2009/10 X", "2009/10/11", "Q2", "2009 Q2", "last year", "20091", "2009/2011", "/10", "2009/", "October",
    "0000",
  ])
  func `what is no period is refused`(text: String) {
    #expect(Period(text) == nil)
  }

  @Test(arguments: [
    ("2009/10", "2009/10", "2009/10 Apr 2009–Mar 2010"), ("2009/10 Q2", "Q2 2009/10", "Q2 Jul–Sep 2009"),
    ("2009/10 H2", "H2 2009/10", "H2 Oct 2009–Mar 2010"), ("2009-10", "Oct 2009", "Oct 2009"),
    ("2009-10-31", "31 Oct 2009", "31 Oct 2009"), ("2009", "2009", "2009"),
    ("1999/00", "1999/00", "1999/00 Apr 1999–Mar 2000"),
  ])
  func `a period has its labels`(text: String, label: String, long: String) {
    #expect(period(text).label == label)
    #expect(period(text).longLabel == long)
    #expect(period(text).description == text)
  }

  @Test func `years may begin in another month`() throws {
    let school = try #require(Period("2009/10 Q1", yearStart: 9))
    #expect(school.first.description == "2009-09-01")
    #expect(school.label == "Q1 2009/10")
    let calendar = try #require(Period("2009 Q2", yearStart: 1))
    #expect(calendar.first.description == "2009-04-01")
    #expect(calendar.label == "Q2 2009")
    #expect(Period("2009/10", yearStart: 1) == nil)
    #expect(Period("2009", yearStart: 13) == nil)
  }

  @Test func `neighbours, a year before, the year and what it contains`() {
    #expect(period("2009/10 Q4").next.description == "2010/11 Q1")
    #expect(period("2010/11 Q1").previous.description == "2009/10 Q4")
    #expect(period("2009-12").advanced(by: 3).description == "2010-03")
    #expect(period("2009-12-31").next.description == "2010-01-01")
    #expect(period("2009/10 Q2").sameAYearBefore.description == "2008/09 Q2")
    #expect(period("2008-02-29").sameAYearBefore.description == "2007-02-28")
    #expect(period("2010-01").year.description == "2009/10")
    #expect(period("2009/10").contains(day("2010-03-31")))
    #expect(!period("2009/10").contains(day("2010-04-01")))
    #expect(period("2009/10").contains(period("2009/10 Q4")))
    #expect(!period("2009/10").contains(period("2009")))
    #expect(period("2009-10").indexInYear == 7)
  }

  @Test func `periods sort by their last day, the shorter first`() {
    let sorted = ["2009-09-30", "2009-09", "2009/10 Q2", "2009/10 H1", "2009-10", "2009", "2009/10"].map(
      period
    )
    #expect(sorted.shuffled().sorted() == sorted)
  }

  @Test(arguments: Period.Kind.allCases, [1, 4, 9] as [UInt8])
  func `every kind is read as it is written, and runs on without gaps`(kind: Period.Kind, start: UInt8) {
    var generator = SeededGenerator(seed: UInt64(start))
    for _ in 0..<300 {
      let day = Day(ordinal: Int32.random(in: 0...40000, using: &generator))
      let period = Period(kind, containing: day, yearStart: start)
      #expect(period.contains(day))
      #expect(Period(period.description, yearStart: start) == period)
      #expect(Period(period.label, yearStart: start) == period)
      #expect(period.next.first == period.last.advanced(by: 1))
      #expect(period.next.previous == period)
      #expect(period.sameAYearBefore < period)
      #expect(period.year.contains(period))
    }
  }

  @Test func `no text traps`() {
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<5000 {
      let cell = generator.cell()
      if let period = Period(cell) { #expect(Period(period.description) == period) }
    }
  }

  @Test func `extreme days and steps do not trap`() {
    for ordinal in [Int32.min, .max, 0] {
      for kind in Period.Kind.allCases {
        let period = Period(kind, containing: Day(ordinal: ordinal))
        let steps = [Int.min, -1, 1, Int.max].map(period.advanced)
        #expect(steps.allSatisfy { !$0.label.isEmpty && $0.last.description.count > 4 })
        #expect(period.sameAYearBefore.kind == kind)
      }
      #expect(!Day(ordinal: ordinal).advanced(by: .max).label.isEmpty)
    }
    #expect(Day.first(ofMonth: .max, in: .max).description.isEmpty == false)
    #expect(Day.last(ofMonth: .max, in: .min).description.isEmpty == false)
  }
}
