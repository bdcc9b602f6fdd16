/// What a committee reads first.
extension ReportPages {
  /// The counts, what changed, and the plan's own words.
  var summary: Report.Section {
    let words = plan.header.narrative.map { Report.Fact($0.title, $0.text) }
    let own = words.isEmpty ? [] : [Report.Section("In the plan's own words", [.facts(words)])]
    return Report.Section("Summary", [.facts(counts)], parts: own)
  }

  /// A page that says in short how the plan stands, among those of other plans.
  func page(named name: String) -> Report.Section {
    let provenance = Provenance(scorecard)
    let notice: [Report.Block] = provenance.isIllustrative ? [.notice(Provenance.illustrative)] : []
    let (line, table) = (Report.Block.paragraph(provenance.line), perspectives)
    let caption = "Perspectives of \(name)"
    let scores: [Report.Block] =
      table.count == 0
      ? [] : [.table(caption: provenance.isIllustrative ? caption.saidIllustrative : caption, table)]
    let blocks = [line] + notice + [.facts(counts)] + scores
    return Report.Section(name, blocks, parts: summary.parts, beginsPage: true)
  }

  private var counts: [Report.Fact] {
    [
      Report.Fact("Indicators", indicatorWords),
      Report.Fact("On target", onTargetWords),
      Report.Fact("Since \(scorecard.period.previous.label)", changeWords),
      Report.Fact("Exceptions", Exceptions(of: scorecard).summary),
      Report.Fact("Actions", actionWords),
      Report.Fact("Risks", riskWords),
      Report.Fact("Faults in the data", faultWords),
    ].filter { !$0.text.isEmpty }
  }

  private var indicatorWords: String {
    let whole = scorecard.rollUp(in: .plan)
    guard whole.total > 0 else { return "" }
    let counts = Status.allCases.filter { whole.count(of: $0) > 0 }.map {
      "\(whole.count(of: $0)) \($0.word)"
    }
    return "\(whole.total): \(counts.joined(separator: ", "))"
  }

  private var onTargetWords: String {
    let whole = scorecard.rollUp(in: .plan)
    return whole.onTargetShare.map { "\($0)%: \(whole.onTarget) of \(whole.rated) that are rated" } ?? ""
  }

  private var changeWords: String {
    guard let earlier = scorecard.inPeriod(scorecard.period.previous) else { return "" }
    return PeriodComparison(from: earlier, to: scorecard).summary
  }

  private var actionWords: String {
    let actions = scorecard.actions
    guard !actions.isEmpty else { return "" }
    let (late, done) = (actions.count { $0.due.due.isOverdue }, actions.count { $0.due.due == .done })
    return "\(actions.count): \(late) overdue, \(done) done"
  }

  private var riskWords: String {
    guard !plan.risks.isEmpty else { return "" }
    let tally = RiskMap(scorecard).tally
    let beyond = tally.beyondAppetite.map { ": \($0) beyond the appetite" } ?? ""
    let exposure = tally.exposure.map { ", exposure \($0)" } ?? ""
    return "\(tally.count) open\(beyond)\(exposure)"
  }

  private var faultWords: String {
    let faults = Diagnostic.Severity.allCases.map { severity in
      String.counting(loaded.diagnostics.count { $0.severity == severity }, severity.rawValue)
    }
    return faults.joined(separator: ", ")
  }
}
