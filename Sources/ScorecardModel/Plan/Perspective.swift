/// One quadrant of the scorecard.
public struct Perspective: Hashable, Sendable, Identifiable {
  /// Its id in the plan, such as `customer`.
  public var id: String
  /// Its title as shown.
  public var title: String

  /// A quadrant.
  public init(id: String, title: String) {
    self.id = id
    self.title = title
  }
}
