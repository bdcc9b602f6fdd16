/// The aims, priorities and objectives of a plan as a tree: parents before their children, else in the plan's order.
///
/// Indicators and their parts make one too. What names a parent that is not there stands at the top, and so does one of
/// each circle of parents.
public struct ObjectiveTree: Sendable {
  /// An objective in its place.
  public struct Node: Hashable, Sendable {
    /// Its row among the plan's objectives.
    public let row: Int
    /// The place of the node above it; nil at the top.
    public let parent: Int?
    /// Whether no other child of its parent follows.
    public let isLast: Bool
    /// How many nodes lie below it; they come right after it.
    public fileprivate(set) var below = 0
  }

  /// The nodes, parents before children.
  public private(set) var nodes: [Node] = []

  /// The tree of some objectives.
  public init(_ objectives: [Objective]) {
    let rows = Dictionary(objectives.enumerated().map { ($1.id, $0) }) { first, _ in first }
    self.init(parents: objectives.map { $0.parent == $0.id ? nil : $0.parent.flatMap { rows[$0] } })
  }

  /// The tree of any rows that may be parts of others.
  ///
  /// - Parameter parents: For each row the row it is a part of.
  public init(parents: [Int?]) {
    var (roots, children): ([Int], [Int: [Int]]) = ([], [:])
    for (row, parent) in parents.enumerated() {
      if let parent, parent != row { children[parent, default: []].append(row) } else { roots.append(row) }
    }
    var isPlaced = Array(repeating: false, count: parents.count)
    // Rows that come after the roots are placed only where a circle keeps them from being below one.
    for root in roots + Array(parents.indices) where !isPlaced[root] {
      place(root, children, &isPlaced)
    }
    for position in nodes.indices.reversed() {
      if let parent = nodes[position].parent { nodes[parent].below += nodes[position].below + 1 }
    }
  }

  private mutating func place(_ root: Int, _ children: [Int: [Int]], _ isPlaced: inout [Bool]) {
    var waiting = [Node(row: root, parent: nil, isLast: true)]
    isPlaced[root] = true
    while let node = waiting.popLast() {
      let position = nodes.count
      nodes.append(node)
      let rows = (children[node.row] ?? []).filter { !isPlaced[$0] }
      for row in rows.reversed() {
        isPlaced[row] = true
        waiting.append(Node(row: row, parent: position, isLast: row == rows.last))
      }
    }
  }

  /// The places to show where what lies below some nodes is hidden, by the rows of those nodes.
  public func places(folding rows: Set<Int>) -> [Int] {
    var (places, next) = ([Int](), 0)
    while next < nodes.count {
      places.append(next)
      next += rows.contains(nodes[next].row) ? nodes[next].below + 1 : 1
    }
    return places
  }

  /// The places of the nodes above one, the nearest first.
  public func above(_ position: Int) -> [Int] {
    var (found, next): ([Int], Int?) = ([], nodes[position].parent)
    while let place = next {
      found.append(place)
      next = nodes[place].parent
    }
    return found
  }

  /// Where a node hangs: for each level below the top, its own last, whether nothing follows there.
  public func branch(of position: Int) -> TreePlace {
    let levels = ([position] + above(position)).dropLast()
    return TreePlace(order: position, ends: levels.reversed().map { nodes[$0].isLast })
  }
}

/// Where a row of a tree hangs, for drawing its branch.
public struct TreePlace: Hashable, Sendable {
  /// Its place in the order of the tree.
  public var order: Int
  /// For each level below the top, its own last: whether nothing follows there.
  public var ends: [Bool]
  /// Whether what lies below is hidden.
  public var isFolded: Bool

  /// A place in a tree.
  public init(order: Int, ends: [Bool], isFolded: Bool = false) {
    self.order = order
    self.ends = ends
    self.isFolded = isFolded
  }
}
