/// Dividing a rectangle.
extension Rect {
  /// Its parts from top to bottom.
  ///
  /// ```
  /// .rows([.length(1), .fill(1), .length(1)])   of five rows
  ///
  /// |header          |
  /// |                |
  /// |body            |
  /// |                |
  /// |footer          |
  /// ```
  /// - Parameters:
  ///   - constraints: What each part wants, in order.
  ///   - spacing: The rows left free between two parts.
  /// - Returns: As many rectangles as constraints; those for which there is no room are empty.
  package func rows(_ constraints: [Constraint], spacing: Int = 0) -> [Rect] {
    parts(of: height, constraints, spacing: spacing).map { start, length in
      Rect(x: x, y: y + start, width: width, height: length)
    }
  }

  /// Its parts from left to right.
  ///
  /// ```
  /// .columns([.length(6), .fill(1)], spacing: 1)
  ///
  /// |list  | detail          |
  /// |      |                 |
  /// ```
  /// - Parameters:
  ///   - constraints: What each part wants, in order.
  ///   - spacing: The columns left free between two parts.
  /// - Returns: As many rectangles as constraints; those for which there is no room are empty.
  package func columns(_ constraints: [Constraint], spacing: Int = 0) -> [Rect] {
    parts(of: width, constraints, spacing: spacing).map { start, length in
      Rect(x: x + start, y: y, width: length, height: height)
    }
  }
}

/// The starts and lengths of parts of a line.
func parts(of total: Int, _ constraints: [Constraint], spacing: Int) -> [(start: Int, length: Int)] {
  let gap = max(0, spacing)
  let room = max(0, total - gap * max(0, constraints.count - 1))
  let lengths = lengths(in: room, constraints)
  var start = 0
  return lengths.map { length in
    defer { start = min(total, start + length + gap) }
    return (start: start, length: min(length, total - start))
  }
}

/// The lengths of parts that together never exceed the room.
private func lengths(in room: Int, _ constraints: [Constraint]) -> [Int] {
  var left = room
  var lengths = constraints.map { constraint in
    let length = min(constraint.wish(of: room), left)
    left -= length
    return length
  }
  let weights = constraints.reduce(0) { $0 + $1.weight }
  guard left > 0, weights > 0 else { return lengths }
  var weightSoFar = 0
  for (index, constraint) in constraints.enumerated() {
    let before = left * weightSoFar / weights
    weightSoFar += constraint.weight
    lengths[index] += left * weightSoFar / weights - before
  }
  return lengths
}
