import ScorecardApp
import ScorecardModel
import TerminalUI
import Testing

struct ExplainingTests {
  @Test(arguments: SamplePlan.allCases, [ViewKind.indicators, .actions, .risks])
  func `every row with a colour is explained by its rule, its numbers and their places`(
    _ plan: SamplePlan,
    _ view: ViewKind
  ) throws {
    // So narrow that the box fills it: nothing stands beside its lines.
    var driver = Driver(try plan.snapshot(), size: Size(width: 70, height: 160))
    driver.perform(view.command)
    if view == .risks { driver.press("Tab Tab") }
    let scorecard = try #require(driver.state.scorecard)
    driver.press("Home")
    for _ in 0..<(driver.state.focusedListing?.count ?? 0) {
      // A heading has no colour of its own.
      guard let entity = driver.state.selection else {
        driver.press("Down")
        continue
      }
      driver.press("e")
      #expect(driver.state.box?.kind == .explanation)
      let text = driver.text.joinedLines
      for reason in scorecard.reasons(for: entity) {
        #expect(text.contains(reason.rule.joinedLines), "\(entity.id): \(reason.rule)")
        for fact in reason.facts {
          #expect(text.contains(fact.value.joinedLines), "\(entity.id): \(fact.label) \(fact.value)")
          if let location = fact.location { #expect(text.contains(location.description), "\(entity.id)") }
        }
      }
      driver.press("Esc Down")
    }
  }

  @Test(arguments: ["2", "4", "3 Tab", "3 Tab Tab Down"])
  func `the box names a file and a line`(_ keys: String) throws {
    var driver = Driver(try .reading(Northmoor.files), size: .tower)
    driver.press(keys)
    driver.press("e")
    #expect(driver.text.contains(/(measurements|actions|risks|indicators)\.csv:\d+/))
  }

  @Test func `a page explains what it is about`() throws {
    var driver = Driver(try .reading(Northmoor.files), size: .tower)
    driver.press("2 Enter Tab e")
    #expect(driver.text.contains("I1  Calls answered"))
  }

  @Test func `what is worked out of the figures is explained too`() throws {
    let files: PlanTexts = [
      "plan.yaml": "title: T\nas-at: 2009-10-31\n",
      "indicators.csv": "id,title,unit,polarity,decimals,accumulates\nI1,Sickness,days,lower,2,sum\n",
      "measurements.csv":
        "indicator,period,actual,target\nI1,2009/10 Q1,2.456,\nI1,2009/10 Q2,5.69,\nI1,2009/10,,9.5\n",
    ]
    var driver = Driver(try .reading(files), size: Size(width: 100, height: 60))
    driver.press("2 e")
    for words in ["run-rate, 2 figures; would be red", "total × 12", "Derived: the running total"] {
      #expect(driver.text.contains(words), "\(words)")
    }
  }

  @Test(arguments: ["f", "1 Tab Tab", "3"])
  func `where nothing has a colour it says so`(_ keys: String) throws {
    let files: PlanTexts = ["plan.yaml": Northmoor.header, "people.csv": Northmoor.people]
    var driver = Driver(try .reading(files))
    driver.press(keys)
    driver.press("e")
    #expect(driver.state.box == nil)
    #expect(driver.state.notice == "Nothing here has a colour to explain")
  }

  @Test(arguments: ["Esc", "Enter", "q", "e", "?"])
  func `a box is closed by any of its keys, and nothing else happens`(_ key: String) throws {
    var driver = Driver(try .reading(Northmoor.files))
    driver.press("2 Down")
    let before = driver.state.digest
    for opening in ["e", "?"] {
      driver.press(opening)
      #expect(driver.state.scope == .box)
      driver.press("2 z s n t")
      driver.press(key)
      #expect(driver.state.digest == before)
    }
    #expect(driver.effects.isEmpty)
  }

  @Test func `a box that is longer than the screen can be read to its end`() throws {
    var driver = Driver(try .reading(Northmoor.files))
    driver.press("?")
    let top = driver.text
    driver.press(.down, times: 300)
    let end = driver.text
    #expect(end != top)
    driver.press("End")
    #expect(driver.text == end)
    driver.press("Home")
    #expect(driver.text == top)
    driver.press("PgDn PgUp Up")
    #expect(driver.text == top)
  }

  @Test func `a box is drawn on a page that is gone`() throws {
    var driver = Driver(try .reading(Northmoor.files), size: .tower)
    driver.press("2 Enter e")
    driver.reload(try .reading(Northmoor.files(indicators: Array(Northmoor.indicators.dropFirst()))))
    #expect(driver.text.contains("Why"))
    driver.press("Esc")
    #expect(driver.state.box == nil)
  }
}

extension Scorecard {
  /// Why an entity has each of its colours.
  fileprivate func reasons(for entity: Entity) -> [Reason] {
    switch entity {
    case .indicator(let id):
      indicator(id).map { [$0.assessment.reason, $0.short.reason, $0.long.reason] } ?? []
    case .action(let id): action(id).map { [$0.due.reason] } ?? []
    case .risk(let id):
      risk(id).map { $0.places.values.map(\.reason) + $0.findings.map(\.reason) } ?? []
    default: []
    }
  }
}

extension String {
  /// The text with borders and line breaks gone, so that it does not matter where lines were broken.
  fileprivate var joinedLines: String {
    String(String.UnicodeScalarView(unicodeScalars.filter { !" \n│┃|█".unicodeScalars.contains($0) }))
  }
}
