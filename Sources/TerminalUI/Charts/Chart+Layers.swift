extension Chart {
  func draw(_ layer: Layer, in frame: ChartFrame, on buffer: inout Buffer) {
    switch layer {
    case .band(let ranges, let style): drawBand(ranges, style, frame, on: &buffer)
    case .level(let value, let style): drawLevel(value, style, frame, on: &buffer)
    case .columns(let values, let styles): drawColumns(values, styles, frame, on: &buffer)
    case .line(let values, let style): drawLine(values, style, frame, on: &buffer)
    case .steps(let values, let style): drawSteps(values, style, frame, on: &buffer)
    case .spans(let ranges, let style): drawSpans(ranges, style, frame, on: &buffer)
    case .marks(let marks): drawMarks(marks, frame, on: &buffer)
    }
  }

  private func drawBand(
    _ ranges: [ClosedRange<Double>?],
    _ style: Style,
    _ frame: ChartFrame,
    on buffer: inout Buffer
  ) {
    for (index, range) in ranges.enumerated() {
      guard let range else { continue }
      let slot = frame.slot(index)
      for y in frame.y(of: range.upperBound)...frame.y(of: range.lowerBound) {
        for x in slot.x..<slot.maxX {
          buffer.put(buffer.glyphs.shades[0], at: Point(x: x, y: y), style: style)
        }
      }
    }
  }

  private func drawLevel(_ value: Double, _ style: Style, _ frame: ChartFrame, on buffer: inout Buffer) {
    let end = frame.slot(frame.count - 1).maxX
    for x in stride(from: frame.plot.x, to: end, by: 2) {
      buffer.put(buffer.glyphs.border.horizontal, at: Point(x: x, y: frame.y(of: value)), style: style)
    }
  }

  private func drawColumns(
    _ values: [Double?],
    _ styles: [Style],
    _ frame: ChartFrame,
    on buffer: inout Buffer
  ) {
    for (index, value) in values.enumerated() {
      guard let value, value.isFinite else { continue }
      let slot = frame.slot(index)
      let width = slot.width > 4 ? slot.width - 2 : max(1, slot.width - 1)
      let left = slot.x + (slot.width > 4 ? 1 : 0)
      let levels = max(1, Int((frame.scale.part(of: value) * Double(slot.height * 8)).rounded()))
      for row in 0..<slot.height {
        let level = min(8, levels - row * 8)
        guard level > 0 else { break }
        for x in left..<(left + width) {
          let point = Point(x: x, y: slot.maxY - 1 - row)
          buffer.put(buffer.glyphs.levels[level - 1], at: point, style: styles[index])
        }
      }
    }
  }

  private func drawLine(_ values: [Double?], _ style: Style, _ frame: ChartFrame, on buffer: inout Buffer) {
    var canvas = DotCanvas(frame.plot, isFine: buffer.repertoire == .unicode)
    for (index, pair) in zip(values, values.dropFirst()).enumerated() {
      guard let first = pair.0, let second = pair.1 else { continue }
      canvas.line(
        from: (frame.middle(index), frame.scale.part(of: first)),
        to: (frame.middle(index + 1), frame.scale.part(of: second))
      )
    }
    canvas.draw(on: &buffer, style: style)
  }

  private func drawSteps(_ values: [Double?], _ style: Style, _ frame: ChartFrame, on buffer: inout Buffer) {
    for (index, value) in values.enumerated() {
      guard let value else { continue }
      let slot = frame.slot(index)
      for x in slot.x..<slot.maxX {
        buffer.put(buffer.glyphs.heavy.horizontal, at: Point(x: x, y: frame.y(of: value)), style: style)
      }
    }
  }

  private func drawSpans(
    _ ranges: [ClosedRange<Double>?],
    _ style: Style,
    _ frame: ChartFrame,
    on buffer: inout Buffer
  ) {
    for (index, range) in ranges.enumerated() {
      guard let range else { continue }
      for y in frame.y(of: range.upperBound)...frame.y(of: range.lowerBound) {
        buffer.put(buffer.glyphs.border.vertical, at: Point(x: frame.middle(index), y: y), style: style)
      }
    }
  }

  private func drawMarks(_ marks: [Mark?], _ frame: ChartFrame, on buffer: inout Buffer) {
    for (index, mark) in marks.enumerated() {
      guard let mark else { continue }
      let point = Point(x: frame.middle(index), y: frame.y(of: mark.value))
      buffer.put(mark.glyph, at: point, style: mark.style)
    }
  }
}
