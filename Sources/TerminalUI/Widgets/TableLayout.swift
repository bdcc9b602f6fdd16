/// Which columns of a table there is room for, and where they stand.
///
/// Where the width does not suffice, the columns of the lowest priority stand behind all others. A table whose first
/// columns are frozen can be scrolled to them; of any other they are left out.
package struct TableLayout: Hashable, Sendable {
  /// A column that is shown.
  package struct Slot: Hashable, Sendable {
    /// Its place among all columns.
    package let column: Int
    /// Its first cell, from the left edge of the table.
    package let x: Int
    /// Its cells.
    package let width: Int
  }

  /// The columns shown, from left to right.
  package private(set) var slots: [Slot]
  /// Whether there are more columns to the right.
  package private(set) var isCut: Bool
  /// The first slot of those that scroll, where columns before it are scrolled out; nil where none is.
  package private(set) var firstScrolled: Int?
  /// How far the columns are scrolled, in columns.
  package private(set) var scroll = 0
  /// How far they can be scrolled.
  package private(set) var lastScroll = 0

  /// The least room in which columns scroll; frozen ones give way to it.
  private static let leastRoom = 12

  /// Leaves out the columns of the lowest priority, the last first, until the others fit; or scrolls.
  /// - Parameters:
  ///   - columns: All columns.
  ///   - width: The cells there are.
  ///   - spacing: The cells left free between two columns.
  ///   - frozen: How many columns at the left stay where they are while the others scroll; nil: nothing scrolls.
  ///   - scroll: How many columns are scrolled out, as far as there are more at the right.
  package init(_ columns: [TableColumn], width: Int, spacing: Int, frozen: Int? = nil, scroll: Int = 0) {
    let line = Line(columns: columns, width: max(0, width), spacing: spacing)
    let fitting = line.fitting
    slots = line.slots(of: fitting, from: 0)
    isCut = fitting.count < columns.count
    guard let frozen, isCut else { return }
    let held = fitting.prefix { $0 < frozen }.count
    let rest = columns.indices.filter { !fitting.contains($0) }
    self.scroll(line, held: held, Array(fitting.dropFirst(held)) + rest, by: scroll)
  }

  /// Shows columns from one on, right of those that are frozen.
  private mutating func scroll(_ line: Line, held: Int, _ loose: [Int], by wanted: Int) {
    // The frozen columns keep the width they have where nothing is scrolled out, so that they stand still.
    let isBare = slots.count == held
    let frozen = slots.prefix(held).prefix {
      line.width - $0.x - $0.width - line.spacing >= min(Self.leastRoom, line.width)
    }
    let left = frozen.last.map { $0.x + $0.width + line.spacing } ?? 0
    let last = line.firstOfLast(loose, from: left)
    let skipped = isBare ? 1 : 0
    lastScroll = max(1, last + skipped)
    scroll = max(0, min(wanted, lastScroll))
    guard scroll > 0 else { return }
    let first = max(0, min(scroll - skipped, last))
    let shown = line.prefix(of: loose[first...], from: left)
    slots = frozen + line.slots(of: shown, from: left)
    firstScrolled = first > 0 || frozen.count < held ? frozen.count : nil
    isCut = first + shown.count < loose.count
  }

  /// The cells in which columns stand.
  private struct Line {
    let columns: [TableColumn]
    let width: Int
    let spacing: Int

    /// The columns for which there is room, those of the lowest priority left out.
    var fitting: [Int] {
      var kept = columns.indices.filter { !columns[$0].isSpare }
      while kept.count > 1, need(kept) > width {
        let lowest = kept.map { columns[$0].priority }.min() ?? 0
        guard let index = kept.lastIndex(where: { columns[$0].priority == lowest }) else { break }
        kept.remove(at: index)
      }
      return kept
    }

    /// As many columns, from the first on, as have room right of a cell; at least one.
    func prefix(of columns: ArraySlice<Int>, from left: Int) -> [Int] {
      var shown = Array(columns.prefix(1))
      for column in columns.dropFirst() {
        guard left + need(shown + [column]) <= width else { break }
        shown.append(column)
      }
      return shown
    }

    /// The first of the last columns that have room together right of a cell.
    func firstOfLast(_ columns: [Int], from left: Int) -> Int {
      var first = max(0, columns.count - 1)
      while first > 0, left + need(Array(columns[(first - 1)...])) <= width { first -= 1 }
      return first
    }

    /// Columns side by side; what is left over goes to those that have a weight.
    func slots(of shown: [Int], from start: Int) -> [Slot] {
      let left = max(0, width - start - need(shown))
      let weights = shown.reduce(0) { $0 + columns[$1].width.weight }
      var (x, weight) = (start, 0)
      return shown.map { column in
        let before = weights > 0 ? left * weight / weights : 0
        weight += columns[column].width.weight
        let share = weights > 0 ? left * weight / weights - before : 0
        let slot = Slot(column: column, x: x, width: min(width - x, columns[column].width.minimum + share))
        x += slot.width + spacing
        return slot
      }
    }

    private func need(_ shown: [Int]) -> Int {
      shown.reduce(spacing * max(0, shown.count - 1)) { $0 + columns[$1].width.minimum }
    }
  }
}
