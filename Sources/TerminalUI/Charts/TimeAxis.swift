/// Days laid over columns, with ticks where periods begin.
package struct TimeAxis {
  /// A place on the axis with a name.
  package struct Tick: Hashable, Sendable {
    /// Its day, by number.
    package let day: Int
    /// What is written there.
    package let label: SafeText

    /// A place with a name.
    package init(_ day: Int, _ label: SafeText) {
      self.day = day
      self.label = label
    }
  }

  /// The first day, by number.
  package let first: Int
  /// How many days there are, at least one.
  package let days: Int
  /// The short periods, which stand on the axis.
  package let ticks: [Tick]
  /// What they belong to, written above.
  package let groups: [Tick]

  /// Days from one on.
  ///
  /// - Parameters:
  ///   - first: The first day, by number.
  ///   - days: How many there are.
  ///   - ticks: The short periods, by their first days.
  ///   - groups: What they belong to, by its first days; one that began before the axis is named at its left end.
  package init(first: Int, days: Int, ticks: [Tick] = [], groups: [Tick] = []) {
    self.first = first
    self.days = max(1, days)
    self.ticks = ticks
    self.groups = groups
  }

  /// The column of a day among some columns; outside them where the day is outside the axis.
  package func column(of day: Int, in width: Int) -> Int {
    let product = (day - first) * width
    return product >= 0 ? product / days : -((-product + days - 1) / days)
  }

  /// Draws the groups in the first line of an area, and the ticks in its last, but where they would cover a column.
  func draw(in area: Rect, avoiding column: Int?, style: Style, on buffer: inout Buffer) {
    guard !area.isEmpty else { return }
    if area.height > 1 { drawGroups(in: area.row(0), style, on: &buffer) }
    let line = area.row(area.height - 1)
    var free = 0
    for tick in ticks {
      let x = self.column(of: tick.day, in: line.width)
      let end = x + tick.label.width
      guard x >= free, end <= line.width, !(column.map { (x..<end).contains($0) } ?? false) else { continue }
      buffer.write(tick.label, at: Point(x: line.x + x, y: line.y), style: style)
      free = end + 1
    }
  }

  /// Draws the names of the groups, the first at the left end where it began before.
  private func drawGroups(in line: Rect, _ style: Style, on buffer: inout Buffer) {
    let places = groups.map { max(0, column(of: $0.day, in: line.width)) } + [line.width]
    for (index, group) in groups.enumerated() where places[index] + group.label.width < places[index + 1] {
      buffer.write(group.label, at: Point(x: line.x + places[index], y: line.y), style: style)
    }
  }
}
