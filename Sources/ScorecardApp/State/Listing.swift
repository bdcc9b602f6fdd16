package import ScorecardModel
import Synchronization
import TerminalUI

/// The lines of one pane: a table, filtered, sorted and in groups.
package struct Listing: Sendable {
  /// What stands in a line.
  package enum Line: Hashable, Sendable {
    /// The heading of a group, by its place among the groups.
    case heading(Int)
    /// A row of the table.
    case row(Int)
  }

  /// The table under the columns that are shown.
  package let table: Table
  /// The groups of its rows; none where they are not grouped.
  package let groups: [Table.Group]
  /// How many rows the filter keeps, those in a fold included.
  package let rowCount: Int
  /// How many columns at the left stay where they are while the others scroll.
  package let frozen: Int
  /// How the table is arranged.
  package let arrangement: Arrangement
  private let order: LineOrder
  private let positions: [Entity: Int]
  /// The lines of entities that stand in several.
  private let twins: [Entity: [Int]]
  private let made = MadeRows()

  /// The rows of a table that a filter keeps, arranged.
  ///
  /// - Parameters:
  ///   - table: The table with all its columns, of which a filter may name any.
  ///   - filter: The filter.
  ///   - arrangement: How it is sorted and grouped, and what is shown of it.
  package init(_ table: Table, filter: Filter = .none, arrangement: Arrangement = Arrangement()) {
    let places = arrangement.places(in: table)
    var rows = filter.rows(of: table, shown: arrangement.columns == nil ? nil : places)
    let sorting = places.first { table.columns[$0].key == arrangement.sort?.key }
    if let sorting, let sort = arrangement.sort {
      rows = Listing.sorted(rows, of: table, by: sorting, isReversed: sort.isReversed)
    }
    let chosen = table.groupings.first { $0.title == arrangement.grouping }
    let grouping = chosen ?? (sorting == nil ? table.standing : nil)
    groups = grouping?.groups(of: rows) ?? []
    let order = LineOrder(rows, in: groups, of: table, arrangement, isFlat: sorting != nil)
    let lead = table.columns.prefix((table.columns.firstIndex { $0.weight > 0 } ?? 0) + 1).map(\.key)
    self.table = table.showing(places).widening("id", to: order.width)
    frozen = max(1, self.table.columns.prefix { lead.contains($0.key) }.count)
    rowCount = rows.count
    self.order = order
    self.arrangement = arrangement
    (positions, twins) = Listing.positions(of: rows, in: order, table)
  }

  private static func positions(
    of rows: [Int],
    in order: LineOrder,
    _ table: Table
  ) -> (first: [Entity: Int], all: [Entity: [Int]]) {
    var first: [Entity: Int] = [:]
    var all: [Entity: [Int]] = [:]
    first.reserveCapacity(rows.count)
    for row in rows {
      guard let position = order.position(ofRow: row) else { continue }
      let entity = table.entities[row]
      if let earlier = first[entity] {
        all[entity, default: [earlier]].append(position)
      } else {
        first[entity] = position
      }
    }
    return (first, all)
  }

  /// How many lines there are, headings and rows.
  package var count: Int {
    order.lines.count
  }

  /// The lines.
  package var lines: [Line] {
    order.lines
  }

  /// What a line is about; nil of a heading.
  package func entity(at position: Int) -> Entity? {
    guard lines.indices.contains(position), case .row(let row) = lines[position] else { return nil }
    return table.entities[row]
  }

  /// The group whose heading a line is.
  package func heading(at position: Int) -> Table.Group? {
    guard lines.indices.contains(position), case .heading(let group) = lines[position] else { return nil }
    return groups[group]
  }

  /// The cells of a line; none of a heading.
  package func row(_ position: Int) -> [TableCell] {
    guard case .row(let row) = lines[position] else { return [] }
    var cells = made.row(row, of: table)
    if let branch = order.branch(ofRow: row), let place = table.columns.firstIndex(where: { $0.key == "id" })
    {
      cells[place] = .branch(cells[place].text, branch)
    }
    return cells
  }

  /// A line as it is drawn in the looks of a palette, made once for as long as it is on screen.
  ///
  /// - Parameters:
  ///   - position: The line.
  ///   - palette: The looks.
  ///   - draw: Makes it.
  /// - Returns: The line.
  func drawn(_ position: Int, in palette: Palette, _ draw: () -> TerminalUI.TableRow) -> TerminalUI.TableRow {
    made.drawn(position, in: palette, draw)
  }

  /// How the rows of a group stand together.
  func tally(of group: Table.Group) -> Table.Tally {
    made.tally(of: group)
  }

  /// The line of an entity; where it is in a fold, that of what hides it.
  package func position(of entity: Entity) -> Int? {
    positions[entity]
  }

  /// The line of a cursor: the heading or the entity it was on; of an entity in several lines the nearest.
  func position(of cursor: Cursor) -> Int? {
    let heading = cursor.heading.flatMap { key in
      groups.firstIndex { $0.key == key }.flatMap { lines.firstIndex(of: .heading($0)) }
    }
    let nearest = cursor.selected.flatMap { twins[$0] }?
      .min { abs($0 - cursor.row) < abs($1 - cursor.row) }
    return heading ?? nearest ?? cursor.selected.flatMap(position(of:))
  }

  /// The line for a cursor that is on nothing: where it was, at first on a row, not on the heading above it.
  func row(near cursor: Cursor) -> Int {
    let isFresh = cursor.selected == nil && cursor.heading == nil && cursor.row == 0
    if isFresh, heading(at: 0) != nil, entity(at: 1) != nil { return 1 }
    return max(0, min(cursor.row, count - 1))
  }

  /// What there is to fold at a line: the row itself where it has parts, else the one it is a part of.
  func whole(at position: Int) -> Entity? {
    guard lines.indices.contains(position), case .row(let row) = lines[position] else { return nil }
    return order.whole(ofRow: row).map { table.entities[$0] }
  }

  /// Rows sorted by a column; equal ones stay in the plan's order, blank ones come last.
  private static func sorted(_ rows: [Int], of table: Table, by column: Int, isReversed: Bool) -> [Int] {
    let keys = rows.map { SortKey(table.cell($0, column)) }
    return rows.indices.sorted { left, right in
      if keys[left].isBlank != keys[right].isBlank { return keys[right].isBlank }
      let (first, second) = isReversed ? (right, left) : (left, right)
      return keys[first].precedes(keys[second]) ?? (rows[left] < rows[right])
    }
    .map { rows[$0] }
  }
}

/// What of a table was on screen: made once, not for each frame.
private final class MadeRows: Sendable {
  private let rows = Mutex<[Int: [TableCell]]>([:])
  private let tallies = Mutex<[String: Table.Tally]>([:])
  private let drawn = Mutex<(palette: Palette, lines: [Int: TerminalUI.TableRow])?>(nil)
  /// More lines than a screen has are not kept as they were drawn.
  private static let mostDrawn = 256

  /// A row of the table.
  func row(_ index: Int, of table: Table) -> [TableCell] {
    rows.withLock { rows in
      if let row = rows[index] { return row }
      let row = table.row(index)
      rows[index] = row
      return row
    }
  }

  /// A line as it is drawn.
  func drawn(_ line: Int, in palette: Palette, _ draw: () -> TerminalUI.TableRow) -> TerminalUI.TableRow {
    let known = drawn.withLock { $0?.palette == palette ? $0?.lines[line] : nil }
    if let known { return known }
    let row = draw()
    drawn.withLock { drawn in
      if drawn?.palette != palette || (drawn?.lines.count ?? 0) >= MadeRows.mostDrawn {
        drawn = (palette, [:])
      }
      drawn?.lines[line] = row
    }
    return row
  }

  /// How the rows of a group stand together.
  func tally(of group: Table.Group) -> Table.Tally {
    tallies.withLock { tallies in
      if let tally = tallies[group.key] { return tally }
      let tally = group.tally
      tallies[group.key] = tally
      return tally
    }
  }
}
