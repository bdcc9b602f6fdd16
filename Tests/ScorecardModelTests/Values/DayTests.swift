import ScorecardModel
import Testing

struct DayTests {
  @Test(arguments: [
    "2009-12-31", "31/12/09", "31/12/2009", "31.12.2009", "31-12-2009", "31 December 2009", "31 Dec 09",
    "31st December 2009", "31st of Dec 2009", "31-Dec-09", "Dec 31, 2009",
  ])
  func `a day is read in the forms officers use`(text: String) {
    #expect(Day(text)?.description == "2009-12-31")
  }

  @Test(arguments: [
    "", "2009-02-29", "31/13/09", "31/02/2009", "31 May", "May 2009", "2009", "31/12", "2009-12-31x",
    "12/31/2009",
  ])
  func `what is no day is refused`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test func `a day has its label`() {
    #expect(day("2009-06-30").label == "30 Jun 2009")
  }

  @Test func `every day is read as it is written`() {
    for ordinal in stride(from: Int32(-20000), through: 60000, by: 7) {
      let day = Day(ordinal: ordinal)
      #expect(Day(day.description) == day)
      #expect(Day(day.label) == day)
      let (year, month, date) = day.civil
      #expect(Day(year: year, month: month, day: date) == day)
    }
  }
}
