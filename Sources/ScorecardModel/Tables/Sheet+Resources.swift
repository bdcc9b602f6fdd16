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
        Section("As a total", Sheet.sums(of: row, line, scorecard.plan)),
        Section("Parts", Sheet.parts(of: row, scorecard)),
        Sheet.extra(line.extra),
      ]
    )
  }

  /// A total against the sum of its parts, with both numbers.
  private static func sums(of row: Int, _ line: BudgetLine, _ plan: Plan) -> [Row] {
    plan.sums(of: row).map { name, sum, addsUp in
      let whole = sum.given.map { Unit.text($0, in: line.shownUnit) } ?? ""
      let parts = sum.number.map { Unit.text($0, in: line.shownUnit) } ?? ""
      let count = String.counting(sum.parts.count, "part")
      return addsUp
        ? Row(name, "\(whole), the sum of its \(count)")
        : Row(name, "\(whole), but its \(count) come to \(parts)", .error)
    }
  }

  private static func parts(of row: Int, _ scorecard: Scorecard) -> [Row] {
    let plan = scorecard.plan
    return BudgetSum(row, \.budget, in: plan).parts.map { part in
      let line = plan.budget[part]
      let label = plan.budget[row].division.isEmpty ? BudgetRow(scorecard, part).division : line.heading
      return Row(label, (line.budget ?? line.actual)?.text(unit: line.unit) ?? "")
    }
  }
}
