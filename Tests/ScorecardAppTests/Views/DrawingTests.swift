import ScorecardApp
import ScorecardModel
import TerminalUI
import Testing

struct DrawingTests {
  @Test(arguments: SamplePlan.allCases, Size.common)
  func `every view says the day, the period, and how fresh it is`(_ plan: SamplePlan, _ size: Size) throws {
    var driver = Driver(try plan.snapshot(), size: size)
    let scorecard = try #require(driver.state.scorecard)
    for view in ViewKind.allCases where driver.state.has(view) {
      driver.perform(view.command)
      #expect(driver.header.contains(scorecard.asAt.label), "\(view)")
      let period = size.width < 110 ? scorecard.period.label : scorecard.period.longLabel
      #expect(driver.header.contains(period), "\(view)")
      #expect(driver.header.contains("live"), "\(view)")
      #expect(driver.header.contains(view.title), "\(view)")
    }
  }

  @Test(arguments: SamplePlan.allCases, Size.common)
  func `every page has the keys that matter in its footer`(_ plan: SamplePlan, _ size: Size) throws {
    var driver = Driver(try plan.snapshot(), size: size)
    for keys in [
      "1", "2", "3", "4", "5", "6", "7", "0", "i", "f", "T", "2 Enter", "3 Enter", "4 Enter Enter",
    ] {
      driver.press(keys)
      #expect(driver.footer.contains("keys"), "\(keys)")
      // Where there is nothing, there is nothing to open or to filter.
      guard driver.state.offers(.open) else { continue }
      #expect(driver.footer.contains("open") && driver.footer.contains(Command.filter.hint), "\(keys)")
    }
  }

  @Test(arguments: Size.common)
  func `rows that were left out are counted in every view`(_ size: Size) throws {
    let broken = Northmoor.files(indicators: Northmoor.indicators + [",No id,,,,,,,,", "I1,Twice,,,,,,,,"])
    var driver = Driver(try .reading(broken), size: size)
    let errors = try #require(driver.state.openPlan).diagnostics.filter { $0.severity == .error }.count
    #expect(errors == 2)
    for view in ViewKind.allCases {
      driver.perform(view.command)
      #expect(driver.frame.rowText(1).contains("2 rows left out"), "\(view)")
    }
  }

  @Test(arguments: Size.common)
  func `figures that are invented say so in every view`(_ size: Size) throws {
    var driver = Driver(try .reading(Northmoor.files), size: size)
    for keys in [
      "1", "2", "2 Enter", "3", "4", "5", "6", "7", "8", "0", "i", "i Enter", "f", "d", "T >", "4 v", "5 v",
    ] {
      driver.press(keys)
      #expect(driver.header.contains("ILLUSTRATIVE"), "\(keys)")
    }
    let real = Northmoor.header.replacing("illustrative: true", with: "illustrative: false")
    driver.reload(try .reading(Northmoor.files(["plan.yaml": real])))
    #expect(!driver.text.contains("ILLUSTRATIVE"))
  }

  @Test(arguments: [true, false])
  func `every status has a mark that no other has`(_ isUnicode: Bool) throws {
    var driver = Driver(
      try .reading(Northmoor.files),
      size: .tower,
      capabilities: Capabilities(colors: .none, isUnicode: isUnicode)
    )
    driver.press("?")
    let lines = driver.text.split(separator: "\n")
    let marks = Status.allCases.compactMap { status -> Character? in
      let line = lines.first { $0.contains("  \(status.word) ") }
      return line.flatMap { line in
        line.firstRange(of: "  \(status.word) ").map { line[line.index(before: $0.lowerBound)] }
      }
    }
    #expect(marks.count == Status.allCases.count)
    #expect(Set(marks).count == marks.count)
    if !isUnicode { #expect(marks.allSatisfy { $0.isASCII }) }
  }

  @Test(arguments: ["1", "2", "4", "5", "6", "7", "8", "0", "i", "f", "2 d", "2 T > > >"])
  func `on the smallest screen every list shows what its rows are`(_ keys: String) throws {
    let files = Northmoor.files(indicators: Northmoor.indicators + ["I1,Twice,,,,,,,,"])
    var driver = Driver(try .reading(files), size: Size(width: 40, height: 10))
    driver.press(keys)
    let shown = [
      "1": "Complaints", "2": "Calls", "4": "Answer", "5": "Better", "6": "Jo Smith", "7": "Front",
      "8": "Calls",
      "0": "Complain", "i": "Callers", "f": "I1", "2 d": "Sickness", "2 T > > >": "Complain",
    ]
    #expect(driver.text.contains(try #require(shown[keys])))
  }

  @Test(arguments: [Size(width: 39, height: 24), Size(width: 80, height: 9), Size(width: 12, height: 3)])
  func `a screen that is too small says what it needs and waits`(_ size: Size) throws {
    var driver = Driver(try .reading(Northmoor.files), size: size)
    driver.press("2 Down Enter")
    #expect(driver.text.contains("needs 40x10"))
    driver.tell(.resized(.desk))
    #expect(driver.state.page.place == .detail(.indicator("I2")))
    #expect(driver.text.contains("Complaints answered"))
  }

  @Test(arguments: SamplePlan.allCases, Size.common)
  func `what has the focus can be told from what has not without colours`(_ plan: SamplePlan, _ size: Size)
    throws
  {
    var driver = Driver(try plan.snapshot(), size: size, capabilities: Capabilities(colors: .none))
    let options = try mono()
    driver = Driver(try plan.snapshot(), options, size: size, capabilities: Capabilities(colors: .none))
    for keys in ["1", "2", "3", "4", "5", "6", "7", "i", "2 Enter"] {
      driver.press(keys)
      let before = driver.frame
      driver.press("Down")
      #expect(driver.frame != before || driver.state.focusedListing.map { $0.count < 2 } ?? false, "\(keys)")
    }
  }

  @Test(arguments: Size.common)
  func `without colours no cell has one`(_ size: Size) throws {
    let options = try mono()
    var driver = Driver(
      try SamplePlan.salford.snapshot(),
      options,
      size: size,
      capabilities: Capabilities(colors: .none)
    )
    for view in ViewKind.allCases {
      driver.perform(view.command)
      let frame = driver.frame
      for y in 0..<size.height {
        for x in 0..<size.width {
          let style = frame[x, y].style
          #expect(style.foreground == .terminal && style.background == .terminal, "\(x),\(y)")
        }
      }
    }
  }

  @Test func `without colours the cells of the heatmap name their bands by letter`() throws {
    let colorless = Capabilities(colors: .none)
    var driver = Driver(try .reading(Northmoor.files), try mono(), size: .desk, capabilities: colorless)
    driver.press("3")
    for word in ["s2 h2 m0 l0 4 beyond sum 61 none 1"] { #expect(driver.text.contains(word), "\(word)") }
    for letter in ["l│", "m┃", "h│", "s│"] { #expect(driver.text.contains(letter), "\(letter)") }
    for level in 1...5 { #expect(driver.text.contains("│ \(level)  "), "impact \(level)") }
  }

  private func mono() throws -> State.Options {
    var options = State.Options()
    options.themes = [try Repository.theme("mono")]
    return options
  }
}
