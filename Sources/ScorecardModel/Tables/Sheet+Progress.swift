extension Sheet {
  init(progress row: Int, in scorecard: Scorecard) {
    let progress = scorecard.plan.progress[row]
    let words = ProgressRow(scorecard, progress)
    self.init(
      heading: "Report \(progress.id)",
      title: progress.title,
      state: words.status,
      sections: [
        Section(
          "",
          [
            Row("Status", words.status),
            Row("Comment", progress.comment),
            Row("Objective", words.objectives),
            Row("Theme", scorecard.title(ofPerspective: progress.perspective)),
            Row("Division", scorecard.index.title(ofDivision: progress.division)),
            Row("Reported for", progress.period?.longLabel ?? ""),
            Row("Due", progress.deadline.words, .strong),
            Row("Revised to", progress.revised.words, .strong),
            Row("Slip", progress.slip.map(ProgressRow.words(ofSlip:)) ?? ""),
            Row("From", progress.location.description, .muted),
          ]
        ),
        Sheet.extra(progress.extra),
      ]
    )
  }
}
