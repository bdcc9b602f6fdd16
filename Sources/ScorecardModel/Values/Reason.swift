/// Why a rule gave its result, for people who will argue with it.
public struct Reason: Hashable, Sendable {
  /// One number the rule used.
  public struct Fact: Hashable, Sendable {
    /// What it is: "actual", "target", "tolerance".
    public var label: String
    /// Its value in words, with its unit.
    public var value: String
    /// Where it stands in the plan's files, if it stands there.
    public var location: SourceLocation?

    /// A number with its place.
    public init(_ label: String, _ value: String, at location: SourceLocation? = nil) {
      self.label = label
      self.value = value
      self.location = location
    }
  }

  /// The rule in words, one sentence.
  public var rule: String
  /// The numbers and thresholds it used, in reading order.
  public var facts: [Fact]
  /// What would change the result for the better; empty where there is nothing to say.
  public var remedy: String

  /// A reason.
  public init(rule: String, facts: [Fact] = [], remedy: String = "") {
    self.rule = rule
    self.facts = facts
    self.remedy = remedy
  }
}
