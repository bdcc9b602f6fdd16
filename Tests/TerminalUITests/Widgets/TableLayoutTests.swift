import TerminalUI
import Testing

struct TableLayoutTests {
  private let columns = [
    TableColumn(title: "Mark", width: .fixed(2), priority: 9),
    TableColumn(title: "Name", width: .flexible(minimum: 6), priority: 9),
    TableColumn(title: "Minor", width: .fixed(8), priority: 1),
    TableColumn(title: "Now", width: .fixed(6), priority: 5),
    TableColumn(title: "Then", width: .fixed(6), priority: 4),
    TableColumn(title: "Long", width: .fixed(10), priority: 2),
  ]

  private func layout(_ width: Int, scroll: Int = 0, frozen: Int? = 2) -> TableLayout {
    TableLayout(columns, width: width, spacing: 1, frozen: frozen, scroll: scroll)
  }

  private func shown(_ width: Int, scroll: Int) -> [Int] {
    layout(width, scroll: scroll).slots.map(\.column)
  }

  @Test func `columns there is no room for stand behind the others, and come in from the right`() {
    #expect(shown(30, scroll: 0) == [0, 1, 3, 4])
    #expect(shown(30, scroll: 1) == [0, 1, 4])
    #expect(shown(30, scroll: 2) == [0, 1, 2])
    #expect(shown(30, scroll: 3) == [0, 1, 5])
    #expect(layout(30, scroll: 99).scroll == layout(30).lastScroll)
  }

  @Test func `every column can be reached, whatever the width`() {
    for width in 12...60 {
      let reached = (0...layout(width).lastScroll).flatMap { shown(width, scroll: $0) }
      #expect(Set(reached) == Set(columns.indices), "\(width)")
    }
  }

  @Test func `the frozen columns stand still while the others scroll`() {
    let before = layout(30).slots.prefix(2)
    for scroll in 1...layout(30).lastScroll {
      #expect(layout(30, scroll: scroll).slots.prefix(2) == before)
    }
  }

  @Test func `frozen columns give way where they leave no room`() {
    let layout = layout(16, scroll: 1)
    #expect(layout.slots.map(\.column) == [0, 2])
    #expect(layout.firstScrolled == 1)
  }

  @Test func `it tells where there is more`() {
    #expect(layout(30).isCut && layout(30).firstScrolled == nil)
    #expect(layout(30, scroll: 1).isCut && layout(30, scroll: 1).firstScrolled == 2)
    #expect(!layout(30, scroll: 3).isCut)
    #expect(!layout(60).isCut && layout(60, scroll: 2).scroll == 0)
  }

  @Test func `a spare column waits behind the others even where there is room`() {
    let spare = TableColumn(title: "Spare", width: .fixed(4), priority: 9, isSpare: true)
    let table = [columns[0], spare, columns[3]]
    let first = TableLayout(table, width: 40, spacing: 1, frozen: 1)
    #expect(first.slots.map(\.column) == [0, 2] && first.isCut)
    let next = TableLayout(table, width: 40, spacing: 1, frozen: 1, scroll: 1)
    #expect(next.slots.map(\.column) == [0, 2, 1] && !next.isCut && next.firstScrolled == nil)
  }

  @Test func `a table without frozen columns does not scroll`() {
    #expect(layout(30, scroll: 2, frozen: nil).slots.map(\.column) == [0, 1, 3, 4])
    #expect(layout(30, frozen: nil).lastScroll == 0)
  }

  @Test func `the header shows what is scrolled out, and a mark of sorting has its room`() {
    let columns = [
      TableColumn(title: "Name", width: .fixed(6)),
      TableColumn(title: "Department", mark: "v", width: .fixed(8)),
      TableColumn(title: "Third", width: .fixed(8)),
      TableColumn(title: "Last", width: .fixed(8)),
    ]
    let table = TableView(columns: columns, rowCount: 1, frozen: 1, scroll: 1, spacing: 1) { _ in
      .cells(["a", "b", "c", "d"])
    }
    #expect(drawn(table, 22, 2).text == "Name  ◂Third         ▸\na      c")
    var start = table
    start.scroll = 0
    #expect(drawn(start, 22, 2).text == "Name   Depart…v      ▸\na      b")
  }
}
