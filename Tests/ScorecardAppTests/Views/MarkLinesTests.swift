import Testing
import TerminalUI

@testable import ScorecardApp

/// The marks of a cell in the room there is.
struct MarkLinesTests {
  private func lines(_ words: [String], _ width: Int, _ height: Int, _ counts: [[String]]) -> [String] {
    let marks = MarkLines(
      words.map { StyledText(SafeText($0)) },
      of: words.count,
      width: width,
      height: height,
      ground: .plain,
      counts: counts.map { $0.map { StyledText(SafeText($0)) } }
    )
    return marks.lines.map(\.text.string)
  }

  @Test(arguments: [
    (["●R1", "●R2"], 7, 1, ["●R1 ●R2"]),
    (["●R1", "●R2"], 6, 1, ["●R1 +1"]),
    (["●R1", "●R2"], 6, 2, ["●R1", "●R2"]),
    (["●R1", "●R2", "●R3"], 5, 1, ["●R1+2"]),
    // The count is never cut: where it has no room behind an id it takes the line of one.
    (["↓←R057", "↓←R058", "↓←R059"], 8, 2, ["↓←R057", "↓←R058+1"]),
    (["↓←R057", "↓←R058", "↓←R059"], 7, 2, ["↓←R057", "+2"]),
    (["●R057", "●R058", "○R059"], 5, 1, ["●×2 ○"]),
    (["●R057", "●R058", "○R059"], 4, 1, ["×3"]),
    (["●R057", "●R058", "○R059"], 7, 1, ["●R057+2"]),
    (["●R1"], 2, 1, ["×1"]),
  ])
  func `as many as have room, and how many more`(
    _ words: [String],
    _ width: Int,
    _ height: Int,
    _ expected: [String]
  ) {
    #expect(lines(words, width, height, [["●×2", "○"], ["×\(words.count)"], ["3"]]) == expected)
  }

  @Test func `signs are counted apart where that has room`() {
    let words = ["●R057", "●R058", "○R059"]
    #expect(lines(words, 4, 2, [["●×2", "○"], ["×3"]]) == ["●×2", "○"])
    #expect(lines(words, 1, 1, [["●×2", "○"], ["×3"], ["3"]]) == ["3"])
  }

  @Test(arguments: 1...24, 1...3)
  func `what is shown is what is counted`(_ width: Int, _ height: Int) {
    for total in 1...30 {
      let words = (1...total).map { "●R\($0)" }
      let lines = lines(words, width, height, [["×\(total)"], ["\(total)"], []])
      #expect(lines.count <= height && lines.allSatisfy { $0.count <= width })
      let text = lines.joined(separator: " ").replacing("+", with: " +")
      let parts = text.split(separator: " ")
      let rest = parts.compactMap { $0.hasPrefix("+") ? Int($0.dropFirst()) : nil }.reduce(0, +)
      let shown = parts.count { $0.hasPrefix("●") }
      if shown > 0 { #expect(shown + rest == total) }
    }
  }
}
