import ScorecardModel
import Testing

struct StatusTests {
  @Test func `every status has a letter, a mark, a word and a severity of its own`() {
    let all = Status.allCases
    #expect(Set(all.map(\.letter)).count == all.count)
    #expect(Set(all.map(\.mark)).count == all.count)
    #expect(Set(all.map(\.word)).count == all.count)
    #expect(Set(all.map(\.severity)).count == all.count)
    #expect(all.allSatisfy { $0.letter.isASCII })
  }

  @Test func `red is worst, and only what is rated can be on target`() {
    #expect(Status.allCases.max { $0.severity < $1.severity } == .red)
    #expect(Status.allCases.filter(\.isOnTarget) == [.exceeded, .green])
    #expect(Status.allCases.filter(\.isRated) == [.exceeded, .green, .amber, .red])
  }
}
