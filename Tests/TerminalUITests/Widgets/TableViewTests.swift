import TerminalUI
import Testing

struct TableViewTests {
  private func table(_ count: Int, selection: Int? = nil, offset: Int = 0) -> TableView {
    TableView(
      columns: [
        TableColumn(title: "Name", width: .flexible(minimum: 6), priority: 3),
        TableColumn(title: "Now", width: .fixed(5), alignment: .right, priority: 2),
        TableColumn(title: "Note", width: .flexible(minimum: 6, weight: 2), priority: 1),
      ],
      rowCount: count,
      selection: selection,
      offset: offset
    ) { index in
      index == 2
        ? .heading("Housing and a long name of a group")
        : .cells([
          StyledText(SafeText("row \(index)")), StyledText(SafeText("\(index * 7)%")), "a longer note",
        ])
    }
  }

  @Test func `rows stand under their titles`() {
    #expect(
      drawn(table(4), 32, 6).text == """
        Name         Now  Note
        ────────────────────────────────
        row 0         0%  a longer note
        row 1         7%  a longer note
        Housing and a long name of a gr…
        row 3        21%  a longer note
        """
    )
  }

  @Test func `a bar shows the place where there are more rows`() {
    #expect(
      drawn(table(20, offset: 8), 30, 6).text == """
        Name        Now  Note
        ──────────────────────────────
        row 8       56%  a longer n… │
        row 9       63%  a longer n… █
        row 10      70%  a longer n… │
        row 11      77%  a longer n… │
        """
    )
  }

  @Test func `the column of the lowest priority goes first`() {
    #expect(drawn(table(1), 16, 2).text == "Name       Now ▸\nrow 0       0%")
    #expect(table(1).layout(in: Rect(x: 0, y: 0, width: 20, height: 9)).slots.map(\.column) == [0, 1])
    #expect(table(1).layout(in: Rect(x: 0, y: 0, width: 12, height: 9)).slots.map(\.column) == [0])
    #expect(table(1).layout(in: Rect(x: 0, y: 0, width: 3, height: 9)).slots.map(\.width) == [1])
    #expect(table(1).layout(in: Rect(x: 0, y: 0, width: 40, height: 9)).isCut == false)
  }

  @Test func `the selected row is told over the full width`() {
    let buffer = drawn(table(3, selection: 1), 24, 5)
    let grid = buffer.styleGrid.grid.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(grid[2] == "")
    #expect(grid[3] == String(repeating: "b", count: 24))
    #expect(grid[4] == "")
    #expect(buffer[0, 3].style.attributes == .reverse)
  }

  @Test func `only rows in view are asked for`() {
    var asked: [Int] = []
    let table = TableView(
      columns: [TableColumn(title: "N", width: .fixed(3))],
      rowCount: 1_000_000,
      offset: 500
    ) {
      asked.append($0)
      return .cells(["x"])
    }
    _ = drawn(table, 10, 7)
    #expect(asked == [500, 501, 502, 503, 504])
  }

  @Test func `in little height the header goes`() {
    #expect(drawn(table(9), 20, 3).text.hasPrefix("Name"))
    #expect(drawn(table(9), 20, 1).text.hasPrefix("row 0"))
    #expect(TableView.body(of: Rect(x: 0, y: 0, width: 9, height: 9)).height == 7)
  }

  @Test(arguments: 0...30, 0...6)
  func `a table of any size is drawn`(width: Int, height: Int) {
    var buffer = Buffer(size: Size(width: 40, height: 10))
    table(50, selection: 3, offset: 60).draw(in: Rect(x: 2, y: 2, width: width, height: height), on: &buffer)
    table(50, selection: 3, offset: -4).draw(in: Rect(x: 2, y: 2, width: width, height: height), on: &buffer)
    #expect(buffer.rowText(1) == "" && buffer.rowText(2 + height) == "")
    for y in 2..<9 { #expect(buffer[1, y].scalar == 0x20 && buffer[2 + width, y].scalar == 0x20) }
  }

  @Test func `missing cells are blank`() {
    let columns = ["A", "B"].map { TableColumn(title: StyledText(SafeText($0)), width: .fixed(3)) }
    let table = TableView(columns: columns, rowCount: 1) { _ in .cells(["x"]) }
    #expect(drawn(table, 10, 2).text == "A    B\nx")
  }
}
