/// The corporate services of a council that does not exist: every kind of measure, good news and bad, in every view.
///
/// Its figures follow from what is written in `Tables`, and are the same on every machine.
enum Northmoor {
  /// The files of its plan folder by their names.
  static var files: [String: String] {
    get throws(MisplacedAmendment) {
      let tables: [String: PlainTable] = [
        "objectives": PlainTable(objectives), "indicators": PlainTable(indicators),
        "measurements": try measurements, "actions": PlainTable(actions),
        "milestones": PlainTable(milestones),
        "risks": PlainTable(risks), "risk-scores": riskScores, "progress": PlainTable(progress),
        "divisions": PlainTable(divisions), "budget": budget, "people": PlainTable(people),
        "links": PlainTable(links), "facts": PlainTable(facts),
        "glossary": PlainTable(glossary),
      ]
      return tables.reduce(into: ["plan.yaml": header]) { $0[$1.key + ".csv"] = $1.value.csv }
    }
  }
}
