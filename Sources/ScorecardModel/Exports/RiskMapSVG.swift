/// The heatmap as a picture: scalable, printable, read aloud, without script and without anything from elsewhere.
///
/// Bands are told by colour, pattern and letter; the title and description say in words what stands in each cell.
public struct RiskMapSVG: Sendable {
  private let map: RiskMap
  private let provenance: Provenance

  /// The picture of a map of a rated plan.
  public init(_ map: RiskMap, of scorecard: Scorecard) {
    self.map = map
    provenance = Provenance(scorecard)
  }

  // Lengths in user units; the picture scales.
  private static let gridWidth = 720
  private static let left = 130
  private static let top = 64
  private static let lineHeight = 16
  private static let markLook = " text-anchor=\"middle\" font-weight=\"bold\""
  private static let rimLook =
    markLook + " fill=\"#ffffff\" stroke=\"#ffffff\" stroke-width=\"3\" aria-hidden=\"true\""

  /// The size of a cell: the grid is as wide whatever its levels.
  private var size: (width: Int, height: Int) { (Self.gridWidth / max(1, columns), 76) }
  private var columns: Int { map.scheme.likelihood.count }
  private var rows: Int { map.scheme.impact.count }
  private var gridBottom: Int { Self.top + rows * size.height }
  private var gridRight: Int { Self.left + columns * size.width }

  /// The picture as text; a plan without a grid has none, so it is the title and the notes alone.
  public var text: String {
    let notes = notes
    let height = (map.scheme.hasGrid ? gridBottom + 56 : Self.top) + notes.count * 20 + 16
    let box = "\(gridRight + 20) \(height)"
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(box)\" role=\"img\" "
        + "aria-labelledby=\"\(id("title")) \(id("words"))\" font-family=\"sans-serif\" font-size=\"14\">",
      "<title id=\"\(id("title"))\">\(heading.escaped(lineBreak: " "))</title>",
      "<desc id=\"\(id("words"))\">\(words.escaped(lineBreak: " "))</desc>",
      definitions,
      "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>",
      label(heading, x: 12, y: 24, extra: " font-size=\"17\" font-weight=\"bold\""),
    ]
    if map.scheme.hasGrid { lines += grid }
    let start = map.scheme.hasGrid ? gridBottom + 64 : Self.top
    lines += notes.enumerated().map { label($1, x: 12, y: start + $0 * 20) }
    return (lines + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  /// A name inside the picture, of its own for each plan: several pictures may stand on one page.
  private func id(_ name: String) -> String {
    let plan = String(
      String.UnicodeScalarView(
        provenance.id.unicodeScalars.filter { $0.isASCII && $0.properties.isAlphabetic || $0 == "-" }
      )
    )
    return "risk-map-\(name)-\(plan)"
  }

  // MARK: - Words

  private var heading: String {
    let name = provenance.directorate.isEmpty ? provenance.title : provenance.directorate
    let invented = provenance.isIllustrative ? " (illustrative)" : ""
    return "Risks of \(name), \(map.title.lowercased()), \(provenance.period.label), "
      + "as at \(provenance.asAt.label)\(invented)"
  }

  /// What stands in each cell, from the highest impact down, for whoever hears the picture.
  private var words: String {
    let cells = map.scheme.allCells.reversed().compactMap { cell -> String? in
      guard let marks = map.marks[cell], !marks.isEmpty else { return nil }
      return "\(place(cell)): \(marks.map(\.words).joined(separator: ", "))."
    }
    let borders = map.borders.map {
      "\($0.mark.id) on the border of \($0.cells.map(place).joined(separator: " and "))."
    }
    return (cells + borders + notes.map { $0 + "." }).joined(separator: " ")
  }

  private func place(_ cell: GridCell) -> String {
    "impact \(map.scheme.impact.name(of: cell.impact)), "
      + "likelihood \(map.scheme.likelihood.name(of: cell.likelihood))"
  }

  /// What does not stand in a cell: the counts, the exposure, the trays, the signs.
  private var notes: [String] {
    let tally = map.tally
    var notes: [String] = []
    if !tally.bands.isEmpty {
      notes.append(tally.bands.reversed().map { "\($0.name) \($0.count)" }.joined(separator: ", "))
    }
    if let beyond = tally.beyondAppetite {
      notes.append("\(beyond) beyond the appetite of \(map.scheme.appetiteWords)")
    }
    if let exposure = tally.exposure {
      notes.append("exposure \(exposure), the sum of \(String.counting(tally.scored, "score"))")
    }
    notes += map.trays.map { "\($0.words): \($0.ids.joined(separator: ", "))" }
    if map.hasPossiblePlaces { notes.append("○ possible: the plan gives the score, not the cell") }
    if map.look.isMovement { notes.append("· was here, an arrow comes here, = stays") }
    if map.scheme.bands.isEmpty, map.scheme.hasGrid {
      notes.append("shade is distance only: the plan names no bands")
    }
    return notes
  }

  // MARK: - Drawing

  private var grid: [String] {
    map.scheme.allCells.map(ground) + axes + appetite + arrows
      + map.scheme.allCells.flatMap(marks) + map.borders.map(border)
  }

  private func rect(of cell: GridCell) -> (x: Int, y: Int) {
    (Self.left + (cell.likelihood - 1) * size.width, Self.top + (rows - cell.impact) * size.height)
  }

  private func center(of cell: GridCell) -> (x: Int, y: Int) {
    let rect = rect(of: cell)
    return (rect.x + size.width / 2, rect.y + size.height / 2)
  }

  private func ground(_ cell: GridCell) -> String {
    let (x, y) = rect(of: cell)
    let sides = "width=\"\(size.width)\" height=\"\(size.height)\""
    let shade = RiskMapShade(cell, in: map.scheme)
    let box = "<rect x=\"\(x)\" y=\"\(y)\" \(sides) fill=\"\(shade.colour)\" stroke=\"#666666\"/>"
    let pattern =
      shade.pattern.map { "<rect x=\"\(x)\" y=\"\(y)\" \(sides) fill=\"url(#\(id($0)))\"/>" } ?? ""
    guard let band = map.scheme.band(of: cell) else { return box }
    let letter = map.scheme.bands[band].name.prefix(1).uppercased()
    return box + pattern
      + label(letter, x: x + size.width - 6, y: y + 17, extra: " text-anchor=\"end\" fill=\"#444444\"")
  }

  private var axes: [String] {
    let impacts = (1...rows).map { level in
      let y = center(of: GridCell(impact: level, likelihood: 1)).y + 5
      return label(map.scheme.impact.name(of: level), x: Self.left - 10, y: y, extra: " text-anchor=\"end\"")
    }
    let likelihoods = (1...columns).map { level in
      let x = center(of: GridCell(impact: 1, likelihood: level)).x
      return label(
        map.scheme.likelihood.name(of: level),
        x: x,
        y: gridBottom + 20,
        extra: " text-anchor=\"middle\""
      )
    }
    return impacts + likelihoods + [
      label(
        "impact",
        x: Self.left - 10,
        y: Self.top - 10,
        extra: " text-anchor=\"end\" font-style=\"italic\""
      ),
      label(
        "likelihood",
        x: gridRight,
        y: gridBottom + 40,
        extra: " text-anchor=\"end\" font-style=\"italic\""
      ),
    ]
  }

  /// The heavy line between what is within appetite and what is beyond it.
  private var appetite: [String] {
    map.scheme.allCells.flatMap { cell -> [String] in
      let (x, y) = rect(of: cell)
      let (right, bottom) = (x + size.width, y + size.height)
      var lines: [String] = []
      if isStep(cell, GridCell(impact: cell.impact, likelihood: cell.likelihood + 1)) {
        lines.append(heavyLine(right, y, right, bottom))
      }
      if isStep(cell, GridCell(impact: cell.impact + 1, likelihood: cell.likelihood)) {
        lines.append(heavyLine(x, y, right, y))
      }
      return lines
    }
  }

  private func isStep(_ one: GridCell, _ other: GridCell) -> Bool {
    guard other.impact <= rows, other.likelihood <= columns, let left = map.scheme.isBeyondAppetite(one),
      let right = map.scheme.isBeyondAppetite(other)
    else { return false }
    return left != right
  }

  private func heavyLine(_ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int) -> String {
    "<line x1=\"\(x1)\" y1=\"\(y1)\" x2=\"\(x2)\" y2=\"\(y2)\" stroke=\"#000000\" stroke-width=\"4\" "
      + "stroke-linecap=\"square\"/>"
  }

  /// The ways between cells, each drawn once whatever goes it.
  private var arrows: [String] {
    var drawn: Set<[GridCell]> = []
    return map.moves.filter { drawn.insert([$0.from, $0.to]).inserted }.map(arrow)
  }

  private func arrow(_ move: RiskMove) -> String {
    let (from, to) = (center(of: move.from), center(of: move.to))
    return "<line x1=\"\(from.x)\" y1=\"\(from.y)\" x2=\"\(to.x)\" y2=\"\(to.y)\" stroke=\"#1f4e79\" "
      + "stroke-width=\"1.5\" stroke-opacity=\"0.6\" marker-end=\"url(#\(id("arrow")))\"/>"
  }

  /// The ids of a cell in lines; how many more there are where they do not fit.
  private func marks(in cell: GridCell) -> [String] {
    let words = (map.marks[cell] ?? []).map(\.sign)
    guard !words.isEmpty else { return [] }
    let lines = RiskMapLines(words, width: size.width / 10, height: 4).lines
    let (x, y) = center(of: cell)
    let top = y - (lines.count - 1) * Self.lineHeight / 2 + 5
    return lines.enumerated().map { rimmed($1, x: x, y: top + $0 * Self.lineHeight) }
  }

  private func border(_ border: RiskMap.Border) -> String {
    let centers = border.cells.map(center)
    let x = centers.reduce(0) { $0 + $1.x } / max(1, centers.count)
    let y = centers.reduce(0) { $0 + $1.y } / max(1, centers.count)
    return rimmed(border.mark.sign, x: x, y: y + 5)
  }

  /// Words on a white rim, so that no pattern and no arrow runs into them.
  private func rimmed(_ words: String, x: Int, y: Int) -> String {
    label(words, x: x, y: y, extra: Self.rimLook) + label(words, x: x, y: y, extra: Self.markLook)
  }

  private func label(_ words: String, x: Int, y: Int, extra: String = "") -> String {
    "<text x=\"\(x)\" y=\"\(y)\"\(extra)>\(words.escaped(lineBreak: " "))</text>"
  }

  /// The patterns of the bands and the head of an arrow.
  private var definitions: String {
    """
    <defs>
    <pattern id="\(id("sparse"))" width="16" height="16" patternUnits="userSpaceOnUse">\
    <circle cx="4" cy="4" r="1" fill="#777777"/></pattern>
    <pattern id="\(id("dense"))" width="8" height="8" patternUnits="userSpaceOnUse">\
    <circle cx="3" cy="3" r="1" fill="#777777"/></pattern>
    <pattern id="\(id("lines"))" width="7" height="7" patternUnits="userSpaceOnUse">\
    <path d="M0 7L7 0" stroke="#999999" stroke-width="0.8"/></pattern>
    <marker id="\(id("arrow"))" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="9" markerHeight="9" orient="auto">\
    <path d="M0 0L8 4L0 8z" fill="#1f4e79"/></marker>
    </defs>
    """
  }
}
