extension Plan {
  /// What a plan's own rows contradict, or leave open, each at its place in the files.
  ///
  /// Most of it a plan may well contain, and none of it leaves anything out: these are notes, one line for each kind
  /// where there are many. What cannot be as it is written is a warning.
  var contradictions: [Diagnostic] {
    let ofIndicators = [
      easierTargets, frozenTargets, figuresWithoutTarget, targetsWithoutFigure, withoutPolarity,
      shareOfHighRates,
      smallNumerators, likelyRunningTotals, carriedOverSurveys, unorderedCodes, unknownCodes,
    ]
    let ofOthers = [deadlinesBeforeThePlan, deadlinesInWords, risksNotScored, lateEqualityAssessments]
    return (ofIndicators + ofOthers + ownership + riskFindings).flatMap(\.diagnostics)
  }
}
