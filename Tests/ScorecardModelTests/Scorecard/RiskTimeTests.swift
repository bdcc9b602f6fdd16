import ScorecardModel
import Testing

/// A register over time: what it shows of an earlier period, what came, went and moved.
struct RiskTimeTests {
  private static let register = """
    id,title,inherent-impact,inherent-likelihood,current-impact,current-likelihood,current-score,target-score,status,raised,closed
    R1,Moves,5,5,4,4,,4,open,,
    R2,Came later,4,4,3,3,,4,open,,
    R3,Was closed,4,4,2,2,,2,closed,,2026-08-31
    R4,Raised lately,,,,,,,open,2026-08-20,
    R5,Score alone,,,,,12,6,open,,
    R6,Closed without a day,3,3,2,2,,2,closed,,

    """
  private static let scores = """
    risk,period,impact,likelihood,score
    R1,2025/26 Q2,3,2,
    R1,2026/27 Q1,3,4,
    R1,2026/27 Q2,4,4,
    R2,2026/27 Q1,3,3,
    R3,2025/26 Q2,3,3,
    R3,2026/27 Q1,2,2,
    R6,2025/26 Q2,2,2,

    """

  private func scorecard(_ period: String?, scores: String = scores) -> Scorecard {
    Plan.reading([.risks: Self.register, .riskScores: scores]) { header in
      header.riskScheme = RiskScheme(
        method: .product,
        impact: .init(count: 5),
        likelihood: .init(count: 5),
        appetite: 10
      )
    }
    .scorecard(on: "2026-10-16", in: period)
  }

  @Test func `a register without any indicator can be looked at in every period it has scores of`() {
    #expect(scorecard(nil).period.label == "Q2 2026/27")
    #expect(scorecard("2025/26 Q3").period.label == "Q3 2025/26")
  }

  @Test func `the latest period shows the register, an earlier one the score kept of then`() throws {
    #expect(try #require(scorecard(nil).risk("R1")?.present).score == 16)
    let earlier = try #require(scorecard("2026/27 Q1").risk("R1"))
    #expect(earlier.present?.score == 12)
    #expect(earlier.scoredIn == nil)
    #expect(earlier.findings.map(\.kind) == [.beyondAppetite])
    let between = try #require(scorecard("2025/26 Q4").risk("R1"))
    #expect(between.present?.score == 6)
    #expect(between.scoredIn?.label == "Q2 2025/26")
  }

  @Test func `how it has moved since the period and the year before`() throws {
    let reading = try #require(scorecard(nil).risk("R1"))
    #expect(reading.sincePrevious.words == "worse by 4")
    #expect(reading.sinceYearBefore.words == "worse by 10")
    #expect(try #require(scorecard(nil).risk("R5")).sincePrevious.direction == .none)
  }

  @Test func `what came into the register and what was closed`() {
    let now = scorecard(nil)
    #expect(now.plan.risks.indices.filter { now.risks[$0].isNew } == [3])
    #expect(now.plan.risks.indices.filter { now.risks[$0].isNewlyClosed } == [2])
    let before = scorecard("2026/27 Q1")
    #expect(before.plan.risks.indices.filter { before.risks[$0].isNew } == [1])
    #expect(before.risks.map(\.standing) == [.open, .open, .open, .notYet, .notKept, .closed])
    let first = scorecard("2025/26 Q2")
    #expect(first.risks.filter(\.isNew).isEmpty)
    #expect(first.risks.map(\.standing) == [.open, .notYet, .open, .notYet, .notKept, .open])
  }

  @Test
  func `a closed risk and one that came later are not on the map, and one of which nothing is kept is told`()
  {
    let map = RiskMap(scorecard("2026/27 Q1"))
    #expect(Set(map.marks.values.joined().map(\.id)) == ["R1", "R2", "R3"])
    #expect(map.trays.map(\.kind) == [.notKept])
    #expect(map.trays.map(\.ids) == [["R5"]])
    #expect(RiskMap(scorecard(nil)).marks.values.joined().allSatisfy { $0.id != "R3" && $0.id != "R6" })
  }

  @Test func `without any score kept an earlier period shows the register as it is now`() {
    let scorecard = scorecard(nil, scores: "risk,period,impact,likelihood,score\n")
    #expect(scorecard.risk("R1")?.present?.score == 16)
    #expect(scorecard.risk("R1")?.sincePrevious.direction == Direction.none)
  }

  @Test func `looks go through the layers, the steps between them, and the movement in time`() {
    let scorecard = scorecard(nil)
    #expect(
      scorecard.riskLooks.map { scorecard.title(of: $0) } == [
        "Current", "Inherent", "Target", "Inherent to Current", "Current to Target", "Since Q1 2026/27",
      ]
    )
  }

  @Test func `what a movement is since is told where the score is older`() throws {
    let kept = "risk,period,impact,likelihood,score\nR1,2023/24 Q1,2,2,\nR2,2026/27 Q2,3,3,\n"
    let reading = try #require(scorecard(nil, scores: kept).risk("R1"))
    #expect(reading.sincePrevious.words == "worse by 12")
    #expect(reading.previousScoredIn?.label == "Q1 2023/24")
    #expect(reading.yearBeforeScoredIn?.label == "Q1 2023/24")
    let sheet = try #require(Sheet(of: .risk("R1"), in: scorecard(nil, scores: kept), diagnostics: []))
    let since = sheet.sections.flatMap(\.rows).filter { $0.label == "Since" }.map(\.cell.text)
    #expect(since.first == "Q1 2026/27: worse by 12, from 4 (scored in Q1 2023/24)")
    #expect(try #require(scorecard(nil).risk("R1")).previousScoredIn == nil)
  }

  @Test func `a closed risk is beyond nothing`() throws {
    let table = Table.risks(scorecard(nil))
    let trays = try #require(table.groupings.first { $0.title == Table.trayGrouping })
    let closed = try #require(trays.groups(of: Array(0..<table.count)).first { $0.name == "Closed" })
    #expect(closed.rows.count == 2)
    #expect(closed.tally == .beyondAppetite(0))
  }

  @Test func `a movement leaves one cell for another, that way`() throws {
    let map = RiskMap(scorecard(nil), look: .movement(from: .inherent, to: .current))
    let move = try #require(map.moves.first { $0.id == "R1" })
    #expect(move.from == GridCell(impact: 5, likelihood: 5))
    #expect(move.to == GridCell(impact: 4, likelihood: 4))
    #expect(move.heading == RiskHeading(from: move.from, to: move.to))
    #expect(map.marks[move.from]?.contains(RiskMark(id: "R1", kind: .origin)) == true)
    #expect(map.marks[move.to]?.contains(RiskMark(id: "R1", kind: .arrival(move.heading))) == true)
    let time = RiskMap(scorecard(nil), look: .sincePrevious)
    #expect(time.moves.map(\.id) == ["R1"])
    #expect(time.marks[GridCell(impact: 3, likelihood: 3)] == [RiskMark(id: "R2", kind: .unmoved)])
  }

  @Test func `a risk that leaves a border comes to a cell, and the other way`() throws {
    let rows =
      "id,title,inherent-impact,inherent-likelihood,residual-impact,residual-likelihood\n"
      + "R1,Off,3,2/3,3,1\nR2,On,3,3,1/2,1\n"
    let risk = settings([("scheme", scalar("levels")), ("impact", scalar("3")), ("likelihood", scalar("3"))])
    let header = settings([("title", scalar("T")), ("risk", risk)])
    let scorecard = plan([.risks: rows], header: header).plan.scorecard(on: "2026-10-16")
    let map = RiskMap(scorecard, look: .movement(from: .inherent, to: .residual))
    #expect(map.moves.map(\.id) == ["R1", "R2"])
    #expect(map.borders.map(\.mark.kind) == [.origin, .arrival(map.moves[1].heading)])
    #expect(map.marks[GridCell(impact: 3, likelihood: 1)]?.map(\.id) == ["R1"])
  }

  @Test
  func `the tally counts bands and what is beyond appetite, and sums the scores of this register alone`() {
    let tally = RiskMap(scorecard(nil)).tally
    #expect(tally.count == 4 && tally.scored == 3)
    #expect(tally.exposure == 16 + 9 + 12)
    #expect(tally.beyondAppetite == 2)
    #expect(tally.bands.isEmpty)
  }
}
