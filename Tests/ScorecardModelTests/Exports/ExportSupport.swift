import ScorecardModel

/// An export of rows of text under columns, of a plan called `plan`.
func export(
  _ columns: [Table.Column],
  _ rows: [[TableCell]],
  _ change: (inout Provenance) -> Void = { _ in }
) -> PlanExport {
  let plan = Plan(id: "plan")
  let scorecard = Scorecard(PlanIndex(plan), asAt: day("2009-06-30"))
  var export = PlanExport([], of: LoadedPlan(plan: plan), scorecard)
  let entities = rows.indices.map(Entity.fault)
  export.parts = [PlanExport.Part(.facts, Table(columns: columns, entities: entities) { rows[$0] })]
  change(&export.provenance)
  return export
}

/// A column by its title.
func column(_ title: String, isFigure: Bool = false) -> Table.Column {
  Table.Column(title, width: 5, isFigure: isFigure)
}
