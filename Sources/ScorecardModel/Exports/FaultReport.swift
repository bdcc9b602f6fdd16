/// What `check` found, for other programs.
public enum FaultReport {
  /// The faults of plans as JSON: `{ errors, warnings, plans: [ { plan, table, columns, rows } ] }`.
  ///
  /// - Parameters:
  ///   - plans: The tables of faults, plan by plan.
  ///   - counts: How many faults there are of each severity.
  /// - Returns: The text.
  public static func json(_ plans: [PlanExport], counts: [Diagnostic.Severity: Int]) -> String {
    let totals = Diagnostic.Severity.allCases.map { severity in
      (key: "\(severity.rawValue)s", value: JSONValue.number(DecimalNumber(counts[severity] ?? 0)))
    }
    return JSONValue.object(totals + [("plans", .array(plans.map(JSONValue.plan)))]).text
  }
}
