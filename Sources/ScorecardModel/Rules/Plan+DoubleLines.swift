extension Plan {
  /// Lines of the budget that are there twice, as faults: their money is added, and no second line covers another time.
  var doubleLineFaults: [Diagnostic] {
    var first: [[String]: SourceLocation] = [:]
    return budget.compactMap { line in
      let division = isTotal(line) ? "" : line.division
      let key = [division, line.heading.plainWords, line.period.description]
      guard let earlier = first[key] else {
        first[key] = line.location
        return nil
      }
      let whose = division.isEmpty ? "the whole directorate" : division
      return Diagnostic(
        .warning,
        at: line.location,
        "\(line.heading) of \(whose) in \(line.period.label) is there twice, first in \(earlier); both are added",
        advice: "take one of them out, or give it a heading of its own"
      )
    }
  }
}
