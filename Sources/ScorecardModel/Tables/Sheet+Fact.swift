extension Sheet {
  init(fact row: Int, in scorecard: Scorecard) {
    let fact = scorecard.plan.facts[row]
    self.init(
      heading: fact.topic,
      title: fact.label,
      sections: [
        Section(
          "",
          [
            Row("Value", fact.value, .strong),
            Row("Note", fact.note),
            Row("As at", fact.asOf),
            Row("Division", scorecard.index.title(ofDivision: fact.division)),
            Row("Theme", scorecard.title(ofPerspective: fact.perspective)),
            Row("From", fact.location.description, .muted),
          ]
        ),
        Sheet.extra(fact.extra),
      ]
    )
  }
}
