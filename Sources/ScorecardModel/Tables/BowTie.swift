/// A risk as a bow-tie: what may bring it about, the event, what would follow.
public struct BowTie: Hashable, Sendable {
  /// What may bring it about.
  public let causes: [String]
  /// The event.
  public let event: String
  /// What would follow.
  public let consequences: [String]

  /// The bow-tie of a risk; nil where neither causes nor consequences are given.
  init?(_ risk: Risk) {
    guard !risk.causes.isEmpty || !risk.consequences.isEmpty else { return nil }
    causes = risk.causes
    event = risk.title
    consequences = risk.consequences
  }
}
