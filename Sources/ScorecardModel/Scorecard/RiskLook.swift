/// What of its risks a grid shows: one layer, or how they move from one to another.
public enum RiskLook: Hashable, Sendable {
  /// Where the risks are.
  case now
  /// One layer.
  case layer(Risk.Layer)
  /// From one layer to another.
  case movement(from: Risk.Layer, to: Risk.Layer)
  /// From where they were in the period before to where they are.
  case sincePrevious

  /// Whether it ends where the risks are.
  var isOfNow: Bool {
    switch self {
    case .now, .sincePrevious: true
    case .layer, .movement: false
    }
  }

  /// Whether it tells of a movement.
  public var isMovement: Bool {
    switch self {
    case .now, .layer: false
    case .movement, .sincePrevious: true
    }
  }
}

extension Scorecard {
  /// The looks the register allows: where its risks are, each other layer it has, each step between neighbouring
  /// layers, and the movement since the period before where scores of then are kept.
  public var riskLooks: [RiskLook] {
    let layers = Risk.Layer.allCases.filter { layer in risks.contains { $0.places[layer] != nil } }
    let main = risks.lazy.compactMap(\.now).first ?? .current
    let steps = zip(layers, layers.dropFirst()).map { RiskLook.movement(from: $0, to: $1) }
    let hasPrevious = risks.contains { $0.previous != nil && $0.standing == .open }
    return [.now] + layers.filter { $0 != main }.map(RiskLook.layer) + steps
      + (hasPrevious ? [.sincePrevious] : [])
  }

  /// What a look is called: "Current", "Inherent to Current", "Since Q1 2026/27".
  public func title(of look: RiskLook) -> String {
    switch look {
    case .now: nowTitle
    case .layer(let layer): layer.title
    case .movement(let from, let to): "\(from.title) to \(to.title)"
    case .sincePrevious: "Since \(period.previous.label)"
    }
  }

  /// What the plan calls where its risks are now.
  public var nowTitle: String {
    (risks.lazy.compactMap(\.now).first ?? .current).title
  }

  /// What the plan calls where its risks should come to.
  public var goalTitle: String {
    (risks.lazy.compactMap(\.goal).first ?? .target).title
  }
}

extension RiskReading {
  /// Where the risk is in a look; of a movement, where it comes to.
  public func place(in look: RiskLook) -> RiskPlace? {
    switch look {
    case .now, .sincePrevious: present
    case .layer(let layer), .movement(_, let layer): places[layer]
    }
  }

  /// Where the risk comes from in a movement.
  public func origin(in look: RiskLook) -> RiskPlace? {
    switch look {
    case .now, .layer: nil
    case .movement(let from, _): places[from]
    case .sincePrevious: previous
    }
  }
}

extension Risk.Layer {
  /// Its name as a title.
  public var title: String {
    switch self {
    case .inherent: "Inherent"
    case .current: "Current"
    case .residual: "Residual"
    case .target: "Target"
    }
  }
}
