import ScorecardModel
import Testing

/// What adds up in the documents adds up in the plans, and what does not does not.
struct SumTests {
  @Test func `1,033 staff in five divisions of Customer and Support Services`() throws {
    let staff = try SamplePlan.customer.plan().divisions.compactMap(\.staff)
    #expect(staff.reduce(.zero, +) == DecimalNumber(1033))
  }

  @Test(arguments: [("staffing", 28936), ("net", 10168)])
  func `the budgets of its five divisions come to the printed total`(_ heading: String, _ total: Int) throws {
    let lines = try SamplePlan.customer.plan().budget.filter { $0.heading == heading }
    #expect(lines.count == 6)
    let parts = lines.filter { !$0.division.isEmpty }.compactMap { $0.budget?.number }
    #expect(parts.reduce(.zero, +) == DecimalNumber(total))
    #expect(lines.first { $0.division.isEmpty }?.budget?.number == DecimalNumber(total))
  }

  @Test(arguments: [(SamplePlan.salford, 95, 55), (.customer, 89, 44)])
  func `the scores of a register, now and as they should be`(
    _ sample: SamplePlan,
    _ now: Int,
    _ target: Int
  ) throws {
    let risks = try sample.plan().risks
    #expect(risks.compactMap { $0.ratings[.current]?.score }.reduce(0, +) == now)
    #expect(risks.compactMap { $0.ratings[.target]?.score }.reduce(0, +) == target)
  }

  @Test(arguments: [
    ("1", 7, 22), ("2", 7, 27), ("3", 8, 14), ("4", 6, 16), ("5", 7, 23), ("OE1", 3, 4), ("OE2", 6, 6),
    ("OE3", 1, 4), ("OE4", 2, 3),
  ])
  func `the delivery rows and milestones of Wigan's objectives`(
    _ objective: String,
    _ actions: Int,
    _ milestones: Int
  ) throws {
    let found = try SamplePlan.wigan.plan().actions.filter { $0.objectives == [objective] }
    #expect(found.count == actions)
    #expect(found.reduce(0) { $0 + $1.milestones.count } == milestones)
  }

  @Test func `Wigan's risks by impact and likelihood before and after mitigation`() throws {
    let risks = try SamplePlan.wigan.plan().risks
    func levels(_ layer: Risk.Layer) -> [String: Int] {
      let pairs = risks.compactMap { risk -> String? in
        guard let rating = risk.ratings[layer], let impact = rating.impact, let likelihood = rating.likelihood
        else { return nil }
        return "\(impact.words) \(likelihood.words)"
      }
      return Dictionary(pairs.map { ($0, 1) }, uniquingKeysWith: +)
    }
    #expect(levels(.inherent) == ["H H": 3, "H M": 9, "H M/H": 1, "M M": 9, "M L": 5, "L L": 1])
    #expect(levels(.residual) == ["H M": 2, "H L": 1, "M M": 2, "M L": 8, "L L": 9])
  }

  @Test(arguments: [
    ("P1", 4, 4), ("P2", 11, 4), ("P3", 4, 2), ("P4", 7, 4), ("P5", 1, 1), ("P6", 5, 4), ("P7", 1, 1),
    ("P8", 3, 1),
  ])
  func `the actions of Customer and Support by priority, this year's and later ones`(
    _ priority: String,
    _ thisYear: Int,
    _ later: Int
  ) throws {
    let actions = try SamplePlan.customer.plan().actions.filter { $0.objectives == [priority] }
    #expect(actions.count { $0.id.hasPrefix("F") } == later)
    #expect(actions.count { !$0.id.hasPrefix("F") } == thisYear)
  }

  @Test func `every target that Customer and Support prints, and not one actual`() throws {
    let measurements = try SamplePlan.customer.plan().measurements
    let periods = (0..<measurements.count).map { measurements.period(at: $0).description }
    #expect(
      Dictionary(periods.map { ($0, 1) }, uniquingKeysWith: +) == [
        "2008/09": 34, "2009/10": 40, "2010/11": 33,
      ]
    )
    #expect((0..<measurements.count).allSatisfy { !measurements.actual(at: $0).isFigure })
  }

  @Test
  func `41 objectives of the Chief Executive's Directorate under seven priorities and the organisation`()
    throws
  {
    let objectives = try SamplePlan.salford.plan().objectives.filter { $0.kind == .objective }
    let parents = Dictionary(objectives.map { ($0.parent ?? "", 1) }, uniquingKeysWith: +)
    #expect(parents.values.sorted() == [1, 3, 5, 5, 6, 6, 7, 8])
  }

  @Test(arguments: [("K", 42), ("A", 33), ("U", 19)])
  func `what Corporate Services reported of 2002 and 2003`(_ letter: String, _ count: Int) throws {
    let progress = try SamplePlan.corporate.plan().progress
    #expect(progress.count { $0.id.hasPrefix(letter) } == count)
  }

  @Test func `nine of its nineteen late targets have a new date`() throws {
    let late = try SamplePlan.corporate.plan().progress.filter { $0.id.hasPrefix("U") }
    #expect(late.count { !$0.revised.words.isEmpty } == 9)
  }

  @Test(arguments: [1: 6, 2: 5, 3: 4, 4: 4, 5: 7, 6: 5, 7: 8])
  func `what contributes to each pledge of the Cabinet Workplan`(_ pledge: Int, _ count: Int) throws {
    let plan = try SamplePlan.cabinet.plan()
    #expect(plan.links.contains { $0.id == "Pledge \(pledge)" })
    #expect(plan.actions.count { $0.links.contains("Pledge \(pledge)") } == count)
  }

  @Test func `Northmoor's divisions come to the totals of its budget`() throws {
    let plan = try SamplePlan.northmoor.plan()
    let years = plan.budget.filter { $0.period.kind == .year }
    for total in years where total.division.isEmpty {
      let parts = years.filter {
        !$0.division.isEmpty && $0.heading == total.heading && $0.period == total.period
      }
      #expect(parts.compactMap { $0.budget?.number }.reduce(.zero, +) == total.budget?.number)
      #expect(parts.compactMap { $0.actual?.number }.reduce(.zero, +) == total.actual?.number)
    }
    #expect(plan.divisions.compactMap(\.staff).reduce(.zero, +) == DecimalNumber(432))
  }
}
