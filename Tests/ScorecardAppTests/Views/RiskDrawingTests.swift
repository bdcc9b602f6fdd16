import ScorecardModel
import Testing
import TerminalUI

@testable import ScorecardApp

/// The heatmap and the ladder of small registers as they are drawn.
struct RiskDrawingTests {
  private static func plan(_ scheme: String, _ rows: [String], columns: String = "impact likelihood")
    -> PlanTexts
  {
    let names = columns.split(separator: " ").map { "current-\($0)" }
    return [
      "plan.yaml": "format: 1\ntitle: Small\nas-at: 2026-10-16\nillustrative: true\nrisk: { \(scheme) }\n",
      "risks.csv": "id,title,\(names.joined(separator: ",")),target-score\n"
        + rows.map { $0.replacing(",,", with: ",Some risk,", maxReplacements: 1) + "\n" }.joined(),
    ]
  }

  private static let product =
    "scheme: product, impact: 5, likelihood: 5, appetite: 10, bands: {low: 1, high: 10}"
  private static let scores = "scheme: score-only, appetite: 40, bands: {low: 1, medium: 30, high: 60}"

  private func driver(
    _ plan: PlanTexts,
    _ size: Size = .room,
    _ keys: String = "3",
    isUnicode: Bool = true
  ) throws -> Driver {
    let capabilities = Capabilities(colors: .colors256, isUnicode: isUnicode)
    var driver = Driver(try .reading(plan), size: size, capabilities: capabilities)
    driver.press(keys)
    return driver
  }

  // MARK: - Borders

  @Test(arguments: [Size.desk, .room, .wall])
  func `risks on borders stand beside those in cells, each border on its own`(_ size: Size) throws {
    let rows = ["B1,,H,M/H,", "B2,,H,M/H,", "B3,,H,M/H,", "X,,M/H,M/H,", "C1,,H,H,", "C2,,H,M,", "C3,,M,M,"]
    let plan = Self.plan("scheme: levels, impact: [L, M, H], likelihood: [L, M, H]", rows)
    let lines = try driver(plan, size).text.split(separator: "\n").map { $0.prefix(size.width / 2) }
    let cell = try #require(lines.first { $0.contains("●C1") })
    #expect(cell.contains("●B1") && cell.contains("●C2"))
    let shown = ["●B1", "●B2", "●B3"].count { mark in lines.contains { $0.contains(mark) } }
    #expect(shown == 3 || lines.contains { $0.contains("+\(3 - shown)") })
    // At the crossing of four cells: on the line between the rows.
    let crossing = try #require(lines.first { $0.contains("●X") })
    #expect(crossing.contains("─") && !crossing.contains("●C") && !crossing.contains("●B"))
  }

  @Test func `a risk between two rows is not drawn over one in a cell, where rows are tight too`() throws {
    let plan = Self.plan(Self.product, ["R1,,3/4,2,", "R2,,4,2,", "R3,,3,2,", "R4,,3/4,3/4,", "R5,,2,1/2,"])
    let text = try driver(plan, .desk).text
    for id in 1...5 { #expect(text.contains("●R\(id)"), "R\(id)") }
  }

  // MARK: - Room

  @Test func `a grid that has no room says what it needs, and draws none`() throws {
    let plan = Self.plan("scheme: product, impact: 10, likelihood: 10", ["I1,,1,1,", "I9,,9,9,"])
    let text = try driver(plan, Size(width: 40, height: 10)).text
    #expect(text.contains("10×10 needs") && !text.contains("●I1"))
  }

  @Test func `where three panes leave a level no row, one pane is shown`() throws {
    let rows = (1...10).map { "I\($0),,\($0),\($0)," }
    let plan = Self.plan("scheme: product, impact: 10, likelihood: 10", rows)
    let driver = try driver(plan, .desk)
    let lines = driver.text.split(separator: "\n")
    #expect(!driver.text.contains("Register"))
    for level in 1...10 {
      let line = try #require(lines.first { $0.contains("●I\(level) ") })
      #expect(line.dropFirst().split(separator: " ").first == "\(level)", "\(line)")
    }
  }

  @Test(arguments: [true, false])
  func `the steps of the appetite are seen where rows have no gap`(_ isUnicode: Bool) throws {
    let rows = (1...5).flatMap { up in (1...5).map { "R\(up)\($0),,\(up),\($0)," } }
    // Seven lines for the grid and its names, none for the two steps.
    let driver = try driver(
      Self.plan(Self.product, Array(rows.prefix(12))),
      Size(width: 80, height: 11),
      isUnicode: isUnicode
    )
    let text = driver.text
    #expect(text.contains(isUnicode ? "▁" : "__") || text.contains(isUnicode ? "━━" : "=="))
  }

  @Test func `the picture of names of two columns keeps the frame whole`() throws {
    let scheme =
      "scheme: levels, impact: [とても小さい影響, 中くらいの影響, とても大きい影響], likelihood: [低い, 中, 高い]"
    let lines = try driver(Self.plan(scheme, ["危険一,,とても大きい影響,高い,"]), .desk).text.split(separator: "\n")
    #expect(lines.dropFirst(3).prefix(9).allSatisfy { $0.hasPrefix("│") })
  }

  // MARK: - Signs

  @Test func `a count is told from an id, and what may be from what is`() throws {
    let rows = (1...9).map { "\($0),,4,4,," } + ["10,,,,16,"]
    let plan = Self.plan(Self.product, rows, columns: "impact likelihood score")
    let text = try driver(plan, Size(width: 40, height: 12)).text
    #expect(text.contains("+") || text.contains("×"))
    #expect(!text.contains("●10") && !text.contains("●9 "))
  }

  @Test func `ids of one register are cut at the front`() throws {
    let rows = (1...3).map { "CORPORATE-RISK-00\($0),,\($0),\($0),\($0)" }
    let text = try driver(Self.plan(Self.product, rows), .room, "3").text
    for number in 1...3 {
      #expect(text.contains("-00\(number)"))
      #expect(text.contains("●…") && text.contains("K-00\(number)"))
    }
    let desk = try driver(Self.plan(Self.product, rows), .desk, "3 Tab z").text
    #expect(desk.contains("CORPORATE-RISK-003"))
  }

  @Test func `counts are whole words where there is room, and letters that tell bands apart where not`()
    throws
  {
    let bands = "bands: {minor: 1, moderate: 5, major: 10, massive: 15}"
    let scheme = "scheme: product, impact: 5, likelihood: 5, \(bands)"
    let plan = Self.plan(scheme, ["R1,,1,1,", "R2,,5,5,", "R3,,,,"])
    let wide = try driver(plan, .desk, "3 z").text
    #expect(wide.contains("massive 1  major 0  moderate 0  minor 1  ") && wide.contains("  no band 1"))
    let narrow = try driver(plan, .desk).text
    #expect(narrow.contains("mas1 maj0 mo0 mi1"))
  }

  @Test func `what is not on the grid is told with its reason before what is not scored`() throws {
    let plan = Self.plan(Self.product, ["R1,,,,18,", "R2,,,,,"], columns: "impact likelihood score")
    let lines = try driver(plan).text.split(separator: "\n")
    let first = try #require(lines.firstIndex { $0.contains("R1: 18 cannot occur on a grid of 5×5") })
    let second = try #require(lines.firstIndex { $0.contains("not scored: R2") })
    #expect(first < second)
  }

  @Test func `an empty cell says its band and why`() throws {
    let plan = Self.plan(Self.product, ["R1,,1,1,"])
    let text = try driver(plan, .room, "3 PgUp End e").text
    #expect(text.contains("Impact 5, likelihood 5") && text.contains("5×5 = 25"))
    #expect(text.contains("high, from 10 up") && text.contains("10, exceeded"))
  }

  @Test func `a movement is explained from where to where`() throws {
    var plan = Self.plan(Self.product, ["R1,One,2,2,5,5"], columns: "impact likelihood")
    plan["risks.csv"] =
      "id,title,inherent-impact,inherent-likelihood,current-impact,current-likelihood\nR1,One,5,5,2,2\n"
    let text = try driver(plan, .room, "3 v v PgUp End e").text
    #expect(text.contains("left: 25 to 4"))
  }

  @Test func `a way never joins risks that do not go it`() throws {
    var driver = Driver(try SamplePlan.northmoor.snapshot(), size: Size(width: 100, height: 30))
    driver.press("3 [ [ v v v v v v v")
    let heatmap = driver.text.split(separator: "\n").map { $0.prefix(50) }
    #expect(heatmap.contains { $0.contains("=R5") })
    #expect(!heatmap.contains { $0.contains("━ =") || $0.contains("┄ =") || $0.contains("┄=") })
  }

  // MARK: - Ladder

  @Test(arguments: [true, false])
  func `two marks never make one number`(_ isUnicode: Bool) throws {
    let plan = Self.plan(Self.scores, ["R1,,80,20", "R2,,45,44", "R3,,9,12", "R4,,44,45"], columns: "score")
    let text = try driver(plan, .desk, isUnicode: isUnicode).text
    let (solid, ring) = isUnicode ? ("●", "○") : ("@", "o")
    #expect(text.contains("\(solid)9\(ring)") && text.contains("9 to 12"))
    #expect(text.contains("\(ring)\(solid)45") && text.contains("45 to 44"))
    #expect(text.contains("\(ring)20") && text.contains("60 lower"))
  }

  @Test func `the appetite stays within the ladder, and its ends are read`() throws {
    for appetite in [1, 2, 12, 24, 25, 30] {
      let scheme = "scheme: product, impact: 5, likelihood: 5, appetite: \(appetite)"
      let rows = ["R1,,5,5,1", "R2,,1,1,1"]
      for size in [Size(width: 40, height: 16), .desk, .room] {
        let driver = try driver(Self.plan(scheme, rows), size, "3 Tab")
        let scale = try #require(
          driver.text.split(separator: "\n").first { $0.contains("\(appetite) ") && $0.contains(" 25 ") }
        )
        let ladder = scale.suffix(size.width == 40 ? 40 : size.width / 2)
        #expect(ladder.hasPrefix("│") && ladder.hasSuffix("│") && ladder.contains(" 1 "), "\(scale)")
      }
    }
  }

  @Test func `nothing kept of a period is not the same as not scored`() throws {
    var driver = Driver(try SamplePlan.northmoor.snapshot(), size: .room)
    driver.press("3 [ [ [ [ [ [")
    let ladder = driver.text.split(separator: "\n").map { $0.suffix(60) }
    #expect(ladder.contains { $0.contains("no score kept for that period") })
  }

  @Test func `named levels show impact and likelihood at any size`() throws {
    let impact = "impact: [Negligible, Marginal, Critical, Catastrophic]"
    let likelihood = "likelihood: [Almost impossible, Very low, Low, Significant, High, Very high]"
    let plan = Self.plan("scheme: levels, \(impact), \(likelihood)", ["R1,First,Catastrophic,Very high,"])
    let room = try driver(plan, .room).text
    #expect(room.contains("Ca·VH") && room.contains("AI Almost impossible"))
    #expect(try driver(plan, .wall).text.contains("Catastrophic·Very high"))
    #expect(try driver(plan, .desk, "3 Tab").text.contains("Ca·VH"))
  }

  @Test func `a plan of scores alone gives the ladder the width`() throws {
    let plan = Self.plan(Self.scores, ["R1,The only one,80,20"], columns: "score")
    let text = try driver(plan, .desk).text
    #expect(text.split(separator: "\n").contains { $0.contains("R1   The only one") && $0.contains("●80") })
    #expect(!text.contains("shade"))
  }
}
