extension Sheet {
  /// The sheet of a plan: what it is, what it says of itself, how its meeting goes, and what it holds.
  ///
  /// - Parameter loaded: The plan with its files.
  public init(plan loaded: LoadedPlan) {
    let (plan, header) = (loaded.plan, loaded.plan.header)
    self.init(
      heading: header.directorate.isEmpty ? plan.id : header.directorate,
      title: header.title,
      sections: [
        Section(
          "",
          [
            Row("Council", header.organisation),
            Row("Years", header.period),
            Row("As at", header.asAt?.label ?? "today"),
            Row("Figures", header.isIllustrative ? "illustrative: invented for demonstration" : "", .warning),
            Row("Source", header.source),
          ]
        ),
        Section("In its own words", header.narrative.map { Row($0.title, $0.text) }),
        Section("The meeting", header.agenda.enumerated().map { Sheet.item($1, number: $0 + 1) }),
        Section("Holds", Sheet.contents(of: plan)),
      ]
    )
  }

  private static func item(_ item: PlanHeader.AgendaItem, number: Int) -> Row {
    let details = [item.view, item.look, item.filter, item.minutes.map { "\($0) min" } ?? ""].filter {
      !$0.isEmpty
    }
    return Row(
      "\(number)",
      details.isEmpty ? item.title : "\(item.title): \(details.joined(separator: ", "))"
    )
  }

  private static func contents(of plan: Plan) -> [Row] {
    let counts: [(String, Int)] = [
      ("Objectives", plan.objectives.count), ("Indicators", plan.indicators.count),
      ("Figures", plan.measurements.count), ("Actions", plan.actions.count),
      ("Milestones", plan.actions.reduce(0) { $0 + $1.milestones.count }), ("Risks", plan.risks.count),
      ("Progress", plan.progress.count), ("Divisions", plan.divisions.count), ("People", plan.people.count),
      ("Links", plan.links.count), ("Facts", plan.facts.count),
    ]
    return counts.filter { $0.1 > 0 }.map { Row($0.0, String($0.1)) }
  }
}
