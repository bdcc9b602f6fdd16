/// How the plan's measures stand.
extension ReportPages {
  /// The perspectives with their counts, and why each has its colour.
  var scorecardSection: Report.Section {
    guard !plan.indicators.isEmpty || !plan.actions.isEmpty else { return Report.Section("Scorecard") }
    let table = table(.scorecard)
    let reasons = scorecard.quadrants.map { quadrant in
      let rollUp = scorecard.rollUp(of: quadrant?.id)
      return Report.Fact(
        scorecard.title(ofQuadrant: quadrant?.id),
        "\(rollUp.colour?.word ?? "no colour"). \(rollUp.reason.line)"
      )
    }
    let counts = table.reported([
      "title": "Perspective", "status": "Status", "indicators": "Indicators", "rated": "Rated",
      "onTarget": "On target", "onTargetShare": "% on target", "exceeding": "Exceeding", "green": "Green",
      "amber": "Amber", "red": "Red", "overdue": "Overdue", "actions": "Actions",
      "actionsOverdue": "Actions overdue",
    ])
    return Report.Section(
      "Scorecard",
      [.table(caption: "Perspectives in \(scorecard.period.label)", counts), .facts(reasons)]
    )
  }

  /// What needs a decision, worst first, with its commentary.
  var exceptions: Report.Section {
    let table = table(.exceptions).reported([
      "exception": "Exception", "what": "What", "id": "Code", "title": "Title", "distance": "How far",
      "since": "Since", "owners": "Owner", "comment": "Commentary",
    ])
    guard table.count > 0 else {
      return Report.Section("Exceptions", [.paragraph("Nothing needs a decision.")])
    }
    return Report.Section("Exceptions", [.table(caption: "What needs a decision, worst first", table)])
  }

  /// Every indicator, by perspective.
  var indicators: Report.Section {
    let table = table(.indicators)
    let parts = scorecard.quadrants.compactMap { quadrant -> Report.Section? in
      let rows = scorecard.index.indicators(ofPerspective: quadrant?.id)
      guard !rows.isEmpty else { return nil }
      let title = scorecard.title(ofQuadrant: quadrant?.id)
      return Report.Section(
        title,
        [.table(caption: "Indicators: \(title)", ReportPages.columns(of: table.keeping(rows)))]
      )
    }
    return Report.Section("Indicators", parts: parts)
  }

  private static func columns(of table: Table) -> Table {
    table.reported([
      "id": "Code", "title": "Measure", "period": "Period", "actual": "Actual", "target": "Target",
      "status": "Status", "lastKnown": "Last known", "shortDirection": "Direction",
      "longDirection": "On a year before", "yearEnd": "Year-end forecast", "yearEndWouldBe": "It would be",
      "comment": "Commentary",
    ])
  }
}
