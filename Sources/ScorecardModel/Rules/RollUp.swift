/// What many statuses come to together: counts, the share on target, the coverage, the worst, a colour.
///
/// What is missing is never zero, green or red: it lowers the coverage and nothing else.
public struct RollUp: Hashable, Sendable {
  /// One of the parts.
  public struct Part: Hashable, Sendable {
    /// Its id.
    public var id: String
    /// Its status.
    public var status: Status
    /// Its weight; nil counts as 1.
    public var weight: DecimalNumber?

    /// A part with its status.
    public init(id: String, status: Status, weight: DecimalNumber? = nil) {
      self.id = id
      self.status = status
      self.weight = weight
    }
  }

  /// From which share on target, in per cent, the whole is green or amber.
  public struct Thresholds: Hashable, Sendable {
    /// Green from here.
    public var green: DecimalNumber
    /// Amber from here.
    public var amber: DecimalNumber

    /// Thresholds in per cent.
    public init(green: DecimalNumber, amber: DecimalNumber) {
      self.green = green
      self.amber = amber
    }

    /// Green from 75%, amber from 50%.
    public static let usual = Thresholds(
      green: DecimalNumber(mantissa: 75),
      amber: DecimalNumber(mantissa: 50)
    )
  }

  /// How many parts have each status; a status that no part has is absent.
  public let counts: [Status: Int]
  /// How many parts there are.
  public let total: Int
  /// How many of them are rated.
  public let rated: Int
  /// How many of them are on target.
  public let onTarget: Int
  /// The share on target over the rated parts, in per cent with one decimal; nil where none is rated.
  public let onTargetShare: DecimalNumber?
  /// The share on target that decides the colour, by number or by weight, in per cent with one decimal; nil where the
  /// worst decides, or nothing is rated.
  public let share: DecimalNumber?
  /// The rated part that needs the most attention, the first of several; nil where none is rated.
  public let worst: Part?
  /// The colour of the whole; nil where too little is rated.
  public let colour: Status?
  /// Why the whole has its colour.
  public let reason: Reason

  /// The parts together.
  public init(of parts: [Part], rule: RollUpRule, thresholds: Thresholds = .usual) {
    let rated = parts.filter(\.status.isRated)
    counts = parts.reduce(into: [:]) { $0[$1.status, default: 0] += 1 }
    total = parts.count
    self.rated = rated.count
    onTarget = rated.count(where: \.status.isOnTarget)
    worst = rated.reduce(nil) { worst, part in
      worst.map { $0.status.severity >= part.status.severity ? $0 : part } ?? part
    }
    let hundred = DecimalNumber(mantissa: 100)
    onTargetShare = (DecimalNumber(onTarget) * hundred).divided(by: DecimalNumber(rated.count), decimals: 1)
    let tally = Tally(parts: parts, rated: rated, thresholds: thresholds)
    (colour, reason) =
      switch rule {
      case .onTarget: tally.byShare
      case .worst: tally.byWorst(worst)
      case .weighted: tally.byWeight
      }
    share = rule == .worst ? nil : rule == .weighted ? tally.weightShare : onTargetShare
  }

  /// How many parts have a status.
  public func count(of status: Status) -> Int { counts[status] ?? 0 }

  /// How many of all are rated: `10/14`.
  public var coverage: String { "\(rated)/\(total)" }
}

/// Finds the colour of a whole by each of the rules.
private struct Tally {
  let parts: [RollUp.Part]
  let rated: [RollUp.Part]
  let thresholds: RollUp.Thresholds

  typealias Result = (Status?, Reason)

  var byShare: Result {
    let share = Share(
      part: DecimalNumber(rated.count(where: \.status.isOnTarget)),
      whole: DecimalNumber(rated.count)
    )
    let facts = [
      Reason.Fact("on target", "\(rated.count(where: \.status.isOnTarget)) of \(rated.count) rated"),
      coverage,
    ]
    return result(share, rule: "By the share of rated indicators on target", facts: facts)
  }

  func byWorst(_ worst: RollUp.Part?) -> Result {
    guard let worst else { return result(Share(part: .zero, whole: .zero), rule: "", facts: [coverage]) }
    let colour = worst.status == .exceeded ? .green : worst.status
    let facts = [Reason.Fact("worst", "\(worst.id) \(worst.status.word)"), coverage]
    return (colour, Reason(rule: "The worst indicator decides", facts: facts))
  }

  /// The share on target by weight, in per cent with one decimal.
  var weightShare: DecimalNumber? {
    (weight(of: rated.filter(\.status.isOnTarget)) * DecimalNumber(mantissa: 100))
      .divided(by: weight(of: rated), decimals: 1)
  }

  var byWeight: Result {
    let all = weight(of: parts)
    let share = Share(part: weight(of: rated.filter(\.status.isOnTarget)), whole: weight(of: rated))
    let facts = [
      Reason.Fact("weight on target", "\(share.part) of \(share.whole) rated"),
      Reason.Fact("weight rated", "\(share.whole) of \(all)"), coverage,
    ]
    guard share.whole * DecimalNumber(mantissa: 2) >= all else {
      let rule = "Less than half of the weight is rated, too little for a colour"
      return (nil, Reason(rule: rule, facts: facts, remedy: "give the missing figures and targets"))
    }
    return result(share, rule: "By the weighted share of rated indicators on target", facts: facts)
  }

  private struct Share {
    let part: DecimalNumber
    let whole: DecimalNumber

    /// Whether the share is at least so many per cent.
    func reaches(_ percent: DecimalNumber) -> Bool {
      part * DecimalNumber(mantissa: 100) >= percent * whole
    }
  }

  private var coverage: Reason.Fact { Reason.Fact("coverage", "\(rated.count) of \(parts.count)") }

  private func weight(of parts: [RollUp.Part]) -> DecimalNumber {
    parts.reduce(.zero) { $0 + max(.zero, $1.weight ?? DecimalNumber(mantissa: 1)) }
  }

  private func result(_ share: Share, rule: String, facts: [Reason.Fact]) -> Result {
    guard !share.whole.isZero else {
      return (nil, Reason(rule: "Nothing is rated, so the whole has no colour", facts: facts))
    }
    let limits = "green from \(thresholds.green)%, amber from \(thresholds.amber)%"
    let colour: Status =
      share.reaches(thresholds.green) ? .green : share.reaches(thresholds.amber) ? .amber : .red
    return (colour, Reason(rule: rule, facts: facts + [Reason.Fact("thresholds", limits)]))
  }
}
