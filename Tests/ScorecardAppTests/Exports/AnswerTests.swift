import Foundation
import ScorecardModel
import Testing

/// Questions with known answers, asked of the JSON of the sample plans.
struct AnswerTests {
  private func rows(_ kind: TableKind, of plan: String) throws -> [[String: Any]] {
    let loaded = try #require(try Repository.read("sample-data/\(plan)").plans.first)
    let asAt = try #require(loaded.plan.header.asAt)
    let export = PlanExport([kind], of: loaded, Scorecard(PlanIndex(loaded.plan), asAt: asAt))
    let text = ExportFormat.json.text(of: [export])
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    return try #require(object?["rows"] as? [[String: Any]])
  }

  private func ids(_ value: Any?) -> [String] {
    (value as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
  }

  @Test func `which risks have the highest score`() throws {
    let risks = try rows(.risks, of: "salford-chief-executives-directorate")
    let scores = risks.compactMap { $0["score"] as? Int }
    #expect(scores.count == 10)
    let highest = risks.filter { $0["score"] as? Int == scores.max() }
    #expect(highest.map { $0["id"] as? String } == ["R1"])
    #expect(highest.first?["score"] as? Int == 16)
    #expect(highest.first?["goalScore"] as? Int == 9)
    #expect(risks[1...3].map { $0["score"] as? Int } == [12, 12, 12])
    #expect(risks[1...3].map { $0["id"] as? String } == ["R2", "R5", "R6"])
  }

  @Test func `a register with levels has no score, and says where its risks stand`() throws {
    let first = try #require(try rows(.risks, of: "wigan-chief-executives-services").first)
    #expect(first["score"] is NSNull)
    #expect(first["inherentImpact"] as? String == "H")
    let reason = try #require(first["inherentReason"] as? [String: Any])
    #expect(reason["rule"] as? String == "Impact and likelihood are both given")
    let facts = try #require(reason["facts"] as? [[String: Any]])
    #expect(facts.first?["file"] as? String == "risks.csv")
  }

  @Test func `who leads what`() throws {
    let people = try rows(.people, of: "salford-chief-executives-directorate")
    let kevin = try #require(people.first { $0["id"] as? String == "KB" })
    #expect(kevin["name"] as? String == "Kevin Brady")
    #expect(ids(kevin["actions"]) == ["6.1.2", "F.8"])
    #expect(ids(kevin["risks"]) == ["R1", "R4", "R5", "R10"])
    #expect(ids(kevin["objectives"]) == ["6.1"])
    #expect(kevin["actionCount"] as? Int == 2)
  }

  @Test func `what is linked to what`() throws {
    let links = try rows(.links, of: "salford-cabinet-workplan")
    let pledge = try #require(links.first { $0["id"] as? String == "Pledge 1" })
    #expect(pledge["title"] as? String == "Improving Health in Salford")
    let contributors = ids(pledge["objectives"]) + ids(pledge["indicators"]) + ids(pledge["actions"])
    #expect(pledge["contributors"] as? Int == contributors.count)
    let cited = try rows(.actions, of: "salford-cabinet-workplan")
      .filter { ids($0["links"]).contains("Pledge 1") }
    #expect(cited.compactMap { $0["id"] as? String }.sorted() == ids(pledge["actions"]).sorted())
  }

  @Test func `what falls due when`() throws {
    let actions = try rows(.actions, of: "salford-chief-executives-directorate")
    let first = try #require(actions.first)
    #expect(first["overdue"] as? Bool == true)
    #expect(first["dueDate"] as? String == "2009-02-28")
    #expect(first["daysLeft"] as? Int == -122)
    let july = actions.filter { ($0["dueDate"] as? String)?.hasPrefix("2009-07") == true }
    #expect(july.count == 7)
    #expect(july.allSatisfy { $0["overdue"] as? Bool == false })
  }

  @Test func `what adds up`() throws {
    let totals = try rows(.totals, of: "salford-customer-and-support-services")
    #expect(totals.map { $0["of"] as? String } == ["staff", "staffing budget", "net budget"])
    #expect(totals.map { $0["verdict"] as? String } == ["not stated", "adds up", "adds up"])
    let sums = totals.map { ($0["sum"] as? [String: Any])?["value"] as? Int }
    #expect(sums == [1033, 28_936_000, 10_168_000])
    let budget = try rows(.budget, of: "salford-customer-and-support-services")
    let total = try #require(budget.first { $0["total"] as? Bool == true })
    #expect(total["totals"] as? [String] == ["staffing budget adds up"])
  }

  @Test func `a figure stands with its period, not the last one known in its place`() throws {
    let snapshot = try Snapshot.reading(Northmoor.files)
    let loaded = try #require(snapshot.plans.first)
    let scorecard = Scorecard(PlanIndex(loaded.plan), asAt: day("2026-10-15"))
    let table = TableKind.indicators.table(of: loaded, scorecard)
      .choosing(["id", "period", "actual", "lastKnown", "lastKnownPeriod"])
    let savings = try #require((0..<table.count).map { table.row($0).map(\.text) }.first { $0[0] == "I6" })
    #expect(savings == ["I6", "2026/27 Q2", "", "£300k", "2026/27 Q1"])
  }
}
