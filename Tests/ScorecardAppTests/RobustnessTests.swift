import ScorecardApp
import ScorecardModel
import TerminalUI
import Testing

/// Whatever is pressed, whatever is read, at whatever size: nothing traps, the selection is one of the rows, and no
/// cell holds what a terminal would act on.
struct RobustnessTests {
  @Test(arguments: ShownPlan.allCases, Mode.allCases)
  func `thousands of keys, sizes and reloads at random do no harm`(_ plan: ShownPlan, _ mode: Mode) throws {
    var generator = SeededGenerator(seed: plan.seed(in: mode))
    let snapshots = [try plan.snapshot(), try .reading(Northmoor.files)]
    var options = State.Options()
    options.mode = mode
    options.themes = try Repository.themes().map(\.theme)
    var driver = Driver(
      snapshots[0],
      options,
      capabilities: Capabilities(isUnicode: Bool.random(using: &generator))
    )
    for step in 0..<600 {
      driver.tell(generator.message(at: driver.state.now, snapshots))
      #expect(driver.state.isSelectionValid, "step \(step)")
      if step.isMultiple(of: 12) { driver.frame.expectHarmless("step \(step)") }
    }
    #expect(mode == .browse || !driver.effects.contains(.quit))
  }

  @Test(arguments: ShownPlan.allCases)
  func `every command does no harm in every scope`(_ plan: ShownPlan) throws {
    let snapshot = try plan.snapshot()
    for keys in [
      "", "2", "3", "2 /", "2 ?", "2 Enter", "3 Enter", "f", "1 e", "5", "5 Tab", "7 Enter", "i Tab", "0",
      "d", "T >", "4 v", "5 v", "5 v b", "5 v v", "7 v", "8 v", "i v",
    ] {
      var there = Driver(snapshot)
      there.press(keys)
      for command in Command.allCases {
        var driver = there
        driver.perform(command)
        driver.perform(command)
        #expect(driver.state.isSelectionValid)
      }
    }
  }

  @Test(arguments: ShownPlan.allCases, [true, false])
  func `a frame of any size can be drawn`(_ plan: ShownPlan, _ isUnicode: Bool) throws {
    let capabilities = Capabilities(colors: isUnicode ? .colors256 : .none, isUnicode: isUnicode)
    var driver = Driver(try plan.snapshot(), capabilities: capabilities)
    if driver.state.page.place == .portfolio { driver.press("Enter") }
    for keys in [
      "1", "2", "2 Enter", "3", "3 Tab", "3 Tab Tab z", "4", "4 Enter Tab", "f", "2 /", "2 ?", "2 e", "5",
      "5 Tab z",
      "6", "6 End Enter", "7", "7 Enter", "8", "i", "i Tab z", "0", "0 e", "d", "d z", "T >", "T z", "T > e",
      "4 v", "4 v <", "5 v", "5 v b", "5 v v", "7 v", "7 v v", "8 v", "i v",
    ] {
      driver.tell(.key(.escape))
      driver.press(keys)
      for size in Size.all {
        driver.tell(.resized(size))
        driver.frame.expectHarmless("\(keys) at \(size)")
      }
    }
  }

  @Test(arguments: 3...6, 3...6)
  func `a grid of risks of any shape is drawn and walked over`(_ impact: Int, _ likelihood: Int) throws {
    let snapshot = try Snapshot.reading(HostilePlan.product(impact: impact, likelihood: likelihood))
    for size in Size.all {
      var driver = Driver(snapshot, size: size)
      driver.press("3 z")
      driver.frame.expectHarmless("zoomed at \(size)")
      driver.press("z PgUp Home Enter")
      #expect(driver.state.page.place == .cell(GridCell(impact: impact, likelihood: 1)))
      driver.press("Esc PgDn End Enter")
      #expect(driver.state.page.place == .cell(GridCell(impact: 1, likelihood: likelihood)))
      driver.frame.expectHarmless("at \(size)")
    }
  }

  @Test func `a risk on the border of levels on both axes may be in each of its cells`() throws {
    var driver = Driver(try .reading(HostilePlan.levels.files), size: .wall)
    driver.press("3")
    let scorecard = try #require(driver.state.scorecard)
    #expect(try #require(scorecard.risk("R1")?.present).cells.count == 4)
    #expect(driver.text.contains("R1") && driver.text.contains("R2") && driver.text.contains("R3"))
  }

  @Test func `text that would command the terminal is seen as text`() throws {
    var driver = Driver(try .reading(HostilePlan.text.files), size: .wall)
    driver.press("2")
    #expect(driver.text.contains("a␛[31mred␛[0m"))
    #expect(driver.text.contains("⟨U+202E⟩desrever"))
  }
}

/// Everything that is shown here.
enum ShownPlan: CaseIterable, CustomTestStringConvertible {
  case sample(SamplePlan)
  case hostile(HostilePlan)
  case portfolio

  static let allCases =
    SamplePlan.allCases.map(ShownPlan.sample) + HostilePlan.allCases.map(ShownPlan.hostile) + [.portfolio]

  /// What its folder says.
  func snapshot() throws -> Snapshot {
    switch self {
    case .sample(let plan): try plan.snapshot()
    case .hostile(let plan): try .reading(plan.files)
    case .portfolio: try Repository.read("sample-data")
    }
  }

  var testDescription: String {
    switch self {
    case .sample(let plan): "\(plan)"
    case .hostile(let plan): "hostile \(plan)"
    case .portfolio: "portfolio"
    }
  }

  /// A number that differs by plan and mode.
  fileprivate func seed(in mode: Mode) -> UInt64 {
    testDescription.utf8.reduce(mode == .kiosk ? 7 : 1) { $0 &* 31 &+ UInt64($1) }
  }
}

extension Size {
  /// Sizes from the least to the largest, among them those at which the layout changes.
  fileprivate static let all = [
    (0, 0), (1, 1), (7, 40), (39, 10), (40, 10), (41, 11), (56, 12), (80, 24), (110, 17), (150, 20),
    (250, 80),
    (250, 10), (40, 80),
  ]
  .map { Size(width: $0, height: $1) }
}

extension State {
  /// Whether the selection is one of the rows, in every pane.
  fileprivate var isSelectionValid: Bool {
    guard !trail.isEmpty, page.pane >= 0, page.pane < max(1, listings.count) else { return false }
    return listings.indices.allSatisfy { pane in
      let cursor = page.cursors[pane] ?? Cursor()
      let count = listings[pane].count
      guard cursor.row >= 0, cursor.row < max(1, count), cursor.offset >= 0 else { return false }
      return count == 0 || listings[pane].entity(at: cursor.row) == cursor.selected
    }
  }
}

extension Buffer {
  /// Expects that no cell holds a scalar that a terminal acts on, or that is not of the repertoire.
  fileprivate func expectHarmless(_ comment: Comment) {
    var seen: Set<UInt32> = []
    var (orphans, marked) = (0, Set<UInt32>())
    for y in 0..<size.height {
      var last: UInt32 = 0
      for x in 0..<size.width {
        let cell = self[x, y]
        if cell.isContinuation, last == 0 { orphans += 1 }
        last = cell.scalar
        if !(0x20...0x7E).contains(last) { seen.insert(last) }
        if cell.marks != 0 { marked.formUnion(marks(of: cell).scalars.map(\.value)) }
      }
    }
    seen.remove(0)
    let bad = seen.union(marked).filter { value in
      repertoire == .ascii || Unicode.Scalar(value).map(\.isActedOn) ?? true
    }
    #expect(bad.isEmpty, comment)
    #expect(orphans == 0, comment)
  }
}

extension Unicode.Scalar {
  /// Whether it is a control, steers the direction of text, or takes no room without being a mark.
  fileprivate var isActedOn: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse: true
    default: (0xFE00...0xFE0F).contains(value) || value == 0x034F || value == 0x115F || value == 0x3164
    }
  }
}

extension SeededGenerator {
  /// Something that may happen.
  fileprivate mutating func message(at now: Moment, _ snapshots: [Snapshot]) -> Message {
    switch Int.random(in: 0..<100, using: &self) {
    case 0..<4:
      return .resized(
        Size(width: Int.random(in: 0...250, using: &self), height: Int.random(in: 0...80, using: &self))
      )
    case 4..<6: return .loaded(pick(snapshots), at: now.advanced(by: 1))
    case 6..<9: return .tick(now.advanced(by: pick([0, 1, 30, 3600, 86_400, -86_400])))
    case 9: return .pasted(HostilePlan.pieces.randomElement(using: &self) ?? "")
    case 10..<25: return .key(.character(pick(Array("abcdefghijklmnopqrstuvwxyz :0123456789é漢\u{202E}"))))
    case 25..<40: return .key(pick([.up, .down, .left, .right, .enter, .enter, .tab, .end, .pageDown]))
    default: return .key(pick(pick(KeyBinding.all.filter { $0.command != .quit }).keys))
    }
  }
}
