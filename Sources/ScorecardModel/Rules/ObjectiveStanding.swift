/// How an objective stands by what serves and what threatens it: its indicators, its actions and its risks.
///
/// Each of the three has a colour of its own where it has something to say, and the worst of them decides. Indicators
/// have that of the plan's roll-up. Actions are green where none is overdue, and risks where none is beyond the
/// appetite; both are amber from the share that is amber for indicators, and else red.
public struct ObjectiveStanding: Sendable {
  /// One of the three.
  public struct Part: Sendable {
    /// What it is: "Its indicators".
    public let title: String
    /// Its colour; nil where it has nothing to say.
    public let colour: Status?
    /// Why.
    public let reason: Reason
  }

  /// The colour of the objective; nil where none of the three has one.
  public let colour: Status?
  /// Its indicators, its actions and its risks.
  public let parts: [Part]
  /// Why the objective has its colour.
  public let reason: Reason

  /// How an objective stands.
  ///
  /// - Parameters:
  ///   - indicators: What its indicators come to.
  ///   - actions: How its actions stand.
  ///   - risks: For each of its risks that can be compared with the appetite whether it is beyond it.
  ///   - thresholds: The plan's shares.
  init(indicators: RollUp, actions: [Due], risks: [Bool], thresholds: RollUp.Thresholds) {
    let judged = actions.filter(\.hasSay)
    let parts = [
      Part(title: "Its indicators", colour: indicators.colour, reason: indicators.reason),
      Part(
        title: "Its actions",
        bad: judged.count(where: \.isOverdue),
        of: judged.count,
        words: "overdue",
        thresholds
      ),
      Part(
        title: "Its risks",
        bad: risks.count { $0 },
        of: risks.count,
        words: "beyond the appetite",
        thresholds
      ),
    ]
    let worst = parts.filter { $0.colour != nil }
      .max { ($0.colour?.severity ?? 0) < ($1.colour?.severity ?? 0) }
    colour = worst?.colour
    self.parts = parts
    let facts = parts.map { Reason.Fact($0.title.lowercased(), $0.colour?.word ?? "no say") }
    let rule =
      worst == nil
      ? "Nothing that serves it is rated, and nothing that threatens it is scored"
      : "The worst of the three decides"
    reason = Reason(rule: rule, facts: facts)
  }
}

extension ObjectiveStanding.Part {
  /// The colour of things of which some are not as they should be.
  fileprivate init(title: String, bad: Int, of all: Int, words: String, _ thresholds: RollUp.Thresholds) {
    let facts = [Reason.Fact(words, "\(bad) of \(all)")]
    guard all > 0 else {
      self.init(title: title, colour: nil, reason: Reason(rule: "There are none that can be judged"))
      return
    }
    let isHalf = DecimalNumber(all - bad) * DecimalNumber(100) >= thresholds.amber * DecimalNumber(all)
    let rule =
      bad == 0
      ? "None is \(words)"
      : isHalf
        ? "Some are \(words)" : "Fewer than \(thresholds.amber)% are as they should be"
    self.init(
      title: title,
      colour: bad == 0 ? .green : isHalf ? .amber : .red,
      reason: Reason(rule: rule, facts: facts)
    )
  }
}

extension Due {
  /// Whether it says something of how an objective stands: it is done, or has a day.
  fileprivate var hasSay: Bool {
    switch self {
    case .done, .overdue, .dueSoon, .future: true
    case .dropped, .onHold, .noEnd, .notDated: false
    }
  }
}
