extension Sheet {
  init(division row: Int, in scorecard: Scorecard) {
    let division = scorecard.plan.divisions[row]
    let money = scorecard.plan.budget.indices.filter { scorecard.plan.budget[$0].division == division.id }
    self.init(
      heading: "Division \(division.id)",
      title: division.title,
      sections: [
        Section(
          "",
          [
            Row("Head", scorecard.index.names(of: division.heads)),
            Row("Staff", division.staff?.grouped() ?? "", .strong),
            Row("As at", division.asOf?.label ?? ""),
            Row("From", division.location.description, .muted),
          ]
        ),
        Section("Money", money.map { Sheet.amounts(of: scorecard.plan.budget[$0]) }),
        Sheet.extra(division.extra),
      ]
    )
  }

  private static func amounts(of line: BudgetLine) -> Row {
    let amounts = [("budget", line.budget), ("actual", line.actual), ("forecast", line.forecast)]
    let words = amounts.compactMap { name, amount in amount.map { "\(name) \($0.text(unit: line.unit))" } }
    return Row("\(line.heading) \(line.period.label)", words.joined(separator: ", "))
  }

  init(budget row: Int, in scorecard: Scorecard) {
    let (line, words) = (scorecard.plan.budget[row], BudgetRow(scorecard, row))
    self.init(
      heading: "Money: \(line.heading)",
      title: "\(line.heading) of \(words.line.division.isEmpty ? "the whole directorate" : words.division)",
      sections: [
        Section(
          "",
          [
            Row("Period", line.period.longLabel),
            Row("Budget", line.budget?.text(unit: line.unit) ?? "", .strong),
            Row("Actual", line.actual?.text(unit: line.unit) ?? "", .strong),
            Row("Forecast", line.forecast?.text(unit: line.unit) ?? "", .strong),
            Row("Variance", line.variance.map { Unit.changeText($0, in: line.shownUnit) } ?? ""),
            Row("From", line.location.description, .muted),
          ]
        ),
        Section("As a total", Sheet.sums(of: row, scorecard)),
        Section("Parts", Sheet.parts(of: row, scorecard)),
        Sheet.extra(line.extra),
      ]
    )
  }

  /// A total against the sum of its parts, with both numbers.
  private static func sums(of row: Int, _ scorecard: Scorecard) -> [Row] {
    totals(of: row, scorecard).map { total in
      let (whole, count) = (total.stated?.text(unit: total.unit) ?? "", String.counting(total.parts, "part"))
      let sum = total.sum.map { Unit.text($0, in: total.unit) } ?? ""
      return switch total.verdict {
      case .addsUp: Row(total.subject, "\(whole), the sum of its \(count)")
      case .differs: Row(total.subject, "\(whole), but its \(count) come to \(sum)", .error)
      case .incomplete, .notStated: Row(total.subject, "\(whole). \(total.reason.rule)", .muted)
      }
    }
  }

  private static func parts(of row: Int, _ scorecard: Scorecard) -> [Row] {
    guard let total = totals(of: row, scorecard).first else { return [] }
    return total.reason.facts.filter { $0.label != "total" && $0.label != "sum" }.map {
      Row($0.label, $0.value)
    }
  }

  private static func totals(of row: Int, _ scorecard: Scorecard) -> [Total] {
    scorecard.index.totals[row] ?? []
  }
}
