/// What differs between two readings of a plan: two periods, or one period before and after its files changed.
public struct PeriodComparison: Sendable {
  /// Something of an indicator that may differ.
  public enum Field: String, CaseIterable, Sendable {
    /// The status.
    case status
    /// The figure.
    case actual
    /// The target.
    case target
    /// Better, steady or worse than the period before.
    case direction
  }

  /// A field before and after, in words; empty where there was nothing.
  public struct Difference: Hashable, Sendable {
    /// The field.
    public let field: Field
    /// The earlier words.
    public let before: String
    /// The later words.
    public let after: String
  }

  /// An indicator that differs.
  public struct Change: Hashable, Sendable, Identifiable {
    /// Its id.
    public let id: String
    /// The status before; nil where it was not there.
    public let before: Status?
    /// The status after; nil where it is no longer there.
    public let after: Status?
    /// The fields that differ, in their order.
    public let differences: [Difference]

    /// Whether the colour became better or worse; none where either has no colour.
    public var turn: Direction {
      guard let before, let after, before.isRated, after.isRated else { return .none }
      if before.severity == after.severity { return .steady }
      return after.severity < before.severity ? .better : .worse
    }

    /// Whether it has a colour, and had none.
    public var isNew: Bool {
      after?.isRated == true && before?.isRated != true
    }

    /// Whether it had a colour, and has none.
    public var isGone: Bool {
      before?.isRated == true && after?.isRated != true
    }
  }

  /// The earlier reading.
  public let earlier: Scorecard
  /// The later reading.
  public let later: Scorecard
  /// The indicators that differ: in the later plan's order, then those that are no longer there.
  public let changes: [Change]
  /// How many indicators are the same in both.
  public let unchanged: Int

  /// Compares two readings, indicator by indicator, by their ids.
  public init(from earlier: Scorecard, to later: Scorecard) {
    self.earlier = earlier
    self.later = later
    let ids = later.plan.indicators.map(\.id)
    let gone = earlier.plan.indicators.map(\.id).filter { later.indicator($0) == nil }
    changes = (ids + gone).compactMap { PeriodComparison.change(of: $0, earlier, later) }
    unchanged = ids.count + gone.count - changes.count
  }

  /// The earlier period.
  public var before: Period { earlier.period }

  /// The later period.
  public var after: Period { later.period }

  /// How many colours became better and worse, came and went: `3 better, 5 worse, 2 new`.
  public var summary: String {
    let counts = [
      (changes.count { $0.turn == .better }, "better"), (changes.count { $0.turn == .worse }, "worse"),
      (changes.count(where: \.isNew), "new"), (changes.count(where: \.isGone), "without colour now"),
    ]
    let words = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return words.isEmpty ? "no colour changed" : words.joined(separator: ", ")
  }

  private static func change(of id: String, _ earlier: Scorecard, _ later: Scorecard) -> Change? {
    guard !isSame(id, earlier, later) else { return nil }
    let (old, new) = (words(of: id, in: earlier), words(of: id, in: later))
    let differences = Field.allCases.compactMap { field -> Difference? in
      let (before, after) = (old[field] ?? "", new[field] ?? "")
      return before == after ? nil : Difference(field: field, before: before, after: after)
    }
    guard !differences.isEmpty else { return nil }
    return Change(
      id: id,
      before: earlier.indicator(id)?.assessment.status,
      after: later.indicator(id)?.assessment.status,
      differences: differences
    )
  }

  /// Whether everything is the same that the words are made of; cheaper than the words.
  private static func isSame(_ id: String, _ earlier: Scorecard, _ later: Scorecard) -> Bool {
    guard let old = earlier.indicator(id), let new = later.indicator(id) else { return false }
    let (before, after) = (earlier.index.plan.indicators[old.row], later.index.plan.indicators[new.row])
    return (old.assessment.status, old.assessment.isProvisional, old.short.direction)
      == (new.assessment.status, new.assessment.isProvisional, new.short.direction)
      && old.actual.isWritten(like: new.actual) && old.target.isWritten(like: new.target)
      && (before.unit, before.decimals) == (after.unit, after.decimals)
  }

  private static func words(of id: String, in scorecard: Scorecard) -> [Field: String] {
    guard let reading = scorecard.indicator(id) else { return [:] }
    let indicator = scorecard.plan.indicators[reading.row]
    let direction = reading.short.direction
    return [
      .status: reading.assessment.status.word + (reading.assessment.isProvisional ? ", provisional" : ""),
      .actual: reading.actual.words(in: indicator), .target: reading.target.words(in: indicator),
      .direction: direction == .none ? "" : direction.word,
    ]
  }
}

extension WrittenValue {
  /// Whether another value has the same words: `81.0` is `81`, and is not written like it.
  fileprivate func isWritten(like other: WrittenValue) -> Bool {
    guard case .number(let mine) = self, case .number(let theirs) = other else {
      return self == .missing && other == .missing
    }
    return (mine.number.mantissa, mine.number.scale) == (theirs.number.mantissa, theirs.number.scale)
      && mine.unit == theirs.unit
  }
}
