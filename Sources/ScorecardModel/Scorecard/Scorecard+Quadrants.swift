extension Scorecard {
  /// The quadrants to show: those of the plan, and one more for measures that belong to none; that one alone where the
  /// plan has no quadrants.
  public var quadrants: [Perspective?] {
    let named = plan.header.perspectives.map(Optional.some)
    let hasOthers = !index.indicators(ofPerspective: nil).isEmpty
    return hasOthers || named.isEmpty ? named + [nil] : named
  }

  /// The counts and the colour of a quadrant; nil: of what belongs to none.
  public func rollUp(of perspective: String?) -> RollUp {
    quadrantRollUps[perspective] ?? rollUp(in: .perspective(perspective))
  }
}
