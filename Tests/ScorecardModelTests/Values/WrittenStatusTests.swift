import ScorecardModel
import Testing

struct WrittenStatusTests {
  @Test(arguments: WrittenStatus.Known.allCases)
  func `every known status is read in any case`(status: WrittenStatus.Known) {
    #expect(WrittenStatus(reading: status.rawValue).known == status)
    #expect(WrittenStatus(reading: status.rawValue.uppercased()).known == status)
    #expect(
      WrittenStatus(reading: status.rawValue.split(separator: " ").joined(separator: "-")).known == status
    )
  }

  @Test(arguments: [
    ("Completed", WrittenStatus.Known.done), ("On-going", .ongoing), ("Not yet achieved", .notAchieved),
    ("Delayed (now March 2010)", .delayed), ("Deleted/embedded", .dropped),
    ("Over 80% achieved", .partlyAchieved),
    ("On hold - awaiting funding", .onHold), ("Achieved.", .achieved), ("Underway", .inProgress),
    ("not-started", .notStarted),
  ])
  func `plain synonyms and remarks are read`(words: String, status: WrittenStatus.Known) {
    #expect(WrittenStatus(reading: words).known == status)
    #expect(WrittenStatus(reading: words).words == words)
  }

  @Test(arguments: ["done", " done", "  done  ", "\u{A0}done ", "done\t "])
  func `white space around the words is no part of them`(words: String) {
    #expect(WrittenStatus(reading: words).words == "done")
    #expect(WrittenStatus(reading: words).known == .done)
  }

  @Test func `other words are kept, with the nearest known status`() {
    let status = WrittenStatus(reading: "Variable success")
    #expect(status.known == nil)
    #expect(status.words == "Variable success")
    #expect(status.nearest == nil)
    #expect(WrittenStatus(reading: "on trak").nearest == .onTrack)
    #expect(WrittenStatus(reading: "complet").nearest == .done)
    #expect(WrittenStatus(reading: "overdue").known == nil)
    #expect(WrittenStatus(reading: "done").nearest == nil)
  }
}
