import ScorecardModel
import Testing

/// What docs/rules.md says of an action and its milestones; the cases are made for it.
struct ActionReadingTests {
  private func scorecard(_ row: String, milestones: String = "") -> Scorecard {
    Plan.reading([
      .people: "id,name\nJS,Jo Smith\nMK,Mia King\n",
      .actions: "id,title,lead,deadline,revised,status\nA,a,JS,\(row)\n",
      .milestones: "action,title,deadline,status,lead\n\(milestones)",
    ])
    .scorecard(on: "2026-10-16")
  }

  private func exported(_ kind: TableKind, _ scorecard: Scorecard) -> Table {
    kind.table(of: LoadedPlan(plan: scorecard.plan), scorecard)
  }

  @Test func `words do not lift a deadline, nor hide since when it has passed`() throws {
    let scorecard = scorecard("2026-08-31,TBC,in progress")
    #expect(scorecard.actions[0].due.due == .overdue(days: 46))
    #expect(Table.actions(scorecard).texts("Deadline")[0] == "2026-08-31")
    let item = try #require(Exceptions(of: scorecard).items.first)
    #expect((item.distance, item.since) == ("46 days", "31 Aug 2026"))
  }

  @Test func `a deadline that is a step's says so wherever it stands`() throws {
    let scorecard = scorecard("Dec 2026,,", milestones: "A,First letters,2026-09-30,,\nA,All,Dec 2026,,\n")
    let table = Table.actions(scorecard)
    #expect(scorecard.actions[0].due.due == .overdue(days: 16) && scorecard.actions[0].step == 0)
    #expect(table.texts("Deadline") == ["2026-09-30 (step)"])
    #expect(table.texts("By step") == ["First letters"])
    let item = try #require(Exceptions(of: scorecard).items.first)
    #expect((item.distance, item.since) == ("16 days, by a step", "30 Sep 2026"))
    let sheet = try #require(Sheet(of: .action("A"), in: scorecard, diagnostics: []))
    #expect(
      sheet.sections[0].rows.prefix(3).map(\.cell.text)
        == ["overdue by 16 days", "First letters, 2026-09-30", "Dec 2026"]
    )
  }

  @Test func `of an action on hold no deadline counts, that of a step neither`() {
    let scorecard = scorecard(
      "2026-12-31,,on hold",
      milestones: "A,late,2026-08-01,,MK\nA,next,2026-11-01,,\n"
    )
    #expect(scorecard.actions[0].due.due == .onHold && scorecard.actions[0].step == nil)
    #expect(scorecard.actions[0].milestones.map(\.due) == [.onHold, .onHold])
    #expect(scorecard.comingDeadlines().isEmpty && Exceptions(of: scorecard).items.isEmpty)
    #expect(exported(.milestones, scorecard).texts("Overdue") == ["no", "no"])
  }

  @Test func `somebody is late with their own step, or with the action they lead`() throws {
    let scorecard = scorecard("2026-12-31,,", milestones: "A,m1,2026-08-01,done,MK\nA,m2,2026-08-01,,JS\n")
    let table = Table.officers(scorecard)
    #expect(table.texts("Actions") == ["1", "1"] && table.texts("Late") == ["1", ""])
    // The same in every export.
    let people = exported(.people, scorecard)
    #expect(people.texts("Action count") == ["1", "1"] && people.texts("Overdue count") == ["1", "0"])
    let others = self.scorecard("2026-12-31,,", milestones: "A,m1,2026-08-01,,MK\n")
    #expect(Table.officers(others).texts("Late") == ["1", "1"])
  }
}
