import Foundation
import ScorecardModel
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The heatmap as a picture.
struct RiskMapSVGTests {
  private func scorecard(_ rows: String, _ scheme: RiskScheme = RiskRuleTests.grid(5, 5).scheme) -> Scorecard
  {
    let table =
      "id,title,inherent-impact,inherent-likelihood,current-impact,current-likelihood,current-score\n" + rows
    // The levels are read by the scheme of the plan, so the scheme must stand before the table is read.
    var reader = PlanReader()
    let size = [("impact", String(scheme.impact.count)), ("likelihood", String(scheme.likelihood.count))]
    let risk = settings([("scheme", scalar("product"))] + size.map { ($0.0, scalar($0.1)) })
    let document = CSVDocument(file: "risks.csv", text: table)
    var plan = reader.read(
      header: settings([("title", scalar("T & <Co>")), ("risk", risk)]),
      tables: [.risks: document],
      id: "plan"
    ).plan
    plan.header.riskScheme = scheme
    return plan.scorecard(on: "2026-10-16")
  }

  private func texts(_ svg: String) throws -> [String] {
    let texts = Texts()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = texts
    try #require(parser.parse(), "\(String(describing: parser.parserError))")
    return texts.found
  }

  @Test func `every risk stands in it, in words and as a mark`() throws {
    let scorecard = scorecard("R1,One,5,5,4,4,\nR2,Two,,,,,12\nR3,Three,,,,,7\nR4,Four,,,,,\n")
    let texts = try texts(RiskMapSVG(RiskMap(scorecard), of: scorecard).text)
    #expect(texts.contains("●R1"))
    // In two cells, each with its rim.
    #expect(texts.filter { $0 == "○R2" }.count == 4)
    #expect(texts.contains("not on this grid: R3") && texts.contains("not scored: R4"))
    #expect(texts.contains { $0.contains("impact 4, likelihood 4: R1.") })
    #expect(texts.contains("severe 1, high 1, medium 1, low 0"))
    #expect(texts.contains("exposure 35, the sum of 3 scores"))
  }

  @Test func `a movement is an arrow from cell to cell`() throws {
    let scorecard = scorecard("R1,One,5,5,4,4,\nR2,Two,5,5,4,4,\n")
    let svg = RiskMapSVG(RiskMap(scorecard, look: .movement(from: .inherent, to: .current)), of: scorecard)
      .text
    #expect(svg.components(separatedBy: "marker-end").count == 2)
    #expect(try texts(svg).contains("↓←R1 ↓←R2"))
  }

  @Test func `a cell says how many more there are`() throws {
    let rows = (1...40).map { "R\($0),One,,,4,4,\n" }.joined()
    let scorecard = scorecard(rows)
    let texts = try texts(RiskMapSVG(RiskMap(scorecard), of: scorecard).text)
    #expect(texts.contains { $0.contains(" +") })
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "]]>", "&amp;\"'", "\u{1B}[31m", "\u{202E}gnp", "\u{0}\u{FFFE}", "🜁🜂",
  ])
  func `whatever an id is, the picture is well formed`(_ id: String) throws {
    let scorecard = scorecard("\"\(id.replacingOccurrences(of: "\"", with: "\"\""))\",T,,,4,4,\n")
    let svg = RiskMapSVG(RiskMap(scorecard), of: scorecard).text
    _ = try texts(svg)
    #expect(!svg.contains("<script") && !svg.contains("\u{1B}") && !svg.contains("\u{202E}"))
  }

  @Test func `any grid is drawn, and none without one`() throws {
    for impact in 3...6 {
      for likelihood in 3...6 {
        let scorecard = scorecard("R1,One,1,1,3,3,\n", RiskRuleTests.grid(impact, likelihood).scheme)
        let svg = RiskMapSVG(RiskMap(scorecard), of: scorecard).text
        #expect(try texts(svg).contains("●R1"))
      }
    }
    let ladder = scorecard("R1,One,,,,,12\n", .scoreOnly)
    #expect(!RiskMapSVG(RiskMap(ladder), of: ladder).text.contains("stroke-linecap"))
  }
}

/// The texts of a document.
private final class Texts: NSObject, XMLParserDelegate {
  private(set) var found: [String] = []
  private var text = ""

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    text += string
  }

  func parser(
    _ parser: XMLParser,
    didStartElement name: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes: [String: String]
  ) {
    text = ""
  }

  func parser(
    _ parser: XMLParser,
    didEndElement name: String,
    namespaceURI: String?,
    qualifiedName: String?
  ) {
    found.append(text)
    text = ""
  }
}
