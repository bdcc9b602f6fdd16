import ScorecardModel
import Testing

struct ObjectiveTreeTests {
  private func objectives(_ rows: String) -> [Objective] {
    Plan.reading([.objectives: "id,title,parent\n\(rows)\n"]).objectives
  }

  private func ids(_ rows: String) -> [String] {
    let objectives = objectives(rows)
    return ObjectiveTree(objectives).nodes.map { objectives[$0.row].id }
  }

  @Test func `parents stand before their children, children in the plan's order`() {
    let objectives = objectives("B1,b,B\nA,a,\nB,b,\nA2,a,A\nA1,a,A\nA21,a,A2")
    let tree = ObjectiveTree(objectives)
    #expect(tree.nodes.map { objectives[$0.row].id } == ["A", "A2", "A21", "A1", "B", "B1"])
    #expect(tree.nodes.map(\.below) == [3, 1, 0, 0, 1, 0])
    #expect(tree.branch(of: 0).ends == [])
    #expect(tree.branch(of: 2).ends == [false, true])
    #expect(tree.branch(of: 3).ends == [true])
  }

  @Test(arguments: [
    ("A,a,Z\nB,b,A", ["A", "B"]), ("A,a,A\nB,b,A", ["A", "B"]), ("A,a,B\nB,b,A", ["A", "B"]),
    ("A,a,B\nB,b,C\nC,c,A\nD,d,", ["D", "A", "C", "B"]), ("", []),
  ])
  func `a parent that is not there, or a circle, loses nobody`(_ rows: String, _ order: [String]) {
    #expect(ids(rows) == order)
  }

  @Test func `a tree of ten thousand levels is read`() {
    let rows = (1...10_000).map { "N\($0),n,N\($0 - 1)" }.joined(separator: "\n")
    let tree = ObjectiveTree(objectives(rows))
    #expect(tree.nodes.count == 10_000)
    #expect(tree.nodes[0].below == 9_999)
  }

  @Test func `an objective counts what serves it and all below it, each once`() throws {
    let plan = Plan.reading([
      .objectives: "id,title,parent,links\nP,p,,\nO1,o,P,L1\nO2,o,P,\nX,x,,\n",
      .indicators: "id,title,objective,polarity,links\nI1,i,O1;O2,higher,\nI2,i,P,higher,\nI3,i,X,none,\n",
      .measurements: "indicator,period,actual,target\nI1,2009/10,5,4\nI2,2009/10,3,4\n",
      .actions: """
      id,title,objective,deadline,status,links
      A1,a,O1,2010-01-31,done,
      A2,a,O1;O2,2010-01-31,,L2
      A3,a,O2,2011-01-31,,

      """,
      .risks: "id,title,objectives\nR1,r,O1;P\n",
      .links: "id,title\nL1,one\nL2,two\n",
    ])
    let scorecard = plan.scorecard(on: "2010-06-30")
    let whole = try #require(scorecard.objective("P"))
    #expect(whole.rollUp.total == 2 && whole.rollUp.rated == 2 && whole.rollUp.onTarget == 1)
    #expect([whole.actions, whole.actionsDone, whole.actionsOverdue, whole.risks] == [3, 1, 1, 1])
    #expect(whole.links == ["L1", "L2"] && !whole.isUnderLink)
    #expect(scorecard.objective("X")?.links == [])
    #expect(scorecard.objective("none") == nil)
    let table = Table.objectives(scorecard)
    #expect(table.texts("Id") == ["P", "O1", "O2", "X"])
    #expect(table.texts("On target") == ["50%", "100%", "100%", ""])
    #expect(table.texts("Status") == ["amber", "amber", "amber", ""])
    #expect(table.texts("Links") == ["2", "2", "1", "none"])
  }

  @Test func `what lies under a link contributes to it by what is above`() {
    let plan = Plan.reading([
      .objectives: "id,title,parent,links\nP,p,,L1\nO1,o,P,\n", .links: "id,title\nL1,one\nL2,two\n",
    ])
    #expect(Table.objectives(plan.scorecard(on: "2010-06-30")).texts("Links") == ["1", "above"])
    #expect(Table.strategicLinks(plan.scorecard(on: "2010-06-30")).texts("In all") == ["1", "nothing"])
  }
}
