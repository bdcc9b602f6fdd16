import ScorecardModel
import Testing

/// Names in the fewest letters that tell them apart.
struct ShortFormsTests {
  @Test(arguments: [
    (["low", "medium", "high"], ["l", "m", "h"]),
    (["minor", "moderate", "major", "massive"], ["mi", "mo", "maj", "mas"]),
    (["Negligible", "Marginal", "Critical", "Catastrophic"], ["N", "M", "Cr", "Ca"]),
    (["Almost impossible", "Very low", "Low", "High", "Very high"], ["AI", "VL", "L", "H", "VH"]),
    (["low", "lower"], ["low", "lowe"]),
    (["1", "2", "10"], ["1", "2", "10"]),
    // A word and the first letters of two.
    (["AI", "Almost impossible"], ["A", "AI"]),
    (["same", "same"], ["same", "same"]),
    ([], []),
  ])
  func `a name is as short as it can be`(_ names: [String], _ forms: [String]) {
    #expect(ShortForms(names).forms == forms)
  }

  @Test func `a place is told by the short forms of both levels`() {
    let scheme = RiskScheme(
      method: .levels,
      impact: .init(names: ["Negligible", "Marginal", "Critical", "Catastrophic"]),
      likelihood: .init(names: ["Very low", "Low", "Very high"])
    )
    let forms = RiskLevelForms(scheme)
    #expect(forms.words(of: .cell(impact: 4, likelihood: 3)) == "Ca·VH")
    #expect(forms.words(of: .border(impact: 3...4, likelihood: 2...2)) == "Cr/Ca·L")
    #expect(forms.words(of: .notScored) == nil)
  }

  @Test func `a cell says why it has its band`() {
    let scheme = RiskRuleTests.grid(5, 5).scheme
    let reason = scheme.reason(for: GridCell(impact: 5, likelihood: 4))
    #expect(reason.facts.map(\.value).contains("5×4 = 20"))
    #expect(reason.facts.contains { $0.label == "band" && $0.value.contains("up") })
  }
}
