import ScorecardModel
import Testing

/// The risk scheme of `plan.yaml`.
struct RiskSchemeTests {
  private func read(_ entries: [(String, SettingsNode)]) -> (scheme: RiskScheme, problems: [String]) {
    let (plan, problems) = plan([:], header: settings([("title", scalar("T")), ("risk", settings(entries))]))
    return (plan.header.riskScheme, problems)
  }

  private func list(_ nodes: [SettingsNode]) -> SettingsNode {
    SettingsNode(.list(nodes), at: SourceLocation(file: "plan.yaml", line: 1, column: 1))
  }

  private func words(_ text: String) -> SettingsNode {
    list(text.split(separator: " ").map { scalar(String($0)) })
  }

  private func rows(_ texts: String...) -> SettingsNode {
    list(texts.map(words))
  }

  @Test func `cells with bands, the highest impact first, tell the size of the grid`() {
    let (scheme, problems) = read([
      ("bands", words("low high")), ("cells", rows("low high high", "low low high")),
      ("appetite", scalar("Low")),
    ])
    #expect(problems.isEmpty)
    #expect(scheme.method == .lookup)
    #expect(scheme.impact.count == 2 && scheme.likelihood.count == 3)
    #expect(scheme.cells == .bands([[0, 0, 1], [0, 1, 1]]))
    #expect(scheme.appetite == .band(0))
    #expect(scheme.appetiteWords == "low")
  }

  @Test func `an appetite that nothing can be measured by is left out`() {
    let byCells = ("cells", rows("low high", "low low"))
    let (scheme, problems) = read([("bands", words("low high")), byCells, ("appetite", scalar("8"))])
    #expect(problems.contains { $0.contains("expected a band: low or high") })
    #expect(scheme.appetite == nil && scheme.bands.count == 2)
    let (listed, _) = read([
      ("scheme", scalar("product")), ("bands", words("low high")), ("appetite", scalar("low")),
    ])
    #expect(listed.appetite == nil && listed.bands.isEmpty)
  }

  @Test func `beyond the highest band there is nothing, and it is named all the same`() {
    let bands = settings([("low", scalar("1")), ("high", scalar("4"))])
    let (scheme, problems) = read([
      ("scheme", scalar("product")), ("bands", bands), ("appetite", scalar("high")),
    ])
    #expect(problems.isEmpty)
    #expect(scheme.appetite == .band(1) && scheme.appetiteWords == "high" && scheme.appetiteScore == nil)
    #expect(scheme.allCells.allSatisfy { scheme.isBeyondAppetite($0) != true })
  }

  @Test func `cells with numbers are scores`() {
    let bands = settings([("low", scalar("1")), ("high", scalar("4"))])
    let (scheme, problems) = read([
      ("scheme", scalar("lookup")), ("cells", rows("3 5", "1 2")), ("bands", bands),
      ("appetite", scalar("low")),
    ])
    #expect(problems.isEmpty)
    #expect(scheme.cells == .scores([[1, 2], [3, 5]]))
    #expect(scheme.appetite == .score(3))
    #expect(scheme.hasCellScores)
  }

  @Test func `what cannot be is told, and the rest is kept`() {
    let cases: [([(String, SettingsNode)], String)] = [
      ([("scheme", scalar("lookup"))], "scheme lookup without cells"),
      (
        [("impact", scalar("3")), ("cells", rows("1 2", "3 4"))], "2 rows of 2, 2 cells, expected 3 rows of 2"
      ),
      ([("cells", rows("1 2", "3"))], "expected 2 rows of 2"),
      ([("bands", words("low high")), ("cells", rows("low hihg", "low low"))], "did you mean \"high\"?"),
      ([("cells", rows("low high", "low low"))], "bands that stand under bands"),
      ([("scheme", scalar("product")), ("cells", rows("1 2", "3 4"))], "expected scheme: lookup"),
      (
        [("bands", words("low high")), ("appetite", scalar("hugh"))],
        "bands that no score leads to, expected their lowest scores such as { low: 1, medium: 5 }"
      ),
      (
        [
          ("scheme", scalar("product")), ("bands", settings([("low", scalar("1"))])),
          ("appetite", scalar("hugh")),
        ],
        "expected a score, or a band: low"
      ),
      ([("scheme", scalar("levels")), ("appetite", scalar("8"))], "expected none, as levels have neither"),
      (
        [("scheme", scalar("levels")), ("bands", settings([("low", scalar("1"))]))],
        "expected under cells the band of each cell"
      ),
    ]
    for (entries, words) in cases {
      let (scheme, problems) = read(entries)
      #expect(problems.contains { $0.contains(words) }, "\(words): \(problems)")
      #expect(scheme.cells == nil)
    }
  }
}
