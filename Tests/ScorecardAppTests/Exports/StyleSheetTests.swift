import Foundation
import ScorecardModel
import Testing

/// The colours of a page: words stand out from their ground as WCAG 2.1 asks at level AA, 4.5 to 1.
struct StyleSheetTests {
  private func sheet() throws -> String {
    let scorecard = Scorecard(PlanIndex(Plan(id: "plan")), asAt: day("2026-10-15"))
    let page = ReportFormat.html.text(of: Report("Report", Provenance(scorecard), []))
    let start = try #require(page.range(of: "<style>")).upperBound
    return String(page[start..<(try #require(page.range(of: "</style>")).lowerBound)])
  }

  /// The rules of the sheet: what they are for, and what they set.
  private func rules() throws -> [(selector: String, values: [String: String])] {
    try sheet().matches(of: /([^{};]+)\{([^{}]+)\}/).map { match in
      let pairs = match.2.split(separator: ";").compactMap { line -> (String, String)? in
        let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
        return parts.count == 2 ? (parts[0].trimmingCharacters(in: .newlines), parts[1]) : nil
      }
      let values = Dictionary(pairs.map { ($0.0.trimmingCharacters(in: .whitespaces), $0.1) }) { $1 }
      return (match.1.trimmingCharacters(in: .whitespacesAndNewlines), values)
    }
  }

  @Test func `words stand out from their ground`() throws {
    let rules = try rules()
    let body = try #require(rules.first { $0.selector == "body" }).values
    let (ink, paper) = (try #require(body["color"]), try #require(body["background"]))
    var checked = 0
    for rule in rules {
      let (words, ground) = (rule.values["color"] ?? ink, rule.values["background"] ?? paper)
      guard rule.values["color"] != nil || rule.values["background"] != nil else { continue }
      #expect(try contrast(words, ground) >= 4.5, "\(rule.selector)")
      checked += 1
    }
    #expect(checked >= 10)
  }

  @Test func `black on white is 21 to 1, and a grey that is too light is found`() throws {
    // WCAG 2.1, definition of contrast ratio; #767676 is the lightest grey on white at level AA.
    #expect(abs(try contrast("#000", "#ffffff") - 21) < 0.01)
    #expect(try contrast("#767676", "#fff") >= 4.5)
    #expect(try contrast("#777777", "#fff") < 4.5)
  }

  @Test func `nobody is given a dark page, and each status has a look`() throws {
    let sheet = try sheet()
    #expect(sheet.contains("color-scheme: light") && !sheet.contains("prefers-color-scheme"))
    for status in Status.allCases where status.isRated || status == .overdue {
      #expect(sheet.contains(".\(status.rawValue) { background"))
    }
  }

  // MARK: - Contrast

  private func contrast(_ one: String, _ other: String) throws -> Double {
    let (first, second) = (try luminance(one), try luminance(other))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  /// The relative luminance of WCAG 2.1.
  private func luminance(_ color: String) throws -> Double {
    let digits = color.dropFirst()
    let long = digits.count == 3 ? digits.map { "\($0)\($0)" }.joined() : String(digits)
    let number = try #require(long.count == 6 ? Int(long, radix: 16) : nil, "\(color)")
    let parts = [number >> 16, number >> 8 & 255, number & 255].map { part -> Double in
      let share = Double(part) / 255
      return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
