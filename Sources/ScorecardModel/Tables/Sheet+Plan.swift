extension Sheet {
  /// The sheet of a plan: what it is, what it holds, and what it says of itself.
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
        Section("Holds", Sheet.contents(of: plan)),
        Section("In its own words", header.narrative.map { Row($0.title, $0.text) }),
      ]
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
