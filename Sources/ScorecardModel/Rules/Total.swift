/// A sum of a plan's own figures, and whether the total that the plan states is that sum.
///
/// What a part does not say is not nothing: as long as one has no figure, nobody can say that a total is wrong.
public struct Total: Hashable, Sendable {
  /// What came of adding.
  public enum Verdict: String, CaseIterable, Sendable {
    /// The parts come to the total.
    case addsUp = "adds up"
    /// They come to something else.
    case differs
    /// A part has no figure, or one in another unit.
    case incomplete
    /// The plan states no total.
    case notStated = "not stated"
  }

  /// One of the figures that are added.
  struct Part: Hashable {
    var name: String
    var quantity: Quantity?
    /// The unit of its column, for a figure written without one.
    var unit: Unit?
    var location: SourceLocation

    /// The number in base units.
    var number: DecimalNumber? { quantity.map { $0.number(in: unit) } }

    /// The figure in words.
    var words: String { quantity?.text(unit: unit) ?? "no figure" }
  }

  /// What is added: "staff", "net budget".
  public let subject: String
  /// The period; nil for what has none.
  public let period: Period?
  /// The total that the plan states; nil where it states none.
  public let stated: Quantity?
  /// The sum of the parts that have a figure, in base units; nil where none has, or where units differ.
  public let sum: DecimalNumber?
  /// The unit of both.
  public let unit: Unit?
  /// How many parts there are.
  public let parts: Int
  /// How many of them have a figure.
  public let partsGiven: Int
  /// What came of it.
  public let verdict: Verdict
  /// Where the total stands in the files; where there is none, the first part.
  public let location: SourceLocation
  private let adding: Adding

  /// Adds the parts of a total.
  ///
  /// - Parameters:
  ///   - subject: What is added.
  ///   - period: The period.
  ///   - total: The total as stated; nil where there is none.
  ///   - parts: The parts; at least one.
  init(of subject: String, in period: Period? = nil, stated total: Part?, parts: [Part]) {
    let given = parts.filter { $0.quantity != nil }
    let all = given + (total.map { [$0] } ?? []).filter { $0.quantity != nil }
    let adding = Adding(total: total, parts: parts, given: given, isMixed: Total.areMixed(all))
    self.subject = subject
    self.period = period
    stated = total?.quantity
    unit = all.last.flatMap { $0.quantity?.unit ?? $0.unit }
    self.parts = parts.count
    partsGiven = given.count
    sum = adding.sum
    verdict = adding.verdict
    self.adding = adding
    location = total?.location ?? parts.first?.location ?? SourceLocation(file: "")
  }

  /// Why.
  public var reason: Reason {
    adding.reason(in: unit)
  }

  /// How much the total is above the sum, in base units; nil unless the two can be compared.
  public var difference: DecimalNumber? {
    guard verdict == .addsUp || verdict == .differs, let stated, let sum else { return nil }
    return stated.number(in: unit) - sum
  }

  /// The finding in one line: "net budget adds up".
  public var words: String {
    "\(subject) \(verdict.rawValue)"
  }

  private static func areMixed(_ parts: [Part]) -> Bool {
    let units = parts.map { $0.quantity?.unit ?? $0.unit }
    return !units.dropFirst().allSatisfy { unit in
      switch (unit, units.first ?? nil) {
      case (nil, nil): true
      case (let unit?, let first?): unit.measuresTheSame(as: first)
      default: false
      }
    }
  }
}

/// One adding up with what came of it.
private struct Adding: Hashable {
  let total: Total.Part?
  let parts: [Total.Part]
  let given: [Total.Part]
  let isMixed: Bool

  var sum: DecimalNumber? {
    given.isEmpty || isMixed ? nil : given.compactMap(\.number).reduce(.zero, +)
  }

  var verdict: Total.Verdict {
    guard let stated = total?.number else {
      return isMixed || given.count < parts.count ? .incomplete : .notStated
    }
    guard given.count == parts.count, let sum else { return .incomplete }
    return stated == sum ? .addsUp : .differs
  }

  func reason(in unit: Unit?) -> Reason {
    var facts: [Reason.Fact] = []
    if let total, total.quantity != nil {
      facts.append(Reason.Fact("total", total.words, at: total.location))
    }
    if let sum { facts.append(Reason.Fact("sum", Unit.text(sum, in: unit))) }
    facts += parts.map { Reason.Fact($0.name, $0.words, at: $0.location) }
    return Reason(rule: rule, facts: facts, remedy: verdict == .differs ? "correct the total or a part" : "")
  }

  private var rule: String {
    switch verdict {
    case .addsUp: "The parts come to the total"
    case .differs: "The parts do not come to the total"
    case .notStated: "The parts are added; the plan states no total"
    case .incomplete where isMixed: "The parts are in different units and cannot be added"
    case .incomplete: "\(given.count) of \(parts.count) parts have a figure, too few to check the total"
    }
  }
}
