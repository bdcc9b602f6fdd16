/// The heatmap as a picture: scalable, printable, read aloud, without script and without anything from elsewhere.
///
/// Bands are told by colour, pattern and letter; the title and description say in words what stands in each cell.
public struct RiskMapSVG: Sendable {
  let map: RiskMap
  private let provenance: Provenance

  /// The picture of a map of a rated plan.
  public init(_ map: RiskMap, of scorecard: Scorecard) {
    self.map = map
    provenance = Provenance(scorecard)
  }

  // Lengths in user units; the picture scales.
  static let lineHeight = 16
  static let markLook = " text-anchor=\"middle\" font-weight=\"bold\""
  static let rimLook =
    markLook + " fill=\"#ffffff\" stroke=\"#ffffff\" stroke-width=\"3\" aria-hidden=\"true\""

  /// The picture as text; a plan without a grid has none, so it is the title and the notes alone.
  public var text: String {
    let headings = heading.lines(width: 820, size: 17)
    let top = 42 + headings.count * 22
    let layout = map.scheme.hasGrid ? RiskMapLayout(map, top: top) : nil
    let width = max(860, (layout?.grid.right ?? 0) + 20)
    let notes = (notes + keys(layout)).flatMap { $0.lines(width: width - 24) }
    let start = layout.map { $0.grid.bottom + 48 + Self.lineHeight * nameHeight($0) } ?? top
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(start + notes.count * 20)\" role=\"img\" "
        + "aria-labelledby=\"\(id("title")) \(id("words"))\" font-family=\"sans-serif\" font-size=\"14\">",
      "<title id=\"\(id("title"))\">\(heading.escaped(lineBreak: " "))</title>",
      "<desc id=\"\(id("words"))\">\(words.escaped(lineBreak: " "))</desc>",
      definitions,
      "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>",
    ]
    lines += headings.enumerated().map {
      label($1, x: 12, y: 24 + $0 * 22, extra: " font-size=\"17\" font-weight=\"bold\"")
    }
    if let layout { lines += grid(layout) }
    lines += notes.enumerated().map { label($1, x: 12, y: start + $0 * 20) }
    return (lines + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  func nameHeight(_ layout: RiskMapLayout) -> Int {
    layout.likelihoodNames.lines.map(\.count).max() ?? 1
  }

  /// A name inside the picture, of its own for each plan: several pictures may stand on one page.
  func id(_ name: String) -> String {
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
      let bands = tally.bands.reversed().map { "\($0.name) \($0.count)" }
      let rest = tally.unbanded > 0 ? ["no band \(tally.unbanded)"] : []
      notes.append((bands + rest).joined(separator: ", "))
    }
    if let beyond = tally.beyondAppetite {
      notes.append("\(beyond) beyond the appetite of \(map.scheme.appetiteWords)")
    }
    if let exposure = tally.exposure {
      notes.append("exposure \(exposure), the sum of \(String.counting(tally.scored, "score"))")
    }
    notes += [.notOnGrid, .notScored, .notKept].compactMap { kind in map.trays.first { $0.kind == kind } }
      .map { "\($0.words): \($0.each.joined(separator: ", "))" }
    if map.hasPossiblePlaces { notes.append("○ possible: the plan gives the score, not the cell") }
    if map.look.isMovement { notes.append("· was here, an arrow comes here, = stays") }
    if map.scheme.bands.isEmpty, map.scheme.hasGrid {
      notes.append("shade is distance only: the plan names no bands")
    }
    return notes
  }

  /// What the short names of an axis stand for.
  private func keys(_ layout: RiskMapLayout?) -> [String] {
    guard let layout else { return [] }
    let sides = [
      ("impact", map.scheme.impact, layout.impactNames),
      ("likelihood", map.scheme.likelihood, layout.likelihoodNames),
    ]
    return sides.filter { $0.2.isShort }.map { name, scale, names in
      let pairs = zip(names.lines, scale.names).map { "\($0.joined()) \($1)" }
      return "\(name): \(pairs.joined(separator: ", "))"
    }
  }

  /// Words on a white rim, so that no pattern and no arrow runs into them.
  func rimmed(_ words: String, x: Int, y: Int) -> String {
    label(words, x: x, y: y, extra: Self.rimLook) + label(words, x: x, y: y, extra: Self.markLook)
  }

  func label(_ words: String, x: Int, y: Int, extra: String = "") -> String {
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

extension RiskMap.Tray {
  /// Each risk with its reason, where they are few; else the ids alone.
  fileprivate var each: [String] {
    reasons.flatMap { $0.count <= 4 ? $0 : nil } ?? ids
  }
}
