import ScorecardModel

extension State {
  /// The views that can be taken of all plans at once.
  package static let everywhere: [ViewKind] = [.indicators, .risks, .actions, .people, .exceptions]

  /// How many of the risks of one scheme stand in the list of those that most exceed their appetite.
  static let mostBeyond = 10

  /// Whether plans are looked at side by side.
  private var isComparingPlans: Bool {
    switch page.place {
    case .everywhere: true
    case .portfolio: page.look > 0
    default: false
    }
  }

  /// Rates the plans of the folder where they are looked at side by side.
  mutating func refreshPortfolio() {
    guard isComparingPlans, portfolio == nil else { return }
    portfolio = Portfolio(snapshot, asAt: options.asAt, today: now.day)
  }

  /// Shows what all plans have of one kind.
  package mutating func showEverywhere(_ view: ViewKind) {
    guard State.everywhere.contains(view) else {
      notice = "\(view.title): open a plan first"
      return
    }
    guard page.place != .everywhere(view) else { return }
    trail = [trail[0], Page(.everywhere(view))]
    refreshListings()
  }

  /// The tables of a page of all plans.
  func tables(everywhere view: ViewKind) -> [Table] {
    guard let portfolio else { return [Table.noRows] }
    switch view {
    case .indicators: return [.indicators(portfolio)]
    case .actions: return [.actions(portfolio)]
    case .people: return [.officers(portfolio)]
    case .exceptions: return [.exceptions(portfolio)]
    case .risks:
      return [.registers(portfolio), .risks(portfolio, most: page.look == 0 ? State.mostBeyond : nil)]
    default: return [Table.noRows]
    }
  }

  /// The tables of the list of plans: the plans, or the plans against their perspectives.
  func tablesOfPlans() -> [Table] {
    if page.look > 0, let portfolio { return [.perspectives(portfolio)] }
    return [.plans(snapshot)]
  }

  /// Opens something of another plan: that plan, and in it the page of the thing.
  mutating func open(_ entity: Entity, inPlan id: String) {
    leavePlan()
    planID = id
    openIndex()
    push(Page(.detail(entity)))
  }

  /// The rated plan that something belongs to, and what it is there.
  func home(of entity: Entity) -> (scorecard: Scorecard, entity: Entity)? {
    if case .inPlan(let id, let inner) = entity {
      return portfolio?.member(id).map { ($0.scorecard, inner) }
    }
    return scorecard.map { ($0, entity) }
  }
}
