extension Table {
  /// The scorecard as a table: one row for each quadrant, with its counts and its colour.
  static func scorecard(_ scorecard: Scorecard) -> Table {
    let quadrants = scorecard.quadrants
    let fields = QuadrantRow.fields
    return Table(columns: fields.map(\.column), count: quadrants.count) { row in
      let row = QuadrantRow(quadrants[row], in: scorecard)
      return fields.map { $0.cell(row) }
    }
  }
}

/// A quadrant with what its parts come to.
private struct QuadrantRow {
  let perspective: Perspective?
  let rollUp: RollUp
  let actions: [ActionReading]

  init(_ perspective: Perspective?, in scorecard: Scorecard) {
    self.perspective = perspective
    rollUp = scorecard.rollUp(of: perspective?.id)
    actions = QuadrantRows(perspective?.id, in: scorecard).actions.map { scorecard.actions[$0] }
  }

  static var fields: [Field<QuadrantRow>] {
    let counts = Status.allCases.map { status in
      Field<QuadrantRow>.count(status.word.prefix(1).uppercased() + status.word.dropFirst()) {
        $0.rollUp.count(of: status)
      }
    }
    return heading + counts + tail
  }

  private static var heading: [Field<QuadrantRow>] {
    [
      Field("Id") { .text($0.perspective?.id ?? "") },
      Field("Title") { .text($0.perspective?.title ?? "In no perspective") },
      Field("Status") { $0.rollUp.colour.map { .status($0, isProvisional: false) } ?? .empty },
      Field("Status reason") { .reason($0.rollUp.reason) },
      .count("Indicators") { $0.rollUp.total },
      .count("Rated") { $0.rollUp.rated },
      .count("On target") { $0.rollUp.onTarget },
      .number("On target share") { $0.rollUp.onTargetShare },
      Field("Worst") { .text($0.rollUp.worst?.id ?? "") },
    ]
  }

  private static var tail: [Field<QuadrantRow>] {
    [
      .count("Actions") { $0.actions.count },
      .count("Actions overdue") { $0.actions.count { $0.due.due.isOverdue } },
      .count("Actions done") { $0.actions.count { $0.due.due == .done } },
    ]
  }
}
