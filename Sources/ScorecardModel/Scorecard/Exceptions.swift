/// What in a plan needs a decision, worst first: one list over indicators, risks, actions and reports.
///
/// Each thing stands once, under the worst that is to be said of it.
public struct Exceptions: Sendable {
  /// Why something stands in the list, worst first.
  public enum Kind: Int, CaseIterable, Comparable, Sendable {
    /// A figure is red.
    case red
    /// A risk is beyond the appetite.
    case beyondAppetite
    /// An action's deadline has passed.
    case overdueAction
    /// A report of the year says that something is delayed or was not achieved.
    case reportedMissed
    /// A figure is amber and worse than it was.
    case amberAndWorsening
    /// A figure's due day has passed.
    case overdueFigure
    /// The forecast would miss the year's target.
    case forecastToMiss
    /// Nobody owns it.
    case unowned

    /// The kind in words.
    public var words: String {
      switch self {
      case .red: "red"
      case .beyondAppetite: "beyond appetite"
      case .overdueAction: "overdue action"
      case .reportedMissed: "reported missed"
      case .amberAndWorsening: "amber and worsening"
      case .overdueFigure: "overdue figure"
      case .forecastToMiss: "forecast to miss"
      case .unowned: "no owner"
      }
    }

    /// How many there are, in words: `2 overdue actions`, `5 red`.
    func words(counting count: Int) -> String {
      switch self {
      case .overdueAction, .overdueFigure: String.counting(count, words)
      default: "\(count) \(words)"
      }
    }

    /// The worse first.
    public static func < (lhs: Kind, rhs: Kind) -> Bool {
      lhs.rawValue < rhs.rawValue
    }
  }

  /// One line of the list.
  public struct Item: Hashable, Sendable {
    /// What it is about.
    public let entity: Entity
    /// Why it is here.
    public let kind: Kind
    /// Its title.
    public let title: String
    /// How far it is from where it should be: `5.3 pts from 84%`, `12 days`.
    public let distance: String
    /// Since when: a period or a day; empty where that is not known.
    public let since: String
    /// Who owns it; empty: nobody.
    public let owner: String
    /// Why, with the numbers.
    public let reason: Reason
    /// A number to sort within the kind, the worst the highest.
    let weight: Int
  }

  /// The lines, worst first, else in the plan's order.
  public let items: [Item]
  private let places: [Entity: Int]
  private var redObjectives: Set<Entity>

  /// What needs a decision in a plan.
  public init(of scorecard: Scorecard) {
    let found =
      scorecard.plan.indicators.indices.compactMap(scorecard.exception(ofIndicator:))
      + scorecard.plan.risks.indices.compactMap(scorecard.exception(ofRisk:))
      + scorecard.plan.actions.indices.compactMap(scorecard.exception(ofAction:))
      + ProgressSummary.reports(scorecard).compactMap(scorecard.exception(ofReport:))
    let items = found.enumerated()
      .sorted { left, right in
        (left.element.kind.rawValue, -left.element.weight, left.offset)
          < (right.element.kind.rawValue, -right.element.weight, right.offset)
      }
      .map(\.element)
    self.items = items
    places = Dictionary(items.enumerated().map { ($1.entity, $0) }) { first, _ in first }
    redObjectives = Exceptions.redObjectives(scorecard)
  }

  /// The same list after another rule for the colour of a whole was chosen, which moves no line of it.
  public func rolledUp(in scorecard: Scorecard) -> Exceptions {
    var exceptions = self
    exceptions.redObjectives = Exceptions.redObjectives(scorecard)
    return exceptions
  }

  private static func redObjectives(_ scorecard: Scorecard) -> Set<Entity> {
    let readings = ObjectiveReadings(scorecard)
    let nodes = readings.tree.nodes
    let red = nodes.indices.filter { readings.reading(at: $0).standing.colour == .red }
    return Set(red.map { .objective(scorecard.plan.objectives[nodes[$0].row].id) })
  }

  /// How many there are of each kind, the worst first: `5 red, 2 overdue actions`.
  public var summary: String {
    Kind.allCases.map { ($0, count(of: $0)) }.filter { $0.1 > 0 }
      .map { $0.words(counting: $1) }
      .joined(separator: ", ")
  }

  /// What is to be decided about something; nil where nothing is.
  public func item(about entity: Entity) -> Item? {
    places[entity].map { items[$0] }
  }

  /// Whether something needs a decision: it is a line of the list, or it is none and stands for others, or for a gap.
  public func contains(_ entity: Entity, in scorecard: Scorecard) -> Bool {
    places[entity] != nil || redObjectives.contains(entity) || scorecard.isUnsettled(entity)
  }

  /// How many there are of a kind.
  public func count(of kind: Kind) -> Int {
    items.count { $0.kind == kind }
  }
}
