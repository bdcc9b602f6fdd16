/// How the report came about, for whoever checks it.
extension ReportPages {
  /// The rules that were used, and where the figures are from.
  var method: Report.Section {
    Report.Section("Method", [.facts((when + rating + outlook + risk + origin).filter { !$0.text.isEmpty })])
  }

  private var when: [Report.Fact] {
    [
      Report.Fact("Period", "\(scorecard.period.longLabel), read on \(scorecard.asAt.label)"),
      Report.Fact("Status", Status.allCases.filter(\.hasLetter).map(\.lettered).joined(separator: ", ")),
    ]
  }

  private var rating: [Report.Fact] {
    let header = plan.header
    let tolerance =
      switch header.tolerance {
      case .percentOfTarget(let share)?: "a target missed by no more than \(share)% of it is amber"
      case .absolute(let size)?: "a target missed by no more than \(size) is amber"
      case nil: "none for the plan: a missed target is red unless the indicator has a tolerance of its own"
      }
    let (green, amber) = (header.thresholds.green, header.thresholds.amber)
    let shares = "green from \(green)%, amber from \(amber)% on target"
    let rollUp =
      switch scorecard.rollUpRule {
      case .onTarget: "by the share of rated indicators on target: \(shares)"
      case .weighted: "by the weighted share of rated indicators on target: \(shares)"
      case .worst: "by the worst rated indicator"
      }
    return [Report.Fact("Tolerance", tolerance), Report.Fact("Colour of a perspective", rollUp)]
  }

  private var outlook: [Report.Fact] {
    let methods = plan.indicators.indices.compactMap { scorecard.forecast(of: $0)?.method }
    let words = Forecast.Method.allCases.compactMap { method -> String? in
      let count = methods.count { $0 == method }
      return count == 0 ? nil : "\(count) by \(method.rawValue)"
    }
    let note = words.isEmpty ? "" : "worked out, not achieved: \(words.joined(separator: ", "))"
    return [Report.Fact("Year-end forecasts", note)]
  }

  private var risk: [Report.Fact] {
    guard !plan.risks.isEmpty else { return [] }
    let scheme = plan.header.riskScheme
    let method =
      switch scheme.method {
      case .product: "impact × likelihood"
      case .lookup: "what the plan says of each cell of its grid"
      case .levels: "levels of impact and likelihood, without a number"
      case .scoreOnly: "the plan's own scores"
      }
    let appetite = scheme.appetite == nil ? "" : "; the appetite is \(scheme.appetiteWords)"
    let bands = scheme.bands.map { band in band.name + (band.from.map { " from \($0)" } ?? "") }
      .joined(separator: ", ")
    return [Report.Fact("Risks", method + (bands.isEmpty ? "" : ": \(bands)") + appetite)]
  }

  private var origin: [Report.Fact] {
    [
      Report.Fact("Source", plan.header.source),
      Report.Fact("Figures", plan.header.isIllustrative ? "illustrative: invented for demonstration" : ""),
    ]
  }

  /// What is wrong in the files, with its place.
  var faults: Report.Section {
    let faults = loaded.diagnostics.filter { $0.severity != .note }
    let notes = String.counting(loaded.diagnostics.count - faults.count, "note")
    let none = faults.isEmpty ? "No errors and no warnings. " : ""
    let remark = Report.Block.paragraph("\(none)Besides there are \(notes), which 'quadrant check' lists.")
    guard !faults.isEmpty else { return Report.Section("Data faults", [remark]) }
    let table = Table.faults(faults).reported([
      "severity": "Severity", "file": "File", "line": "Line", "message": "What is wrong",
      "advice": "What to do",
      "loses": "Left out",
    ])
    return Report.Section("Data faults", [remark, .table(caption: "Errors and warnings", table)])
  }
}
