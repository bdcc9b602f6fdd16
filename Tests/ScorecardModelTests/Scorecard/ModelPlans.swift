import ScorecardModel

extension Plan {
  /// A plan from the texts of its tables.
  static func reading(_ tables: [InputTable: String], _ change: (inout PlanHeader) -> Void = { _ in }) -> Plan
  {
    var reader = PlanReader()
    let documents = Dictionary(
      uniqueKeysWithValues: tables.map { ($0, CSVDocument(file: $0.fileName, text: $1)) }
    )
    var plan = reader.read(header: nil, tables: documents, id: "plan").plan
    change(&plan.header)
    return plan
  }
}

extension Plan {
  /// It, rated on a day.
  func scorecard(on asAt: String, in text: String? = nil) -> Scorecard {
    Scorecard(PlanIndex(self), period: text.map(period), asAt: day(asAt))
  }
}

extension Scorecard {
  /// Whether something needs a decision.
  func needsDecision(_ entity: Entity) -> Bool {
    Exceptions(of: self).contains(entity, in: self)
  }
}

extension Table {
  /// The texts of a column.
  func texts(_ title: String) -> [String] {
    guard let column = columns.firstIndex(where: { $0.title == title }) else { return [] }
    return (0..<count).map { row($0)[column].text }
  }
}
