import Testing

@testable import ScorecardModel

struct GlossaryTests {
  private func found(_ code: String, in text: String) -> Int {
    TermFinder([code]).places(in: text).count
  }

  @Test(arguments: [
    ("NI", "NI 14 and NI185, NI 52ii", 3), ("LAA", "LAAs, the LAA's targets; LAA", 3), ("IT", "It is IT", 1),
    ("IiP", "IIP and IiP, but not iip", 2), ("EIA", "an EqIA", 0), ("EqIA", "EqIA, EQIA", 2),
    ("E&D", "E&D, not E & D", 1), ("HR", "HRA, CHR", 0), ("BVPI", "BVPI157", 1), ("CAA", "ISCAA CAA/LAA", 1),
    ("Net budget", "The net budget. NET BUDGET; net of budget", 2), ("Call-back", "call-back, Call back", 2),
    ("Designated", "designated and designate", 1), ("PI", "Pi", 0), ("CVS", "CVS", 1), ("", "a", 0),
    ("Überblick", "überblick", 1),
  ])
  func `a code is found as a word with its capitals, its number or its plural`(
    _ code: String,
    _ text: String,
    _ count: Int
  ) {
    #expect(found(code, in: text) == count)
  }

  private let sample = Plan.reading([
    .indicators: "id,title\nNI 14,Avoidable contact\nX1,Calls\n",
    .actions: "id,title,comment\nA1,Prepare the LAA,The LAA and the CWP\nA2,Rest,\n",
    .facts: "topic,label\nDrivers,The LAA of the area\n",
    .glossary: "code,meaning,kind,note\nCWP,Council's weekly paper,paper,Mondays\nZZ,Never used,,\n",
  ])

  @Test func `the used come first, then the plan's own, then the rest, and each is counted`() throws {
    let entries = Glossary(of: sample).entries
    #expect(entries.prefix(4).map(\.term.code) == ["CWP", "LAA", "NI", "ZZ"])
    #expect(entries.prefix(4).map(\.count) == [1, 3, 1, 0])
    #expect(entries[1].uses == [.action("A1"), .fact(0)])
    #expect(entries.dropFirst(4).allSatisfy { $0.count == 0 && !$0.isOwn })
  }

  @Test func `what the plan says of a code goes before what the program says`() {
    let codes = Glossary(of: sample).entries.map(\.term.code)
    #expect(codes.count { $0 == "CWP" } == 1)
    #expect(Glossary.term("cwp", in: sample)?.meaning == "Council's weekly paper")
    #expect(Glossary.term("LAA", in: sample)?.location == nil)
    #expect(Glossary.term("QQQ", in: sample) == nil)
  }

  @Test func `the codes of the program are told once each, in order, in one line`() {
    let keys = Glossary.common.map(\.key)
    #expect(keys == keys.sorted() && Set(keys).count == keys.count)
    #expect(Glossary.common.allSatisfy { !$0.kind.isEmpty && (5...100).contains($0.meaning.count) })
  }

  @Test func `a row without a meaning and a code that is there already are faults`() {
    let (plan, problems) = plan([.glossary: "code,meaning\nLAA,\nCAA,One\nCAA,Two\n"])
    #expect(plan.glossary.map(\.meaning) == ["One"])
    #expect(
      problems == [
        "glossary.csv:2:5: error: no meaning, expected one in every row; the row is left out",
        "glossary.csv:4:1: error: code \"CAA\" is there already, in line 3, expected every id once; "
          + "the row is left out",
      ]
    )
  }
}
