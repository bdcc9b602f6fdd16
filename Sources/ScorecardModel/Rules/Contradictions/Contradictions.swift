extension Plan {
  /// What is found once a plan is looked over as a whole: its contradictions, totals that do not add up, lines of its
  /// budget that are there twice, areas of its health check that name what is not there.
  public var findings: [Diagnostic] {
    contradictions + totalFaults + doubleLineFaults + healthCheckFaults
  }

  /// What a plan's own rows contradict, or leave open, each at its place in the files.
  ///
  /// Most of it a plan may well contain, and none of it leaves anything out: these are notes, one line for each kind
  /// where there are many. What cannot be as it is written is a warning.
  var contradictions: [Diagnostic] {
    PlanReview(of: self).contradictions.flatMap(\.diagnostics)
  }
}

extension PlanReview {
  /// Every kind of contradiction, with what it was found in.
  var contradictions: [Contradiction] {
    let ofFigures = [
      easierTargets, frozenTargets, figuresWithoutTarget, targetsWithoutFigure, shareOfHighRates,
      smallNumerators,
      likelyRunningTotals, carriedOverSurveys,
    ]
    let ofRows = [
      withoutPolarity, unorderedCodes, unknownCodes, deadlinesBeforeThePlan, deadlinesInWords, risksNotScored,
      lateEqualityAssessments,
    ]
    return contradictions(by: ofFigures) + ofRows + ownership + riskFindings
      + [risksOfOtherStatus, impossibleEarlierScores]
  }
}
