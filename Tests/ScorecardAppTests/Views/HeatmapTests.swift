import ScorecardModel
import Testing
import TerminalUI

@testable import ScorecardApp

/// The heatmap in panes and grids of every size.
struct HeatmapTests {
  @Test func `looks go round: each layer, each step, the time`() throws {
    var driver = Driver(try SamplePlan.northmoor.snapshot())
    driver.press("3 z")
    let looks = driver.state.looks
    #expect(looks.count == 8)
    for look in looks.dropFirst() {
      driver.press("v")
      #expect(driver.text.contains(look))
    }
    driver.press("v")
    #expect(driver.state.page.look == 0)
  }

  @Test func `a movement says where from, which way and what stays, in ASCII too`() throws {
    for isUnicode in [true, false] {
      let capabilities = Capabilities(colors: .colors256, isUnicode: isUnicode)
      var driver = Driver(try SamplePlan.northmoor.snapshot(), capabilities: capabilities)
      driver.press("3 z v v v v")
      #expect(driver.text.contains("Inherent to Current"))
      #expect(driver.text.contains(isUnicode ? "←R4" : "<R4"))
      #expect(driver.text.contains(isUnicode ? "·R4" : ".R4"))
      #expect(
        driver.text.contains(isUnicode ? "↓R1" : "vR1") || driver.text.contains(isUnicode ? "↓←R1" : "v<R1")
      )
    }
  }

  @Test func `the axes swap, and the cell cursor moves as the screen shows it`() throws {
    var driver = Driver(try SamplePlan.northmoor.snapshot())
    driver.press("3 PgDn Home")
    let low = GridCell(impact: 1, likelihood: 1)
    #expect(driver.state.gridCell == low)
    driver.press("a Up")
    #expect(driver.state.gridCell == GridCell(impact: 1, likelihood: 2))
    driver.press("a Up")
    #expect(driver.state.gridCell == GridCell(impact: 2, likelihood: 2))
  }

  @Test func `an earlier period shows the scores of then, and says what it cannot know`() throws {
    var driver = Driver(try SamplePlan.northmoor.snapshot())
    driver.press("3 z")
    let now = driver.state.scorecard?.risk("R4")?.present?.score
    driver.press("[")
    #expect(now == 20)
    #expect(driver.state.scorecard?.risk("R4")?.present?.score == 15)
    #expect(driver.text.contains("no score kept for that period: R17"))
    driver.press("v")
    #expect(driver.text.contains("as they are now"))
    let unkept = Northmoor.files(["risk-scores.csv": "risk,period,impact,likelihood,score\n"])
    var other = Driver(try .reading(unkept))
    other.press("3 z [")
    #expect(other.text.contains("no earlier scores are kept"))
  }

  @Test func `a plan whose cells are given one by one shows bands, appetite and trays`() throws {
    var driver = Driver(try .reading(HostilePlan.lookup.files), size: .desk)
    driver.press("3 z")
    #expect(driver.text.contains("1 beyond appetite medium"))
    // A score among bands is no score to add up.
    #expect(!driver.text.contains("sum"))
    #expect(driver.text.contains("not scored: R4") && driver.text.contains("R3: the plan's scheme has levels"))
    #expect(driver.text.contains("━"))
  }
}
