import ScorecardModel

/// The order of the lines of a listing: headings, rows below them, parts below their wholes.
struct LineOrder: Sendable {
  /// The lines.
  private(set) var lines: [Listing.Line] = []
  /// The width that ids need with the branches before them; 0 where there are none.
  private(set) var width = 0
  private var positions: [Int: Int] = [:]
  private var trees: [ObjectiveTree] = []
  private var nodes: [Int: Node] = [:]
  private let table: Table
  private let folded: Set<String>
  private let isFlat: Bool

  /// A row that has parts or is one, in the tree of its group.
  private struct Node {
    let tree: Int
    let place: Int
    /// The row that folds: itself where it has parts, else the one above it.
    let whole: Int
    let isFolded: Bool
  }

  /// The lines of some rows.
  ///
  /// - Parameters:
  ///   - rows: The rows, in order.
  ///   - groups: The groups they make; none: they stand without headings.
  ///   - table: Their table.
  ///   - arrangement: What is folded.
  ///   - isFlat: Whether parts stand like any other row, because the rows are sorted.
  init(
    _ rows: [Int],
    in groups: [Table.Group],
    of table: Table,
    _ arrangement: Arrangement,
    isFlat: Bool
  ) {
    self.table = table
    folded = arrangement.folded
    self.isFlat = isFlat || table.wholes.isEmpty
    lines.reserveCapacity(rows.count + groups.count)
    if groups.isEmpty { add(rows) }
    for (index, group) in groups.enumerated() {
      let heading = lines.count
      if !group.name.isEmpty { lines.append(.heading(index)) }
      if arrangement.foldedGroups.contains(group.key) {
        for row in group.rows { positions[row] = heading }
      } else {
        add(group.rows)
      }
    }
  }

  private mutating func add(_ rows: [Int]) {
    guard !isFlat else {
      for row in rows { append(row) }
      return
    }
    let places = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1, $0) })
    let tree = ObjectiveTree(parents: rows.map { row in table.wholes[row].flatMap { places[$0] } })
    var shown = 0
    for (place, node) in tree.nodes.enumerated() {
      let row = rows[node.row]
      guard place >= shown else {
        positions[row] = lines.count - 1
        continue
      }
      append(row)
      let isFolded = node.below > 0 && folded.contains(table.entities[row].id)
      if isFolded { shown = place + node.below + 1 }
      guard node.below > 0 || node.parent != nil else { continue }
      let whole = node.below > 0 ? row : node.parent.map { rows[tree.nodes[$0].row] } ?? row
      nodes[row] = Node(tree: trees.count, place: place, whole: whole, isFolded: isFolded)
      measure(row, at: place, in: tree)
    }
    trees.append(tree)
  }

  private mutating func append(_ row: Int) {
    positions[row] = lines.count
    lines.append(.row(row))
  }

  /// Takes note of the width of an id; of the first hundreds, of which no screen shows more.
  private mutating func measure(_ row: Int, at place: Int, in tree: ObjectiveTree) {
    guard nodes.count <= 200 else { return }
    let (depth, mark) = (min(tree.above(place).count, 4), tree.nodes[place].below > 0 ? 2 : 0)
    width = min(14, max(width, table.entities[row].id.count + 3 * depth + mark))
  }

  /// The line of a row, or of what hides it.
  func position(ofRow row: Int) -> Int? {
    positions[row]
  }

  /// Where a row hangs; nil of one that stands for itself and hides nothing.
  func branch(ofRow row: Int) -> TreePlace? {
    guard let node = nodes[row] else { return nil }
    var branch = trees[node.tree].branch(of: node.place)
    branch.isFolded = node.isFolded
    return branch.ends.isEmpty && !node.isFolded ? nil : branch
  }

  /// The row to fold at a row; nil where there is nothing to fold.
  func whole(ofRow row: Int) -> Int? {
    nodes[row]?.whole
  }
}
