import ScorecardApp
import ScorecardModel
import Testing

struct FilterCompletionTests {
  private var table: Table {
    var columns = [
      Table.Column("Status", width: 2), Table.Column("Owner", aliases: ["lead"], width: 9),
      Table.Column("What is wrong", key: "message", width: 9), Table.Column("Due", width: 9),
      Table.Column("Status reason", width: 9),
    ]
    columns[4].isOptional = true
    let owners = ["Mia King", "Jo Smith", "Jo Smith", "", "Old, Jo"]
    let due: [Due] = [.overdue(days: 3), .overdue(days: 9), .done, .onHold, .dueSoon(days: 0)]
    let entities = owners.indices.map(Entity.fault)
    return Table(columns: columns, entities: entities) { row in
      [
        .status(row < 3 ? .red : .amber, isProvisional: row == 0), .text(owners[row]), .text("x"),
        .due(due[row]),
        .text("because"),
      ]
    }
  }

  private func candidates(_ text: String) -> [String] {
    FilterCompletion(of: text, in: [table]).candidates
  }

  @Test(arguments: [
    ("", ["status", "owner", "message", "due", "statusReason"]), ("st", ["status", "statusReason"]),
    ("ST", ["status", "statusReason"]), ("lea", ["lead"]), ("what", ["what is wrong"]), ("zzz", []),
    ("a or (ow", ["owner"]), ("-ow", ["owner"]),
    ("owner:jo ", ["status", "owner", "message", "due", "statusReason"]),
    ("status:", ["red", "amber"]), ("status:A", ["amber"]), ("status:red,", ["red", "amber"]),
    ("status=r", ["red", "amber"]),
    ("owner:", ["Jo Smith", "Mia King", "Old, Jo"]), ("owner:jo", ["Jo Smith", "Old, Jo"]),
    ("owner:\"jo s", ["Jo Smith"]), ("lead:mi", ["Mia King", "Jo Smith"]),
    ("due:", ["overdue", "done", "due", "on hold"]),
    ("none:", []), ("statusreason:", ["because"]),
  ])
  func `what may come is a column, or what a column really holds, the most frequent first`(
    _ text: String,
    _ expected: [String]
  ) {
    #expect(candidates(text) == expected)
  }

  @Test(arguments: [
    ("ow", "owner:"), ("a or (ow", "a or (owner:"), ("-ow", "-owner:"), ("owner:mi", "owner:\"Mia King\""),
    ("status:red,a", "status:red,amber"), ("owner:\"old", "owner:\"Old, Jo\""), ("status=r", "status=red"),
    ("what", "\"what is wrong\":"), ("", "status:"),
  ])
  func `a candidate takes the place of what was typed of it`(_ text: String, _ completed: String) {
    #expect(FilterCompletion(of: text, in: [table]).text(choosing: 0) == completed)
  }

  @Test func `it is begun where a word stands at the end`() {
    #expect(
      FilterCompletion(of: "ow", in: [table]).isBegun && FilterCompletion(of: "owner:", in: [table]).isBegun
    )
    #expect(
      !FilterCompletion(of: "", in: [table]).isBegun && !FilterCompletion(of: "ow ", in: [table]).isBegun
    )
  }
}
