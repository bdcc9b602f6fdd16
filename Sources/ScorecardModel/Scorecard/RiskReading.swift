/// A risk as it stands on its plan's scheme in a period.
public struct RiskReading: Sendable {
  /// Its place in each layer the plan says something about.
  public let places: [Risk.Layer: RiskPlace]
  /// Whether it is in the register at that time.
  public let standing: RiskStanding
  /// The layer that tells where the risk is: current, else inherent, else residual; nil where nothing tells.
  public let now: Risk.Layer?
  /// The earlier period of which its score is, where none is kept of the period itself.
  public let scoredIn: Period?
  /// What its owner should be asked about: a mitigation without effect, a target above the current score.
  public let findings: [RiskFinding]
  /// How where it should come to stands to where it is; nil where one of them is not given.
  public let course: RiskComparison?
  /// Where it was in the period before; nil where that is not known.
  public let previous: RiskPlace?
  /// Where it was a year before; nil where that is not known.
  public let yearBefore: RiskPlace?
  /// The earlier period that ``previous`` was scored in, where no score is kept of the period before itself.
  public let previousScoredIn: Period?
  /// The earlier period that ``yearBefore`` was scored in, where no score is kept of the period a year before itself.
  public let yearBeforeScoredIn: Period?
  /// How it has moved since the period before.
  public let sincePrevious: Movement
  /// How it has moved since a year before.
  public let sinceYearBefore: Movement
  /// Whether it came into the register since the period before.
  public let isNew: Bool
  /// Whether it was closed since the period before.
  public let isNewlyClosed: Bool

  /// Places a risk at a time, beside the same a period and a year earlier.
  init(of risk: Risk, scheme: RiskScheme, at times: RiskTimes) {
    let rule = RiskRule(scheme: scheme)
    let then = risk.asOf(times.now)
    standing = risk.standing(at: times.now)
    places = then.ratings.filter { !$1.isEmpty }.mapValues { RiskPlace($0, rule) }
    now = then.present(standing, at: times.now)
    scoredIn = times.now.isNow ? nil : risk.earlierPeriod(of: times.now)
    previousScoredIn = risk.earlierPeriod(of: times.previous)
    yearBeforeScoredIn = risk.earlierPeriod(of: times.yearBefore)
    let isTold = standing == .open && (now != nil || times.now.isNow)
    findings = isTold ? rule.findings(in: then, on: times.now.day) : []
    let goal = RiskReading.goal(in: places, now: now)
    course = rule.comparison(of: goal.flatMap { then.ratings[$0] }, to: now.flatMap { then.ratings[$0] })
    let rating = now.flatMap { then.ratings[$0] }
    let (before, yearBefore) = (risk.rating(at: times.previous), risk.rating(at: times.yearBefore))
    previous = before.map { RiskPlace($0, rule) }
    self.yearBefore = yearBefore.map { RiskPlace($0, rule) }
    sincePrevious = rule.movement(from: before, to: standing == .open ? rating : nil)
    sinceYearBefore = rule.movement(from: yearBefore, to: standing == .open ? rating : nil)
    let earlier = risk.standing(at: times.previous)
    isNew = standing == .open && earlier == .notYet
    isNewlyClosed = standing == .closed && earlier == .open
  }

  /// The layer that tells where it should come to: target, else residual.
  public var goal: Risk.Layer? {
    RiskReading.goal(in: places, now: now)
  }

  private static func goal(in places: [Risk.Layer: RiskPlace], now: Risk.Layer?) -> Risk.Layer? {
    [.target, .residual].first { places[$0] != nil && $0 != now }
  }

  /// Where it is now; nil where nobody has scored it.
  public var present: RiskPlace? {
    now.flatMap { places[$0] }
  }

  /// Where it should come to; nil where the plan does not say.
  public var intended: RiskPlace? {
    goal.flatMap { places[$0] }
  }

  /// A number to sort by, the highest risk first; below all others where nothing was scored.
  public var rank: Int {
    present?.rank ?? -1
  }

  /// What lies between where it is and where it should come to, in words.
  public var change: String {
    guard let course else { return "" }
    var size = ""
    if let from = present?.score, let to = intended?.score { size = "\(abs(from - to)) " }
    switch course {
    case .lower: return size + "lower"
    case .higher: return size + "higher"
    case .same: return "no change"
    case .mixed: return "mixed"
    }
  }
}

/// A risk's place in one layer.
public struct RiskPlace: Hashable, Sendable {
  /// Where it stands.
  public let placement: RiskPlacement
  /// Its score; nil among levels.
  public let score: Int?
  /// A number to sort the risks of one plan by; nil where nothing was scored.
  public let rank: Int?
  /// Its place among the plan's bands, lowest 0; nil where the plan names no bands.
  public let band: Int?
  /// Whether it is above the plan's appetite; nil where that cannot be told.
  public let isBeyondAppetite: Bool?
  /// How far it lies above the appetite, in points or in bands; nil where that cannot be told.
  public let excess: Int?
  /// Its score, or its levels: "16", "H·M".
  public let words: String
  /// Why it stands there.
  public let reason: Reason

  /// The place of a rating.
  init(_ rating: Risk.Rating, _ rule: RiskRule) {
    placement = rule.placement(of: rating)
    score = rule.score(of: rating)
    rank = rule.rank(of: rating)
    band = rule.band(of: rating)
    excess = rule.scheme.excess(score: score, band: band)
    isBeyondAppetite = excess.map { $0 > 0 }
    reason = rule.reason(for: rating)
    let levels = [rating.impact?.words, rating.likelihood?.words].compactMap(\.self).joined(separator: "·")
    words = score.map(String.init) ?? levels
  }

  /// The cells it stands in, or may stand in, or whose border it stands on; lowest first.
  public var cells: [GridCell] {
    switch placement {
    case .cell(let impact, let likelihood): [GridCell(impact: impact, likelihood: likelihood)]
    case .possible(let cells, _): cells.sorted()
    case .border(let impact, let likelihood):
      impact.flatMap { row in likelihood.map { GridCell(impact: row, likelihood: $0) } }
    case .impossible, .notScored: []
    }
  }

  /// The place in a sentence: "impact H, likelihood M", "16, in one of 2 cells".
  public var longWords: String {
    switch placement {
    case .cell(let impact, let likelihood) where score != nil:
      "\(words): impact \(impact), likelihood \(likelihood)"
    case .border(let impact, let likelihood) where score != nil:
      "\(words): impact \(impact.borderWords), likelihood \(likelihood.borderWords)"
    case .cell, .border: "\(words) (impact·likelihood)"
    case .possible(let cells, _) where cells.isEmpty: words
    case .possible(let cells, _):
      cells.count == 1
        ? "\(words), in the one cell that gives it" : "\(words), in one of \(cells.count) cells"
    case .impossible(_, let reason): score == nil ? "\(words): \(reason)" : reason
    case .notScored: "not scored"
    }
  }
}

extension ClosedRange<Int> {
  /// A level, or the two it lies between: "4", "3/4".
  fileprivate var borderWords: String {
    lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound)/\(upperBound)"
  }
}

extension Risk.Layer {
  /// The layers that tell where a risk stands now: the first of them that is given does.
  static let telling: [Risk.Layer] = [.current, .inherent, .residual]
}

/// The three times a reading of risks compares.
struct RiskTimes {
  /// The period that is looked at.
  let now: RiskMoment
  /// The period before it.
  let previous: RiskMoment
  /// The same period a year before.
  let yearBefore: RiskMoment

  /// The times around a period of a plan.
  init(_ period: Period, of plan: Plan, _ calendar: PeriodCalendar, asAt: Day) {
    now = RiskMoment(period, of: plan, calendar, asAt: asAt)
    previous = RiskMoment(period.previous, of: plan, calendar, asAt: asAt)
    yearBefore = RiskMoment(period.sameAYearBefore, of: plan, calendar, asAt: asAt)
  }
}

extension Risk {
  /// The layer that tells where it stands; of an earlier time only a score that was kept tells.
  fileprivate func present(_ standing: RiskStanding, at moment: RiskMoment) -> Layer? {
    guard standing == .open || standing == .closed else { return nil }
    let layers: [Layer] =
      moment.isNow || moment.firstScored == nil ? Layer.telling : [.current]
    return layers.first { ratings[$0].map { !$0.isEmpty } ?? false }
  }

  /// The period that its score of a time was kept in; nil where that is the time itself, or where there is none.
  fileprivate func earlierPeriod(of moment: RiskMoment) -> Period? {
    score(at: moment).flatMap { $0.period == moment.period ? nil : $0.period }
  }

  /// Where it stood at an earlier time, if a score was kept and it was open.
  fileprivate func rating(at moment: RiskMoment) -> Rating? {
    guard standing(at: moment) == .open else { return nil }
    return score(at: moment)?.rating
  }
}
