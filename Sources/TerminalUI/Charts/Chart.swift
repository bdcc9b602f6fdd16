/// Values over time: an axis with ticks, a slot for each period, and layers from back to front.
package struct Chart: Widget {
  /// One thing that is drawn over all slots, a value or nothing for each.
  package enum Layer {
    /// The cells between two values, in a style.
    case band([ClosedRange<Double>?], Style)
    /// A line across all slots at one value.
    case level(Double, Style)
    /// Columns that stand on zero, each in its style.
    case columns([Double?], [Style])
    /// Points joined by lines; where one is missing the line breaks.
    case line([Double?], Style)
    /// A bar over the width of each slot.
    case steps([Double?], Style)
    /// A line up and down between two values.
    case spans([ClosedRange<Double>?], Style)
    /// A glyph at each value.
    case marks([Mark?])
  }

  /// A glyph at a value.
  package struct Mark {
    let value: Double
    let glyph: Unicode.Scalar
    let style: Style

    /// A glyph at a value.
    package init(_ value: Double, _ glyph: Unicode.Scalar, _ style: Style) {
      self.value = value
      self.glyph = glyph
      self.style = style
    }
  }

  /// A period at the bottom.
  package struct Slot: Hashable, Sendable {
    /// Its short name.
    package var label: String
    /// What it belongs to; written once below the first of several.
    package var group: String

    /// A period with its name.
    package init(label: String, group: String = "") {
      self.label = label
      self.group = group
    }
  }

  /// The looks of what is not a layer.
  package struct Styles {
    let axis, label, cursor: Style

    /// The looks of the axis, its labels, and the slot of the cursor.
    package init(axis: Style, label: Style, cursor: Style) {
      self.axis = axis
      self.label = label
      self.cursor = cursor
    }
  }

  private let slots: [Slot]
  private let scale: ChartScale
  private let ticks: [(value: Double, label: SafeText)]
  private let layers: [Layer]
  private let cursor: Int?
  private let styles: Styles

  /// A chart.
  ///
  /// - Parameters:
  ///   - slots: The periods, oldest first.
  ///   - scale: The axis.
  ///   - ticks: What is written at the values of the axis.
  ///   - layers: What is drawn, from back to front.
  ///   - cursor: The slot somebody looks at.
  ///   - styles: The looks of the rest.
  package init(
    slots: [Slot],
    scale: ChartScale,
    ticks: [(value: Double, label: SafeText)],
    layers: [Layer],
    cursor: Int?,
    styles: Styles
  ) {
    self.slots = slots
    self.scale = scale
    self.ticks = ticks
    self.layers = layers
    self.cursor = cursor
    self.styles = styles
  }

  /// The lines below the plot: names of the slots, names of the groups.
  package static let footerHeight = 2
  /// The columns of the narrowest slot that can be told from its neighbours.
  package static let leastSlot = 2

  /// How many slots there is room for beside an axis.
  package static func capacity(width: Int, axis: Int) -> Int {
    max(1, (width - axis - 1) / leastSlot)
  }

  /// Draws it.
  package func draw(in area: Rect, on buffer: inout Buffer) {
    let axisWidth = (ticks.map(\.label.width).max() ?? 0) + 1
    let plot = area.dropLeft(axisWidth + 1).dropBottom(Chart.footerHeight)
    guard plot.height >= 2, plot.width >= Chart.leastSlot, !slots.isEmpty else { return }
    let frame = ChartFrame(plot: plot, count: slots.count, scale: scale)
    drawAxis(beside: plot, on: &buffer)
    for layer in layers { draw(layer, in: frame, on: &buffer) }
    drawLabels(of: frame, on: &buffer)
  }

  private func drawAxis(beside plot: Rect, on buffer: inout Buffer) {
    for y in plot.y..<plot.maxY {
      buffer.put(buffer.glyphs.border.vertical, at: Point(x: plot.x - 1, y: y), style: styles.axis)
    }
    for tick in ticks {
      let y = plot.y + scale.row(of: tick.value, in: plot.height)
      buffer.put(buffer.glyphs.border.rightTee, at: Point(x: plot.x - 1, y: y), style: styles.axis)
      buffer.write(tick.label, at: Point(x: plot.x - 1 - tick.label.width, y: y), style: styles.label)
    }
  }

  /// The names below the plot: that of the cursor, and as many as there is room for, with one blank between.
  private func drawLabels(of frame: ChartFrame, on buffer: inout Buffer) {
    var taken: [Range<Int>] = []
    let order = (cursor.map { [$0] } ?? []) + slots.indices.filter { $0 != cursor }
    for index in order where slots.indices.contains(index) {
      let label = SafeText(slots[index].label, repertoire: buffer.repertoire)
      let slot = frame.slot(index)
      let left = slot.x + (slot.width - label.width) / 2
      let x = min(max(frame.plot.x, left), max(frame.plot.x, frame.plot.maxX - label.width))
      let place = (x - 1)..<(x + label.width + 1)
      guard label.width <= frame.plot.width, !taken.contains(where: place.overlaps) else { continue }
      taken.append(x..<(x + label.width))
      let style = index == cursor ? styles.label.merging(styles.cursor) : styles.label
      buffer.write(label, at: Point(x: x, y: frame.plot.maxY), style: style)
    }
    drawGroups(of: frame, on: &buffer)
  }

  /// The name of each group below its first slot.
  private func drawGroups(of frame: ChartFrame, on buffer: inout Buffer) {
    var (free, group) = (frame.plot.x, "")
    for (index, slot) in slots.enumerated() where slot.group != group {
      group = slot.group
      let name = SafeText(slot.group, repertoire: buffer.repertoire)
      let x = frame.slot(index).x
      guard x >= free, x + name.width <= frame.plot.maxX else { continue }
      buffer.write(name, at: Point(x: x, y: frame.plot.maxY + 1), style: styles.label)
      free = x + name.width + 1
    }
  }
}

/// Where slots and values lie in the plot of a chart.
struct ChartFrame {
  let plot: Rect
  let count: Int
  let scale: ChartScale

  /// The cells of a slot over the whole height; slots share the width evenly.
  func slot(_ index: Int) -> Rect {
    let width = max(1, min(14, plot.width / max(1, count)))
    return Rect(x: plot.x + index * width, y: plot.y, width: width, height: plot.height)
  }

  /// The middle column of a slot.
  func middle(_ index: Int) -> Int {
    let slot = slot(index)
    return slot.x + (slot.width - 1) / 2
  }

  /// The line of a value.
  func y(of value: Double) -> Int {
    plot.y + scale.row(of: value, in: plot.height)
  }
}
