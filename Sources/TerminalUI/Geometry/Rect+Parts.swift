/// The parts of a rectangle; each stays inside it.
extension Rect {
  /// The rectangle without a margin of so many cells on every side.
  package func inset(by margin: Int) -> Rect {
    inset(horizontal: margin, vertical: margin)
  }

  /// The rectangle without a margin at its left and right, and one at its top and bottom.
  package func inset(horizontal: Int, vertical: Int) -> Rect {
    dropLeft(horizontal).dropRight(horizontal).dropTop(vertical).dropBottom(vertical)
  }

  /// One of its rows, counted from its top; empty where it has none.
  package func row(_ index: Int) -> Rect {
    let isInside = index >= 0 && index < height
    return Rect(
      x: x,
      y: isInside ? y + index : maxY,
      width: width,
      height: isInside ? 1 : 0
    )
  }

  /// Its first rows.
  package func top(_ count: Int) -> Rect {
    Rect(x: x, y: y, width: width, height: clamped(count, to: height))
  }

  /// Its last rows.
  package func bottom(_ count: Int) -> Rect {
    dropTop(height - clamped(count, to: height))
  }

  /// What is left without its first rows.
  package func dropTop(_ count: Int) -> Rect {
    let dropped = clamped(count, to: height)
    return Rect(x: x, y: y + dropped, width: width, height: height - dropped)
  }

  /// What is left without its last rows.
  package func dropBottom(_ count: Int) -> Rect {
    top(height - clamped(count, to: height))
  }

  /// Its first columns.
  package func left(_ count: Int) -> Rect {
    Rect(x: x, y: y, width: clamped(count, to: width), height: height)
  }

  /// Its last columns.
  package func right(_ count: Int) -> Rect {
    dropLeft(width - clamped(count, to: width))
  }

  /// What is left without its first columns.
  package func dropLeft(_ count: Int) -> Rect {
    let dropped = clamped(count, to: width)
    return Rect(x: x + dropped, y: y, width: width - dropped, height: height)
  }

  /// What is left without its last columns.
  package func dropRight(_ count: Int) -> Rect {
    left(width - clamped(count, to: width))
  }

  /// The rectangle of a size in its middle, cut where it is larger.
  package func centered(_ size: Size) -> Rect {
    let width = clamped(size.width, to: self.width)
    let height = clamped(size.height, to: self.height)
    return Rect(
      x: x + (self.width - width) / 2,
      y: y + (self.height - height) / 2,
      width: width,
      height: height
    )
  }
}

private func clamped(_ count: Int, to limit: Int) -> Int {
  min(max(0, count), limit)
}
