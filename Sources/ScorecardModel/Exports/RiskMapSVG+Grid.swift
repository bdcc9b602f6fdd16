/// The grid of the picture: its cells, its axes, the appetite, the ways and the marks.
extension RiskMapSVG {
  func grid(_ layout: RiskMapLayout) -> [String] {
    let letters = ShortForms(map.scheme.bands.map(\.name)).forms
    var lines = map.scheme.allCells.map { ground($0, letters, layout) } + axes(layout) + appetite(layout)
    // One order in every picture: from the lowest place to the highest.
    let places = layout.marks.keys.sorted {
      ($0.impact.lowerBound, $0.impact.upperBound, $0.likelihood.lowerBound, $0.likelihood.upperBound)
        < ($1.impact.lowerBound, $1.impact.upperBound, $1.likelihood.lowerBound, $1.likelihood.upperBound)
    }
    let blocks = Dictionary(uniqueKeysWithValues: places.map { ($0, block(of: $0, layout)) })
    lines += arrows(layout, blocks)
    lines += places.flatMap { place in blocks[place].map { marks($0, in: layout.rect(of: place)) } ?? [] }
    return lines
  }

  private func ground(_ cell: GridCell, _ letters: [String], _ layout: RiskMapLayout) -> String {
    let rect = layout.ground(of: cell)
    let sides = "x=\"\(rect.x)\" y=\"\(rect.y)\" width=\"\(rect.width)\" height=\"\(rect.height)\""
    let shade = RiskMapShade(cell, in: map.scheme)
    let box = "<rect \(sides) fill=\"\(shade.colour)\" stroke=\"#666666\"/>"
    let pattern = shade.pattern.map { "<rect \(sides) fill=\"url(#\(id($0)))\"/>" } ?? ""
    guard let band = map.scheme.band(of: cell), let place = RiskMapPlace([cell]) else { return box }
    let corner = layout.rect(of: place)
    let look = " text-anchor=\"end\" fill=\"#444444\""
    return box + pattern + label(letters[band], x: corner.right - 6, y: corner.y + 17, extra: look)
  }

  private func axes(_ layout: RiskMapLayout) -> [String] {
    let grid = layout.grid
    let end = " text-anchor=\"end\""
    var labels: [String] = []
    for (place, lines) in layout.impactNames.lines.enumerated() {
      let middle = layout.ground(of: GridCell(impact: place + 1, likelihood: 1)).middle.y
      let top = middle + 5 - (lines.count - 1) * Self.lineHeight / 2
      labels += lines.enumerated().map {
        label($1, x: grid.x - 10, y: top + $0 * Self.lineHeight, extra: end)
      }
    }
    for (place, lines) in layout.likelihoodNames.lines.enumerated() {
      let middle = layout.ground(of: GridCell(impact: 1, likelihood: place + 1)).middle.x
      labels += lines.enumerated().map {
        label($1, x: middle, y: grid.bottom + 20 + $0 * Self.lineHeight, extra: " text-anchor=\"middle\"")
      }
    }
    let below = grid.bottom + 24 + Self.lineHeight * nameHeight(layout)
    return labels + [
      label("impact", x: grid.x - 10, y: grid.y - 10, extra: end + " font-style=\"italic\""),
      label("likelihood", x: grid.right, y: below, extra: end + " font-style=\"italic\""),
    ]
  }

  /// The heavy line between what is within appetite and what is beyond it.
  private func appetite(_ layout: RiskMapLayout) -> [String] {
    map.scheme.allCells.flatMap { cell -> [String] in
      let rect = layout.ground(of: cell)
      var lines: [String] = []
      if isStep(cell, GridCell(impact: cell.impact, likelihood: cell.likelihood + 1)) {
        lines.append(heavyLine(rect.right, rect.y, rect.right, rect.bottom))
      }
      if isStep(cell, GridCell(impact: cell.impact + 1, likelihood: cell.likelihood)) {
        lines.append(heavyLine(rect.x, rect.y, rect.right, rect.y))
      }
      return lines
    }
  }

  private func isStep(_ one: GridCell, _ other: GridCell) -> Bool {
    guard other.impact <= map.scheme.impact.count, other.likelihood <= map.scheme.likelihood.count,
      let left = map.scheme.isBeyondAppetite(one), let right = map.scheme.isBeyondAppetite(other)
    else { return false }
    return left != right
  }

  private func heavyLine(_ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int) -> String {
    "<line x1=\"\(x1)\" y1=\"\(y1)\" x2=\"\(x2)\" y2=\"\(y2)\" stroke=\"#000000\" stroke-width=\"4\" "
      + "stroke-linecap=\"square\"/>"
  }

  /// The ways between places, each drawn once whatever goes it, from the marks of one to the marks of the other.
  private func arrows(_ layout: RiskMapLayout, _ blocks: [RiskMapPlace: RiskMapLines]) -> [String] {
    var drawn: Set<[RiskMapPlace]> = []
    return map.moves.compactMap { move in
      let ends = map.ends(of: move)
      guard let from = RiskMapPlace(ends.from), let to = RiskMapPlace(ends.to),
        drawn.insert([from, to]).inserted
      else { return nil }
      let way = RiskMapWay(
        from: box(blocks[from], in: layout.rect(of: from)),
        to: box(blocks[to], in: layout.rect(of: to))
      )
      guard let way else { return nil }
      return "<line x1=\"\(way.start.x)\" y1=\"\(way.start.y)\" x2=\"\(way.end.x)\" y2=\"\(way.end.y)\" "
        + "stroke=\"#1f4e79\" stroke-width=\"1.5\" stroke-opacity=\"0.6\" marker-end=\"url(#\(id("arrow")))\"/>"
    }
  }

  /// The marks of a place in lines, below the letter of its band.
  private func block(of place: RiskMapPlace, _ layout: RiskMapLayout) -> RiskMapLines {
    let rect = layout.rect(of: place)
    return RiskMapLines(layout.marks[place] ?? [], width: rect.width - 6, height: rect.height > 40 ? 3 : 1)
  }

  /// The box around the lines of a place.
  private func box(_ block: RiskMapLines?, in rect: RiskMapRect) -> RiskMapRect {
    let (width, count) = (block?.width ?? 0, block?.lines.count ?? 0)
    let top = firstLine(count, in: rect) - Self.lineHeight
    return RiskMapRect(
      x: rect.middle.x - width / 2 - 4,
      y: top,
      width: width + 8,
      height: count * Self.lineHeight + 6
    )
  }

  /// The foot of the first of some lines in the middle of a rectangle; three stand below the letter of the band.
  private func firstLine(_ count: Int, in rect: RiskMapRect) -> Int {
    rect.middle.y + 5 - (count - 1) * Self.lineHeight / 2 + (count > 2 ? 6 : 0)
  }

  private func marks(_ block: RiskMapLines, in rect: RiskMapRect) -> [String] {
    let first = firstLine(block.lines.count, in: rect)
    return block.lines.enumerated().map { rimmed($1, x: rect.middle.x, y: first + $0 * Self.lineHeight) }
  }
}
