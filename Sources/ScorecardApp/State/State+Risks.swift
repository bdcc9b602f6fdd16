import ScorecardModel

extension State {
  /// What of the risks the heatmap shows: that of the page of the risks, on the page of a cell that of the page before.
  var riskLook: RiskLook {
    guard let scorecard, let look = trail.last(where: { $0.place == .view(.risks) })?.look else {
      return .now
    }
    let looks = scorecard.riskLooks
    return looks.indices.contains(look) ? looks[look] : .now
  }

  /// Makes the map of the risks that the register shows anew, where it is on screen.
  mutating func refreshRiskMap() {
    riskMap =
      page.place == .view(.risks) ? scorecard.map { RiskMap($0, look: riskLook, only: keptRisks) } : nil
  }

  /// The ids of the risks that the filter of the page keeps; nil where nothing is filtered.
  private var keptRisks: Set<String>? {
    guard page.filter.label != nil, let scorecard, let register = listings.last else { return nil }
    return Set(scorecard.plan.risks.map(\.id).filter { register.position(of: .risk($0)) != nil })
  }

  /// The rows of the risks that are shown in a cell of the heatmap.
  func risks(in cell: GridCell) -> [Int] {
    guard let scorecard else { return [] }
    let kept = keptRisks
    return scorecard.risks(in: cell, look: riskLook).filter {
      kept?.contains(scorecard.plan.risks[$0].id) ?? true
    }
  }

  /// Lets likelihood run up and impact to the right, or the other way.
  mutating func swapAxes() {
    guard isShowingGrid else {
      notice = "There is no heatmap here"
      return
    }
    isGridSwapped.toggle()
    notice = isGridSwapped ? "Likelihood runs up" : "Impact runs up"
  }

  var isShowingGrid: Bool {
    riskMap?.scheme.hasGrid ?? false
  }

  /// The cell of the heatmap the cursor stands on: where somebody moved it, else that of the highest risk.
  var gridCell: GridCell {
    let cell = page.cursors[0]?.cell ?? riskMap?.highestCell ?? GridCell(impact: 1, likelihood: 1)
    return scorecard?.plan.header.riskScheme.nearest(to: cell) ?? cell
  }

  /// Moves the cell cursor of the heatmap.
  mutating func moveOnGrid(_ command: Command) -> Bool {
    guard let scheme = riskMap?.scheme else { return false }
    let axes = GridAxes(scheme: scheme, isSwapped: isGridSwapped)
    var (up, right) = (axes.up(gridCell), axes.right(gridCell))
    switch command {
    case .moveUp: up += 1
    case .moveDown: up -= 1
    case .moveLeft: right -= 1
    case .moveRight: right += 1
    case .pageUp: up = axes.vertical.count
    case .pageDown: up = 1
    case .moveToFirst: right = 1
    case .moveToLast: right = axes.horizontal.count
    default: return false
    }
    page.cursor.cell = scheme.nearest(to: axes.cell(up: up, right: right))
    return true
  }
}

extension RiskScheme {
  /// The cell of the grid that is nearest to one that may lie outside.
  fileprivate func nearest(to cell: GridCell) -> GridCell {
    GridCell(
      impact: max(1, min(cell.impact, impact.count)),
      likelihood: max(1, min(cell.likelihood, likelihood.count))
    )
  }
}
