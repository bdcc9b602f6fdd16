import ScorecardApp
import ScorecardModel
import TerminalUI
import Testing

struct TimelineTests {
  private func timeline(_ files: PlanTexts = Northmoor.files) throws -> Driver {
    var driver = Driver(try .reading(files), size: .room)
    driver.press("4 v")
    return driver
  }

  @Test func `the timeline has the rows of the table, in its order, and keeps the selection`() throws {
    var driver = Driver(try .reading(Northmoor.files), size: .room)
    driver.press("4 Down Down")
    let (ids, selected) = (driver.ids, driver.selected)
    driver.press("v")
    #expect(driver.state.notice == "Timeline")
    #expect(driver.ids == ids && driver.selected == selected)
    driver.press("Enter")
    #expect(driver.state.page.place == .detail(.action(selected ?? "")))
    driver.press("Esc v")
    #expect(driver.ids == ids && driver.selected == selected)
    #expect(driver.state.page.look == 0)
  }

  @Test func `filter, groups, folds and exceptions work as in the table`() throws {
    var driver = try timeline()
    driver.press("/")
    driver.type("lead:Mia")
    driver.press("Enter")
    #expect(driver.ids.sorted() == ["A2", "A4", "A5"])
    driver.press("Esc")
    while driver.state.page.grouping != "lead" { driver.press("b") }
    #expect(driver.text.contains("Jo Smith") && driver.text.contains("by lead"))
    driver.press("Home Space")
    #expect(driver.ids == ["A2", "A4"])
    driver.press("Space Home n")
    #expect(driver.selected == "A1")
    driver.press("e")
    #expect(driver.text.contains("The deadline has passed"))
  }

  @Test func `it holds the plan first, from month to month`() throws {
    let driver = try timeline()
    #expect(driver.state.timeWindow.label == "1 Jun 2026 – 30 Apr 2027")
    #expect(driver.text.contains("Actions, 1 Jun 2026 – 30 Apr 2027"))
    #expect(driver.text.contains("Ongoing"))
  }

  @Test func `less and more time is looked at, and today keeps its place`() throws {
    var driver = try timeline()
    let whole = driver.state.timeWindow
    driver.press("<")
    #expect(driver.state.timeWindow.days == 182)
    #expect(driver.state.timeWindow.first <= day("2026-10-15"))
    driver.press(">")
    #expect(driver.state.timeWindow == whole)
    #expect(driver.state.notice.hasPrefix("The whole plan"))
    driver.press("< < < <")
    #expect(driver.state.timeWindow.days == 28)
    #expect(driver.state.notice == "Four weeks are the nearest view")
    driver.press("> > > > > > > > >")
    #expect(driver.state.timeWindow.days == 3652)
    #expect(driver.state.notice == "There is no wider view")
  }

  @Test func `what ten years around today do not hold is told at the edge, and in words`() throws {
    let actions = "id,title,deadline\nA1,Ancient,2009-12-31\nA2,Now,2026-12-31\n"
    var driver = try timeline(["plan.yaml": Northmoor.header, "actions.csv": actions])
    let line = try #require(driver.text.split(separator: "\n").first { $0.contains("Ancient") })
    #expect(line.contains("◂"))
    driver.press("> <")
    #expect(driver.state.notice.hasPrefix("Ten years around today, what lies outside at the edge"))
  }

  @Test(arguments: [(80, 24), (120, 36), (200, 60), (120, 12), (40, 10)])
  func `the legend has whole words, and lies inside its panel`(_ width: Int, _ height: Int) throws {
    var driver = Driver(try SamplePlan.northmoor.snapshot(), size: Size(width: width, height: height))
    driver.press("4 v")
    let border = driver.frame.rowText(height - 2)
    #expect(border.allSatisfy { "╰─╯ ".contains($0) }, "\(border)")
    guard height >= 24 else { return }
    for word in ["planned", "due later", "to come", "today", "no end", "first agreed", "to today"] {
      #expect(driver.text.contains(" \(word)"), "\(word)")
    }
  }

  @Test func `the selected row says its pace and its milestones`() throws {
    let actions = "id,title,start,deadline,percent\nA1,One,2026-01-01,2026-12-31,10\n"
    let driver = try timeline([
      "plan.yaml": Northmoor.header, "actions.csv": actions,
      "milestones.csv": "action,title,deadline\nA1,Step,November 2026\n",
    ])
    #expect(driver.text.contains("behind, 10% done of 79% expected"))
    #expect(driver.text.contains("0 of 1 milestone done"))
    #expect(driver.text.contains("in 46 days (step)"), "the deadline that decides is the step's")
  }

  @Test func `time scrolls as far as there is something of the plan`() throws {
    var driver = try timeline()
    driver.press("< < .")
    let later = driver.state.timeWindow
    driver.press(",")
    #expect(driver.state.timeWindow.first == later.first.advanced(by: -22))
    for _ in 0..<50 { driver.press(".") }
    #expect(driver.state.notice == "Nothing of the plan is later")
    #expect(driver.state.timeWindow.first <= day("2027-04-30"))
    for _ in 0..<50 { driver.press("Left") }
    #expect(driver.state.notice == "Nothing of the plan is earlier")
  }

  @Test func `in the table the same keys scroll columns and compare`() throws {
    var driver = try timeline()
    driver.press("v <")
    #expect(driver.state.notice == "d compares two periods, T tries another tolerance")
    #expect(driver.state.page.window == nil)
  }

  @Test func `columns are not chosen where there are none`() throws {
    var driver = try timeline()
    driver.press("c")
    #expect(driver.state.notice == "No columns to choose here")
  }

  @Test func `a plan of wild deadlines is drawn at every zoom`() throws {
    let actions = [
      "id,title,start,deadline,revised,percent", "A1,a,0001-01-01,9999-12-31,,50", "A2,b,,Tbc,,",
      "A3,c,2027-01-01,2020-01-01,1999-01-01,200", "A4,d,,Winter 2026,,", "A5,e,,1 March 2026; later,,",
    ]
    var driver = Driver(
      try .reading(["plan.yaml": Northmoor.header, "actions.csv": actions.joined(separator: "\n")]),
      size: .desk
    )
    driver.press("4 v")
    for key in ["<", "<", "<", "<", "<", ".", ".", ">", ">", ">", ">", ">", ">", ">", ",", ","] {
      driver.press(key)
      #expect(driver.text.contains("Tbc"))
    }
  }

  @Test func `the page of an action shows its steps on an axis`() throws {
    var driver = Driver(try .reading(Northmoor.files), size: .room)
    driver.press("4")
    while driver.selected != "A3" { driver.press("Down") }
    driver.press("Enter")
    #expect(driver.text.contains(" Plan ") && driver.text.contains("Courses"))
    #expect(driver.text.contains("Indicators") && driver.text.contains("▾"))
  }
}
