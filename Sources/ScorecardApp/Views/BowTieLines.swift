import ScorecardModel
import TerminalUI

/// A risk as a bow-tie of text: causes at the left, the event in the middle, consequences at the right.
struct BowTieLines {
  /// The least width at which it reads better than a list.
  static let leastWidth = 56

  private let screen: Screen
  private let bowTie: BowTie

  init(_ screen: Screen, _ bowTie: BowTie) {
    self.screen = screen
    self.bowTie = bowTie
  }

  func lines(in width: Int) -> [StyledText] {
    let column = (width - 2 * BowTieLines.joint) / 3
    let left = Side(bowTie.causes.isEmpty ? ["cause not given"] : bowTie.causes, screen, column)
    let right = Side(
      bowTie.consequences.isEmpty ? ["consequence not given"] : bowTie.consequences,
      screen,
      column
    )
    let event = screen.styled(bowTie.event, .strong).wrapped(to: column)
    let height = max(left.lines.count, right.lines.count, event.count)
    let (causes, effects) = (left.centred(in: height), right.centred(in: height))
    let top = (height - event.count) / 2
    let center = height / 2
    return (0..<height).map { row in
      let middle = event.indices.contains(row - top) ? event[row - top] : .empty
      return causes.line(row).padded(to: column) + arm(causes.starts.contains(row))
        + brace(causes.arms(at: row, center: center, opensLeft: true))
        + arrow(row == center) + middle.padded(to: column) + arm(row == center)
        + brace(effects.arms(at: row, center: center, opensLeft: false))
        + tail(effects.starts.contains(row)) + effects.line(row)
    }
  }

  /// The columns between two parts: an arm, the brace, an arrow.
  private static let joint = 6

  private func arm(_ isThere: Bool) -> StyledText {
    isThere
      ? screen.styled(" ", .axis) + screen.styled(screen.glyphs.border.horizontal, .axis)
      : screen.styled("  ", .axis)
  }

  private func tail(_ isThere: Bool) -> StyledText {
    isThere
      ? screen.styled(screen.glyphs.border.horizontal, .axis) + screen.styled(" ", .axis)
      : screen.styled("  ", .axis)
  }

  private func arrow(_ isThere: Bool) -> StyledText {
    isThere
      ? screen.styled(screen.glyphs.border.horizontal, .axis) + screen.styled(screen.glyphs.right, .axis)
        + screen.styled(" ", .axis)
      : screen.styled("   ", .axis)
  }

  private func brace(_ arms: Arms) -> StyledText {
    arms.isEmpty ? screen.styled(" ", .axis) : screen.styled(arms.glyph(of: screen.glyphs.border), .axis)
  }
}

/// One side of a bow-tie: its items, each on one line or more.
private struct Side {
  let lines: [StyledText]
  /// The lines on which an item begins.
  let starts: Set<Int>

  init(_ items: [String], _ screen: Screen, _ width: Int) {
    var (lines, starts): ([StyledText], Set<Int>) = ([], [])
    for item in items {
      starts.insert(lines.count)
      lines += screen.styled(item, .text).wrapped(to: width)
    }
    self.init(lines: lines, starts: starts)
  }

  private init(lines: [StyledText], starts: Set<Int>) {
    self.lines = lines
    self.starts = starts
  }

  /// It in the middle of a height.
  func centred(in height: Int) -> Side {
    let top = (height - lines.count) / 2
    return Side(
      lines: Array(repeating: .empty, count: top) + lines,
      starts: Set(starts.map { $0 + top })
    )
  }

  func line(_ row: Int) -> StyledText {
    lines.indices.contains(row) ? lines[row] : .empty
  }

  /// The piece of the brace in a row: it runs from the first item to the last and to the middle.
  func arms(at row: Int, center: Int, opensLeft: Bool) -> Arms {
    let (first, last) = (min(starts.min() ?? center, center), max(starts.max() ?? center, center))
    let (isItem, isCenter) = (starts.contains(row), row == center)
    return Arms(
      left: opensLeft ? isItem : isCenter,
      right: opensLeft ? isCenter : isItem,
      up: row > first && row <= last,
      down: row >= first && row < last
    )
  }
}

extension StyledText {
  /// The line with blanks at its end, so that it is so wide.
  fileprivate func padded(to columns: Int) -> StyledText {
    width >= columns ? self : self + StyledText(SafeText.blank(columns - width))
  }
}
