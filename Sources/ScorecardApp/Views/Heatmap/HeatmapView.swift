import ScorecardModel
import TerminalUI

/// The grid of impact and likelihood with the risks on it: exact places solid, possible ones hollow.
struct HeatmapView {
  private let screen: Screen
  private let scorecard: Scorecard
  private let map: RiskMap
  private let axes: GridAxes
  private let sites: [GridSite: [RiskMark]]

  init(_ screen: Screen, _ scorecard: Scorecard, _ map: RiskMap) {
    self.screen = screen
    self.scorecard = scorecard
    self.map = map
    axes = GridAxes(scheme: map.scheme, isSwapped: screen.state.isGridSwapped)
    sites = axes.marks(of: map)
  }

  private var isFocused: Bool {
    screen.state.page.pane == 0
  }

  /// The columns each border with risks on it wants.
  private var borders: [GridSite: Int] {
    let marks = GridMarks(screen, selected: [])
    return sites.filter { !$0.key.isCell }.mapValues(marks.width)
  }

  /// The least area the grid needs with its panel; nothing where the plan has no grid.
  var least: Size {
    guard map.scheme.hasGrid else { return Size(width: 0, height: 0) }
    let least = GridGeometry.least(axes, borders: borders)
    return Size(width: least.width + 4, height: least.height + 2)
  }

  /// The height of the panel of a plan that has no grid.
  func heightWithoutGrid(width: Int) -> Int {
    HeatmapNotes(screen, map, scorecard).lines(width: width - 4).count + 3
  }

  func draw(in area: Rect, on buffer: inout Buffer) {
    let inside = Panel.interior(of: area).inset(horizontal: 1, vertical: 0)
    let notes = HeatmapNotes(screen, map, scorecard).lines(width: inside.width)
    guard map.scheme.hasGrid else {
      drawPanel("Scores", in: area, trailing: map.title, on: &buffer)
      let words = screen.styled("This plan names no grid: its scores stand on the ladder", .muted)
      Paragraph(notes + [words], wraps: false).draw(in: inside, on: &buffer)
      return
    }
    guard area.width >= least.width, area.height >= least.height else {
      drawPanel("Heatmap", in: area, trailing: map.title, on: &buffer)
      Paragraph([screen.styled(wordsForNoRoom, .warning)] + notes).draw(in: inside, on: &buffer)
      return
    }
    let (geometry, lines) = layout(in: inside, notes)
    draw(geometry, lines, in: area, on: &buffer)
  }

  /// What is said instead of a grid in which risks would stand beside a wrong level.
  private var wordsForNoRoom: String {
    let (rows, columns) = (map.scheme.impact.count, map.scheme.likelihood.count)
    let way = screen.state.page.isZoomed ? "make the window larger" : "z zooms"
    return "The grid of \(rows)×\(columns) needs \(least.width) columns and \(least.height) rows here; \(way)"
  }

  /// Where the parts lie, and the notes, with what short names stand for where there are any.
  private func layout(in inside: Rect, _ notes: [StyledText]) -> (GridGeometry, [StyledText]) {
    let first = GridGeometry(axes, in: inside, notes: notes.count, borders: borders)
    var (geometry, lines) = (first, notes)
    for key in GridLabels(screen, first).keys(width: inside.width) {
      let longer = GridGeometry(axes, in: inside, notes: lines.count + key.count, borders: borders)
      let hasRoom = longer.notes.height == lines.count + key.count && longer.hasSecondRows
      guard hasRoom, longer.hasAllLines == first.hasAllLines else { break }
      (geometry, lines) = (longer, lines + key)
    }
    return (geometry, lines)
  }

  private func draw(_ geometry: GridGeometry, _ notes: [StyledText], in area: Rect, on buffer: inout Buffer) {
    drawPanel("Heatmap", in: area, trailing: trailing(geometry, width: area.width), on: &buffer)
    let ground = GridGround(screen, map.scheme, geometry)
    let lines = GridLines(screen, geometry)
    ground.draw(on: &buffer)
    lines.draw(on: &buffer)
    var taken = drawMarks(geometry, ground, on: &buffer)
    taken.formUnion(ground.drawLetters(besides: taken, on: &buffer))
    lines.drawSteps(around: taken, on: &buffer)
    GridLabels(screen, geometry).draw(on: &buffer)
    if isFocused {
      buffer.restyle(geometry.ground(of: screen.state.gridCell), with: screen.palette[.selection])
    }
    Paragraph(notes, wraps: false).draw(in: geometry.notes, on: &buffer)
  }

  /// The look, and which way the axes run where their words have no row of their own.
  private func trailing(_ geometry: GridGeometry, width: Int) -> String {
    guard geometry.wordRow == nil else { return map.title }
    let up = "\(map.title)  \(axes.verticalName) \(Character(screen.glyphs.up))"
    let both = "\(up) \(axes.horizontalName) \(Character(screen.glyphs.right))"
    return [both, up].first { $0.columns <= width - 17 } ?? map.title
  }

  private func drawPanel(_ title: String, in area: Rect, trailing: String, on buffer: inout Buffer) {
    Panel(
      title: screen.styled(title, isFocused ? .heading : .text),
      trailing: screen.styled(trailing, .muted),
      border: screen.palette[isFocused ? .focusedBorder : .border]
    )
    .draw(in: area, on: &buffer)
  }

  // MARK: - Marks

  /// Draws what stands at each place, and the ways between; the points where something stands.
  private func drawMarks(_ geometry: GridGeometry, _ ground: GridGround, on buffer: inout Buffer) -> Set<
    Point
  > {
    let marks = GridMarks(screen, selected: selected)
    let style = { (site: GridSite) in
      site.isCell
        ? ground.style(of: axes.cell(up: site.up.lowerBound, right: site.right.lowerBound))
        : screen.palette[.text].with(attributes: [])
    }
    var blocks: [GridSite: MarkBlock] = [:]
    for (site, found) in sites {
      blocks[site] = marks.block(found, in: geometry.rect(of: site), on: style(site))
    }
    var paths = GridPaths(geometry, sites, blocks)
    drawPaths(&paths, on: &buffer)
    for (site, block) in blocks { block.draw(in: geometry.rect(of: site), on: style(site), &buffer) }
    return Set(blocks.values.flatMap(\.points)).union(paths.taken)
  }

  /// The risks of the cell under the cursor, or the one that is selected in the list.
  private var selected: Set<String> {
    guard isFocused else { return screen.state.selection.map { [$0.id] } ?? [] }
    guard map.look.isMovement else { return [] }
    let marks = map.marks[screen.state.gridCell] ?? []
    return Set(marks.map(\.id))
  }

  /// The ways of the selected risks; those of all where they are few.
  private func drawPaths(_ paths: inout GridPaths, on buffer: inout Buffer) {
    var drawn: Set<[GridSite]> = []
    for move in map.moves where map.moves.count <= 4 || selected.contains(move.id) {
      guard let ends = ends(of: move), drawn.insert(ends).inserted else { continue }
      let ids = Set(map.moves.filter { self.ends(of: $0) == ends }.map(\.id))
      guard let points = paths.way(from: ends[0], to: ends[1], ids: ids) else { continue }
      GridWay(points, screen.glyphs).draw(screen.palette[.target], on: &buffer)
    }
  }

  /// The places a way begins and ends at.
  private func ends(of move: RiskMove) -> [GridSite]? {
    let ends = map.ends(of: move)
    guard let start = axes.site(of: ends.from), let end = axes.site(of: ends.to) else { return nil }
    return [start, end]
  }
}
