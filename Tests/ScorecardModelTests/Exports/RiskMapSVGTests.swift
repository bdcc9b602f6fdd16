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

  private func labels(_ svg: String) throws -> [Texts.Label] {
    let texts = Texts()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = texts
    try #require(parser.parse(), "\(String(describing: parser.parserError))")
    return texts.labels
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
    #expect(texts.contains("not on this grid: R3: 7 cannot occur on a grid of 5×5"))
    #expect(texts.contains("not scored: R4"))
    #expect(texts.contains { $0.contains("impact 4, likelihood 4: R1.") })
    #expect(texts.contains("severe 1, high 1, medium 1, low 0, no band 1"))
    #expect(texts.contains("exposure 35, the sum of 3 scores"))
  }

  @Test func `a movement is an arrow from cell to cell`() throws {
    let scorecard = scorecard("R1,One,5,5,4,4,\nR2,Two,5,5,4,4,\n")
    let svg = RiskMapSVG(RiskMap(scorecard, look: .movement(from: .inherent, to: .current)), of: scorecard)
      .text
    #expect(svg.components(separatedBy: "marker-end").count == 2)
    #expect(try texts(svg).contains("↓←R1 ↓←R2"))
  }

  @Test func `a cell says how many more there are, within its sides`() throws {
    let rows = (1...40).map { "RISK-\($0),One,,,4,4,\n" }.joined()
    let scorecard = scorecard(rows)
    let labels = try labels(RiskMapSVG(RiskMap(scorecard), of: scorecard).text)
    let marks = labels.filter {
      $0.anchor == "middle" && ($0.text.contains("RISK") || $0.text.hasPrefix("+"))
    }
    let more = try #require(marks.compactMap { $0.text.split(separator: "+").last.flatMap { Int($0) } }.first)
    let shown = Set(marks.flatMap { $0.text.split(separator: " ") }.filter { $0.contains("RISK") })
    #expect(shown.count + more == 40)
    // Five columns of 144, the letters at least half as wide as high.
    #expect(marks.allSatisfy { $0.width <= 144 })
  }

  @Test func `marks of a border stand below each other and beside those of cells`() throws {
    let rows = "R1,A,,,4,3/4,\nR2,B,,,4,3/4,\nR3,C,,,4,4,\nR4,D,,,4,3,\nR5,E,,,3/4,3/4,\n"
    let scorecard = scorecard(rows)
    let labels = try labels(RiskMapSVG(RiskMap(scorecard), of: scorecard).text)
    var found: [String: (left: Int, right: Int, y: Int)] = [:]
    for label in labels where label.text.hasPrefix("●") {
      found[label.text] = (label.x - label.width / 2, label.x + label.width / 2, label.y)
    }
    #expect(found.count == 5)
    for (name, one) in found {
      for (other, two) in found where other != name && abs(one.y - two.y) < 14 {
        #expect(one.right < two.left || two.right < one.left, "\(name) \(other)")
      }
    }
  }

  @Test func `no line runs out of the picture`() throws {
    let rows = (1...300).map { "RISK-\($0),One,5,5,\($0 % 5 + 1),\($0 % 4 + 1),\n" }.joined()
    let scorecard = scorecard(rows + (301...400).map { "RISK-\($0),One,,,,,\n" }.joined())
    for look in [RiskLook.now, .movement(from: .inherent, to: .current)] {
      let svg = RiskMapSVG(RiskMap(scorecard, look: look), of: scorecard).text
      for label in try labels(svg) {
        let left =
          label.anchor == "end"
          ? label.x - label.width : label.anchor == "middle" ? label.x - label.width / 2 : label.x
        #expect(left >= 0 && left + label.width <= 860, "\(label.text)")
      }
    }
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
  /// A text and where it stands.
  struct Label {
    let text: String
    let x: Int
    let y: Int
    let anchor: String

    /// How wide it is at least.
    var width: Int { text.count * 7 }
  }

  private(set) var found: [String] = []
  private(set) var labels: [Label] = []
  private var attributes: [String: String] = [:]
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
    self.attributes = attributes
  }

  func parser(
    _ parser: XMLParser,
    didEndElement name: String,
    namespaceURI: String?,
    qualifiedName: String?
  ) {
    found.append(text)
    if name == "text" {
      let (x, y) = (Int(attributes["x"] ?? "") ?? 0, Int(attributes["y"] ?? "") ?? 0)
      labels.append(Label(text: text, x: x, y: y, anchor: attributes["text-anchor"] ?? "start"))
    }
    text = ""
  }
}
