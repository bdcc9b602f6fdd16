import ScorecardModel

/// Which scale of a grid runs up and which runs to the right.
struct GridAxes: Hashable {
  /// The plan's scheme.
  let scheme: RiskScheme
  /// Whether likelihood runs up and impact to the right.
  let isSwapped: Bool

  /// The scale that runs up.
  var vertical: RiskScheme.Scale { isSwapped ? scheme.likelihood : scheme.impact }
  /// The scale that runs to the right.
  var horizontal: RiskScheme.Scale { isSwapped ? scheme.impact : scheme.likelihood }
  /// What runs up.
  var verticalName: String { isSwapped ? "likelihood" : "impact" }
  /// What runs to the right.
  var horizontalName: String { isSwapped ? "impact" : "likelihood" }

  /// The cell of a level that runs up and one that runs to the right, both from 1.
  func cell(up: Int, right: Int) -> GridCell {
    isSwapped ? GridCell(impact: right, likelihood: up) : GridCell(impact: up, likelihood: right)
  }

  /// The level of a cell that runs up.
  func up(_ cell: GridCell) -> Int { isSwapped ? cell.likelihood : cell.impact }

  /// The level of a cell that runs to the right.
  func right(_ cell: GridCell) -> Int { isSwapped ? cell.impact : cell.likelihood }

  /// The names of a scale's levels; with their numbers where scores are made of them.
  func names(of scale: RiskScheme.Scale) -> [String] {
    guard scheme.method == .product else { return scale.names }
    return scale.names.enumerated().map { place, name in
      name == String(place + 1) ? name : "\(place + 1) \(name)"
    }
  }

  /// The levels of a scale in a few columns: numbers where scores are made of them or nothing shorter tells them apart,
  /// else the letters that tell them apart.
  func shortNames(of scale: RiskScheme.Scale) -> [String] {
    let numbers = (1...max(1, scale.count)).map(String.init)
    guard scheme.method != .product else { return numbers }
    let forms = ShortForms(scale.names).forms
    return forms.allSatisfy { $0.columns <= 3 } ? forms : numbers
  }
}

/// The steps of the appetite on a grid.
extension GridAxes {
  /// Whether the appetite runs along the right side of the cell of two levels.
  func isStepRight(_ up: Int, _ right: Int) -> Bool {
    right < horizontal.count && isStep(cell(up: up, right: right), cell(up: up, right: right + 1))
  }

  /// Whether the appetite runs along the upper side of the cell of two levels.
  func isStepUp(_ up: Int, _ right: Int) -> Bool {
    up < vertical.count && isStep(cell(up: up, right: right), cell(up: up + 1, right: right))
  }

  /// Whether it runs anywhere between a level that runs up and the next.
  func hasStep(above up: Int) -> Bool {
    (1...max(1, horizontal.count)).contains { isStepUp(up, $0) }
  }

  private func isStep(_ one: GridCell, _ other: GridCell) -> Bool {
    guard let left = scheme.isBeyondAppetite(one), let right = scheme.isBeyondAppetite(other) else {
      return false
    }
    return left != right
  }
}
