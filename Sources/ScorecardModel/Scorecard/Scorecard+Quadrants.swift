extension Scorecard {
  /// The quadrants to show: those of the plan, and one more for measures that belong to none; that one alone where the
  /// plan has no quadrants.
  public var quadrants: [Perspective?] {
    let known = Set(plan.header.perspectives.map(\.id))
    let hasOthers = plan.indicators.contains { $0.perspective.map { !known.contains($0) } ?? true }
    let named = plan.header.perspectives.map(Optional.some)
    return hasOthers || named.isEmpty ? named + [nil] : named
  }

  /// The counts and the colour of a quadrant; nil: of what belongs to none.
  public func rollUp(of perspective: String?) -> RollUp {
    let rows = plan.indicators.indices.filter { belongs(plan.indicators[$0].perspective, to: perspective) }
    return rollUp(ofIndicators: rows)
  }

  /// Whether something with a perspective belongs to a quadrant; one the plan does not know is none.
  func belongs(_ own: String?, to perspective: String?) -> Bool {
    guard let perspective else {
      return own.map { id in !plan.header.perspectives.contains { $0.id == id } } ?? true
    }
    return own == perspective
  }
}
