import ScorecardModel
import Testing

struct StrategicMatrixTests {
  private let scorecard = Plan.reading([
    .objectives: "id,title,parent,lead,links\nP,p,,,\nO1,o,P,JS,L1\nO2,o,P,,\nX,x,,,\n",
    .indicators: "id,title,objective,owner,links\nI1,i,O2,,L2\nI2,i,,JS,\n",
    .actions: "id,title,objective,links\nA1,a,O1;O2,L2;L1\nA2,a,,L3\nA3,a,,\n",
    .links: "id,title,kind\nL1,one,pledge\nL2,two,think\nL3,three,pledge\nL4,four,pledge\n",
    .people: "id,name\nJS,Jo Smith\n",
  ])
  .scorecard(on: "2010-06-30")

  @Test func `the links stand by kind, kinds as they first come`() {
    let matrix = StrategicMatrix(scorecard)
    #expect(matrix.links.map(\.id) == ["L1", "L3", "L4", "L2"])
    #expect(matrix.kinds == ["pledge", "think"])
  }

  @Test func `a cell says by what an objective contributes`() {
    let matrix = StrategicMatrix(scorecard)
    let own = matrix.contribution(of: "O1", to: "L1")
    #expect(own?.isOwn == true && own?.actions == ["A1"] && own?.isBelow == false)
    let served = matrix.contribution(of: "O2", to: "L2")
    #expect(served?.isOwn == false && served?.indicators == ["I1"] && served?.actions == ["A1"])
    let above = matrix.contribution(of: "P", to: "L1")
    #expect(above?.isBelow == true && above?.isDirect == false)
    #expect(matrix.contribution(of: "X", to: "L1") == nil)
    #expect(matrix.contribution(of: "O1", to: "L3") == nil)
  }

  @Test func `gaps: links without a contribution, and what contributes to nothing`() {
    let matrix = StrategicMatrix(scorecard)
    #expect(matrix.gaps.map(\.entity) == [.link("L4"), .objective("X"), .indicator("I2"), .action("A3")])
    #expect(matrix.count(of: .unserved) == 1 && matrix.count(of: .aimless) == 3)
    let table = Table.gaps(matrix, in: scorecard)
    #expect(table.texts("What") == ["pledge", "objective", "indicator", "action"])
    #expect(table.texts("Lead") == ["", "", "Jo Smith", ""])
  }

  @Test func `indicators are no gaps where none of them serves anything`() {
    let plan = Plan.reading([
      .objectives: "id,title,links\nO,o,L1\n", .indicators: "id,title\nI1,i\n",
      .links: "id,title\nL1,one\n",
    ])
    #expect(StrategicMatrix(plan.scorecard(on: "2010-06-30")).gaps.isEmpty)
  }

  @Test func `a plan without links has no gaps`() {
    let plan = Plan.reading([.objectives: "id,title\nO,o\n"])
    #expect(StrategicMatrix(plan.scorecard(on: "2010-06-30")).gaps.isEmpty)
  }
}
