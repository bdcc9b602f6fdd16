import ScorecardModel
import Testing

struct TableCellTests {
  /// Cells that may stand in one column, in the order they are sorted.
  private static let columns: [[TableCell]] = [
    [.text("Anna"), .text("bert"), .text("Carl"), .text("")],
    [
      .figure("30", decimal("30")), .figure("5.5", decimal("5.5")), .figure("-2", decimal("-2")),
      .figure("TBC", nil),
    ],
    [.figure("16", decimal("16")), .text("not scored"), .empty],
    Status.allCases.sorted { $0.severity > $1.severity }.map { .status($0, isProvisional: false) },
    [
      .due(.overdue(days: 30)), .due(.overdue(days: 1)), .due(.dueSoon(days: 0)), .due(.future(days: 90)),
      .due(.notDated), .due(.noEnd), .due(.onHold), .due(.dropped), .due(.done),
    ],
    [
      .direction(.better, isMuted: false), .direction(.steady, isMuted: false),
      .direction(.worse, isMuted: true), .empty,
    ],
  ]

  @Test(arguments: columns)
  func `a column sorts as people expect it`(_ cells: [TableCell]) {
    for (place, cell) in cells.enumerated() {
      for (other, later) in cells.enumerated() {
        #expect(cell.precedes(later) == (place == other ? nil : place < other), "\(cell) and \(later)")
      }
    }
  }

  @Test func `any cells sort without contradiction`() {
    let cells =
      TableCellTests.columns.flatMap(\.self) + [
        .series([1, 2]), .series([]), .text("16"), .text("ANNA"), .share(DecimalNumber(30)),
        .share(DecimalNumber(7)),
        .branch("2", TreePlace(order: 1, ends: [true])), .branch("1", TreePlace(order: 2, ends: [])),
      ]
    for one in cells {
      for two in cells {
        if let first = one.precedes(two) {
          #expect(two.precedes(one) == !first, "\(one) and \(two)")
        } else {
          #expect(two.precedes(one) == nil, "\(one) and \(two)")
        }
      }
    }
  }

  @Test(arguments: [
    (TableCell.text("Sickness Absence"), "absence", true), (.text("x"), "y", false), (.empty, "x", false),
    (.status(.overdue, isProvisional: false), "overdue", true),
    (.status(.red, isProvisional: true), "provisional", true), (.due(.overdue(days: 3)), "3 days", true),
    (.series([1, 2]), "1", false), (.direction(.worse, isMuted: true), "noise", true),
    (.figure("£1,133k", nil), "1,133", true), (.branch("O1", TreePlace(order: 0, ends: [])), "o1", true),
  ])
  func `a filter finds a cell by what it says`(_ cell: TableCell, _ word: String, _ isFound: Bool) {
    #expect(SearchWord(word).stands(in: cell) == isFound)
  }

  @Test func `rows of a tree stand in its order, the largest share first`() {
    let (first, second) = (TreePlace(order: 1, ends: [true]), TreePlace(order: 2, ends: []))
    #expect(TableCell.branch("2", first).precedes(.branch("1", second)) == true)
    #expect(TableCell.share(DecimalNumber(30)).precedes(.share(DecimalNumber(7))) == true)
  }

  @Test func `a column answers to its title, its other names and their beginnings`() {
    let column = Table.Column("Owner", aliases: ["lead"], width: 5)
    #expect(["owner", "own", "o", "lead", "le"].allSatisfy { column.answers(to: $0) })
    #expect(!["owners", "x", "der"].contains { column.answers(to: $0) })
  }
}
