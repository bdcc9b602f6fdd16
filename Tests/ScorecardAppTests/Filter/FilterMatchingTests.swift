import ScorecardApp
import ScorecardModel
import Testing

struct FilterMatchingTests {
  /// A table with a cell of every kind in each of three rows.
  private var table: Table {
    var columns = [
      Table.Column("Id", width: 4), Table.Column("Status", width: 2),
      Table.Column("Actual", alignment: .trailing, width: 9, isFigure: true),
      Table.Column("Due", width: 9, dayKey: "dueDate"), Table.Column("Owner", aliases: ["lead"], width: 9),
      Table.Column("Share", width: 9), Table.Column("Perspective", width: 9),
      Table.Column("Period", width: 9),
      Table.Column("Due date", width: 9), Table.Column("Score", width: 5), Table.Column("Tags", width: 5),
      Table.Column("Status reason", width: 9),
    ]
    for place in 8..<columns.count { columns[place].isOptional = true }
    let rows: [[TableCell]] = [
      [
        .text("A1"), .status(.red, isProvisional: true), .figure("80%", DecimalNumber(80)),
        .due(.overdue(days: 46)),
        .text("Jo Smith"), .share(DecimalNumber(40)), .text("Customer"), .text("Q1"), .text("2026-08-31"),
        .figure("16", DecimalNumber(16)), .record(.list([.init("calls"), .init("post")])), .text("late"),
      ],
      [
        .text("A2"), .status(.green, isProvisional: false), .figure("£1,500k", DecimalNumber(1_500_000)),
        .due(.dueSoon(days: 4)), .text("Mia King"), .share(DecimalNumber(60)), .text("Finance"), .text("Q2"),
        .text("October 2026"), .figure("8", DecimalNumber(8)), .record(.list([])), .text("on time"),
      ],
      [
        .text("Ä3"), .status(.noTarget, isProvisional: false), .empty, .due(.done), .text(""), .empty, .empty,
        .text("Q3"), .empty, .empty, .record(.list([.init(id: "T", "Tax")])), .empty,
      ],
    ]
    return Table(columns: columns, entities: [.fault(0), .fault(1), .fault(2)]) { rows[$0] }
  }

  @Test(arguments: [
    ("jo", [0]), ("JO smith", [0]), ("jo or mia", [0, 1]), ("not jo", [1, 2]), ("-jo -mia", [2]), ("ä3", [2]),
    ("late", []), ("not late", [0, 1, 2]), ("reason:late", []), ("statusreason:late", [0]),
    ("\"status reason\":time", [1]), ("lead:jo", [0]), ("lead:jo,mia", [0, 1]), ("-lead:jo,mia", [2]),
    ("status:red", [0]), ("status=red", [0]), ("status=\"red provisional\"", [0]), ("status!=red", [1, 2]),
    ("owner=jo", []), ("owner=\"jo smith\"", [0]), ("owner=\"\"", [2]), ("owner!=\"\"", [0, 1]),
    ("tags=post", [0]), ("tags=t", [2]), ("tags=\"\"", [1]), ("tags:tax", [2]),
    ("actual>=80", [0, 1]), ("actual>=80%", [0]), ("actual=80", [0]), ("actual<81%", [0]), ("actual<=79", []),
    ("actual>£300k", [1]), ("actual>1.4M", [1]), ("actual>1.5M", []), ("actual>=£1.5M", [1]),
    ("actual>1,000", [1]),
    ("actual<$2M", []), ("share<50", [0]), ("share<50%", [0]), ("share>£1", []),
    ("due<0", [0]), ("due<0 or due>3", [0, 1]), ("due<=4", [0, 1]), ("due=4", [1]), ("due>\"3 days\"", [1]),
    ("due<2026-10-01", [0]), ("due<=31/10/2026", [0, 1]), ("due>2026-10-30", [1]), ("due=2026-08-31", [0]),
    ("score>=12", [0]), ("score<12", [1]), ("sco>=12", [0]), ("not score>=12", [1, 2]),
    ("status:red or (perspective:fin not q1)", [0, 1]), ("p:fin", [1]), ("p:q", [0, 1, 2]), ("time:12", []),
  ])
  func `a row is kept for what its cells say`(_ text: String, _ rows: [Int]) {
    let filter = Filter(text).checked(against: [table.columns])
    #expect(filter.error == nil)
    #expect(filter.rows(of: table) == rows)
  }

  @Test func `words alone are looked for in the columns somebody chose`() {
    #expect(Filter("late").rows(of: table, shown: [11]) == [0])
    #expect(Filter("jo").rows(of: table, shown: [11]) == [])
  }

  @Test(arguments: [
    ("colour>=3", "no column is called colour"), ("scroe>=3", "did you mean score?"),
    ("p>3", "p may be perspective, period"), ("a share>1 colour=x", "no column is called colour"),
  ])
  func `a comparison with what the table does not have is an error with its place`(
    _ text: String,
    _ words: String
  ) throws {
    let error = try #require(Filter(text).checked(against: [table.columns]).error)
    #expect(error.message.contains(words), "\(error.message)")
    #expect(error.place.lowerBound == (text.hasPrefix("a ") ? 10 : 0))
    #expect(Filter(text).rows(of: table) == [])
  }

  @Test func `one of several tables is enough`() {
    let other = [Table.Column("Risk", width: 4)]
    #expect(Filter("score>3").checked(against: [other, table.columns]).error == nil)
    #expect(Filter("score>3").checked(against: [other]).error != nil)
    #expect(Filter("score>3").checked(against: []).error == nil)
  }

  @Test func `a field that no table has is looked for as words, with a doubt`() {
    let filter = Filter("onwer:jo").checked(against: [table.columns])
    #expect(filter.error == nil)
    #expect(filter.doubt(in: [table.columns])?.message == "no column is called onwer; did you mean owner?")
    #expect(Filter("owner:jo").doubt(in: [table.columns]) == nil)
    #expect(Filter("time:12").rows(of: table).isEmpty)
  }
}
