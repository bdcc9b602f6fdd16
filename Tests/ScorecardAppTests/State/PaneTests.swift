import ScorecardApp
import ScorecardModel
import TerminalUI
import Testing

struct PaneTests {
  @Test func `of a thing that stands in two places one comes back to the one that was left`() throws {
    var driver = Driver(try SamplePlan.salford.snapshot(), size: .room)
    driver.press("i v")
    let listing = try #require(driver.state.focusedListing)
    let places = (0..<listing.count).filter { listing.entity(at: $0) == .action("F.11") }
    #expect(places.count == 6)
    for place in places {
      driver.press("Home")
      driver.press(.down, times: place)
      driver.press("Enter Esc")
      #expect(driver.state.page.cursor.row == place)
    }
  }

  @Test(arguments: SamplePlan.allCases, ["1", "3", "2 Enter"])
  func `Tab goes through every pane and comes back, Shift-Tab the other way`(
    _ plan: SamplePlan,
    _ keys: String
  ) throws {
    var driver = Driver(try plan.snapshot())
    driver.press(keys)
    let count = driver.state.listings.count
    #expect(count > 1)
    for pane in 1...count {
      driver.press("Tab")
      #expect(driver.state.page.pane == pane % count)
    }
    for pane in (0..<count).reversed() {
      driver.press("Shift-Tab")
      #expect(driver.state.page.pane == pane)
    }
  }

  @Test func `every pane keeps its own row`() throws {
    var driver = Driver(try SamplePlan.salford.snapshot())
    driver.press("1 Tab Down Down Tab Down Shift-Tab")
    #expect(driver.state.page.cursor.row == 2)
    driver.press("Tab")
    #expect(driver.state.page.cursor.row == 1)
  }

  @Test(arguments: ["1", "3", "2 Enter", "3 Tab", "3 Tab Tab", "2 Enter Tab"])
  func `zoom fills the screen with the focused pane, and Esc ends it before it goes back`(_ keys: String)
    throws
  {
    var driver = Driver(try SamplePlan.wigan.snapshot(), size: .room)
    driver.press(keys)
    let (before, place) = (driver.text, driver.state.page.place)
    driver.press("z")
    #expect(driver.state.page.isZoomed)
    #expect(driver.text != before)
    driver.press("Esc")
    #expect(!driver.state.page.isZoomed)
    #expect(driver.state.page.place == place)
    #expect(driver.text == before)
  }

  @Test(arguments: SamplePlan.allCases, ViewKind.allCases)
  func `the selected row is always on screen`(_ plan: SamplePlan, _ view: ViewKind) throws {
    var driver = Driver(try plan.snapshot())
    driver.perform(view.command)
    if view == .risks { driver.press("Tab Tab") }
    for keys in ["End", "Home", "PgDn", "PgDn", "Down", "PgUp", "Up", "End"] {
      driver.press(keys)
      guard let entity = driver.state.selection, var title = driver.state.scorecard?.index.title(of: entity)
      else { continue }
      // A row of money is told by its division, below the heading that it is of.
      if case .budget = entity {
        title = driver.cells("Division").first { title.hasSuffix($0) } ?? "whole directorate"
      }
      #expect(driver.text.contains(title.prefix(8)), "\(keys): \(entity.id)")
    }
  }

  @Test(arguments: Size.common + [Size(width: 40, height: 10)])
  func `resizing never loses the place`(_ size: Size) throws {
    var driver = Driver(try SamplePlan.salford.snapshot(), size: .room)
    driver.press("4")
    driver.press(.down, times: 70)
    let before = driver.state.selection
    for size in [size, Size(width: 1, height: 1), size] { driver.tell(.resized(size)) }
    #expect(driver.state.selection == before)
    let title = driver.state.scorecard?.index.title(of: try #require(before)) ?? ""
    #expect(driver.text.contains(title.prefix(8)))
  }

  @Test func `the text of a page can be read to its end and no further`() throws {
    var driver = Driver(try SamplePlan.wigan.snapshot())
    driver.press("4 Enter Tab")
    driver.press(.down, times: 500)
    let end = driver.text
    driver.press("End")
    #expect(driver.text == end)
    #expect(end.contains("actions.csv:"))
    driver.press("Home")
    #expect(driver.state.page.cursor.offset == 0)
    driver.press("PgDn PgUp")
    #expect(driver.state.page.cursor.offset == 0)
  }
}

struct ExceptionTests {
  @Test(arguments: SamplePlan.allCases, ["2", "4", "3 Tab", "3 Tab Tab", "5", "8", "9", "0", "f"])
  func `the key of exceptions visits every one of them and no other row`(_ plan: SamplePlan, _ keys: String)
    throws
  {
    var driver = Driver(try plan.snapshot())
    driver.press(keys)
    let scorecard = try #require(driver.state.scorecard)
    let listing = try #require(driver.state.focusedListing)
    let exceptions = Exceptions(of: scorecard)
    let wanted = (0..<listing.count).compactMap(listing.entity(at:))
      .filter { exceptions.contains($0, in: scorecard) }
    driver.press("End")
    var visited: [Entity] = []
    for _ in wanted {
      driver.press("n")
      visited.append(try #require(driver.state.selection))
    }
    #expect(visited == wanted)
    if wanted.isEmpty {
      driver.press("n")
      #expect(driver.state.notice == "No exceptions here")
    }
  }

  @Test(arguments: SamplePlan.allCases)
  func `in the list of exceptions every row is one`(_ plan: SamplePlan) throws {
    var driver = Driver(try plan.snapshot())
    driver.press("0")
    let ids = driver.ids
    driver.press("End")
    var visited: [String] = []
    for _ in ids {
      driver.press("n")
      visited.append(try #require(driver.selected))
    }
    #expect(visited == ids)
  }

  @Test func `on the heatmap there are none, and it says so`() throws {
    var driver = Driver(try SamplePlan.wigan.snapshot())
    driver.press("3 n")
    #expect(driver.state.notice == "No exceptions here")
  }
}

struct ThemeSwitchingTests {
  @Test func `the key of themes goes round all of them`() throws {
    var options = State.Options()
    options.themes = try Repository.themes().map(\.theme)
    var driver = Driver(try .reading(Northmoor.files), options)
    let first = driver.state.palette
    var palettes: Set<Palette> = []
    for theme in options.themes.dropFirst() + options.themes.prefix(1) {
      driver.press("t")
      #expect(driver.state.notice == "Theme: \(theme.name)")
      palettes.insert(driver.state.palette)
    }
    #expect(driver.state.palette == first)
    #expect(palettes.count == options.themes.count)
  }
}
