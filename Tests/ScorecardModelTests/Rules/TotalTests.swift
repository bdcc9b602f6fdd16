import ScorecardModel
import Testing

struct TotalTests {
  private let divisions = "id,title,staff\nF,Finance,250\nL,Law,127\nH,Housing,\n"

  private func totals(_ budget: String, divisions: String = "id,title\nF,Finance\nL,Law\nall,All\n")
    -> [Total]
  {
    Plan.reading([.budget: budget, .divisions: divisions]).totals
  }

  /// Salford, Customer and Support Services 2009/12: five divisions and a total of £28,936k.
  @Test func `a published total adds up`() throws {
    let total = try #require(
      totals(
        """
        division,period,heading,budget,unit
        finance,2009/10,staffing,"7,969",£k
        ict,2009/10,staffing,"4,818",£k
        hr,2009/10,staffing,"3,675",£k
        customer,2009/10,staffing,"8,650",£k
        law,2009/10,staffing,"3,824",£k
        ,2009/10,staffing,"28,936",£k

        """
      ).first
    )
    #expect(total.verdict == .addsUp)
    #expect(total.subject == "staffing budget")
    #expect(total.sum == DecimalNumber(28_936_000))
    #expect(total.difference == .zero)
    #expect(total.reason.facts.prefix(2).map(\.value) == ["£28,936k", "£28,936k"])
    #expect(total.reason.facts.first?.location?.line == 7)
    #expect(total.reason.facts.count == 7)
  }

  @Test(arguments: ["", "all", "Total", "DIRECTORATE"])
  func `a total that is not the sum says by how much`(name: String) throws {
    let budget =
      "division,period,heading,budget\nF,2009/10,net,10\nL,2009/10,net,20.5\n\(name),2009/10,net,30\n"
    let total = try #require(totals(budget).first)
    #expect(total.verdict == .differs)
    #expect(total.difference == DecimalNumber(mantissa: -5, scale: 1))
    #expect(total.location.line == 4)
    #expect(
      plan([.budget: budget]).problems.contains(
        "budget.csv:4:1: warning: net budget 2009/10: the total is 30, its 2 parts come to 30.5; "
          + "correct the total or a part"
      )
    )
  }

  @Test func `a part without a figure leaves it open`() throws {
    let total = try #require(
      totals("division,period,heading,budget\nF,2009/10,net,10\nL,2009/10,net,\n,2009/10,net,30\n").first
    )
    #expect(total.verdict == .incomplete)
    #expect((total.parts, total.partsGiven) == (2, 1))
    #expect(total.difference == nil)
    #expect(total.sum == DecimalNumber(10))
  }

  @Test func `units are not mixed, and thousands are`() throws {
    let mixed = "division,period,heading,budget\nF,2009/10,net,£10\nL,2009/10,net,20\n,2009/10,net,£30\n"
    let total = try #require(totals(mixed).first)
    #expect(total.verdict == .incomplete)
    #expect(total.sum == nil)
    let thousands =
      "division,period,heading,budget\nF,2009/10,net,£10k\nL,2009/10,net,\"£20,000\"\n,2009/10,net,£30k\n"
    #expect(totals(thousands).map(\.verdict) == [.addsUp])
  }

  @Test func `headings, periods and amounts are added for themselves`() {
    let found = totals(
      """
      division,period,heading,budget,actual
      F,2008/09,net,1,9
      L,2008/09,net,2,9
      all,2008/09,net,3,18
      F,2009/10,net,1,
      L,2009/10,net,2,
      F,2009/10,capital,5,
      ,2009/10,training,7,

      """
    )
    #expect(found.map(\.words) == ["net budget adds up", "net actual adds up", "net budget not stated"])
    #expect(found.map(\.period?.description) == ["2008/09", "2008/09", "2009/10"])
  }

  @Test func `staff are added too`() throws {
    let total = try #require(totals("division,period,heading\n", divisions: divisions).first)
    #expect(total.verdict == .incomplete)
    #expect(total.sum == DecimalNumber(377))
    let stated = "id,title,staff\nF,Finance,250\nL,Law,127\nT,Total,377\n"
    #expect(totals("division,period,heading\n", divisions: stated).map(\.verdict) == [.addsUp])
    #expect(totals("division,period,heading\n", divisions: "id,title,staff\nF,Finance,250\n").isEmpty)
  }
}
