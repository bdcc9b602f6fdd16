import TerminalUI
import Testing

struct MatrixTests {
  private let columns = [("P1", "pledge", "2"), ("P2", "pledge", "0"), ("Efficiency", "think", "1")].map {
    Matrix.Column(SafeText($0), group: SafeText($1), count: StyledText(SafeText($2)))
  }

  private func matrix(_ selected: Int? = nil, height: Int = 4, columns count: Int = 3) -> Matrix {
    Matrix(
      columns: (0..<count).map { columns[$0 % 3] },
      selected: selected,
      nameHeight: height,
      rows: [["●", "", "·"], nil, ["", "", "○"]],
      styles: Matrix.Styles(
        name: .plain,
        group: .plain,
        selected: Style(attributes: .reverse),
        edge: .plain
      )
    )
  }

  @Test func `names stand upright, next to their cells, below their groups`() {
    let picture = """
      pledge    thi…
                E
                …
      P    P    c
      1    2    y
      2    0    1

      ●         ·

                ○
      """
    #expect(drawn(matrix(), 16, 10).text == picture)
  }

  @Test func `the selected column is in view, and its name stands out`() {
    let buffer = drawn(matrix(8, columns: 9), 8, 10)
    #expect(buffer.text.hasPrefix("pledg…t") || buffer.text.contains("▸") == false)
    #expect(buffer[6, 4].style.attributes.contains(.reverse))
    #expect(drawn(matrix(0, columns: 9), 8, 10).text.contains("▸"))
  }

  @Test(arguments: [(0, 0), (1, 9), (2, 1), (3, 3), (90, 2), (5, 40)])
  func `it is drawn into any room without a fault`(_ width: Int, _ height: Int) {
    for selected in [nil, 0, 2, 99] {
      #expect(drawn(matrix(selected), width, height).size == Size(width: width, height: height))
    }
  }
}
