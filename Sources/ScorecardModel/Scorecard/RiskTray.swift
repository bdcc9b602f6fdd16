/// Where a risk of the register belongs: on the map, or in one of the trays beside it.
enum RiskTray: String, CaseIterable {
  case onGrid = "On the grid"
  case scored = "Scored"
  case notOnGrid = "Not on this grid"
  case notScored = "Not scored"
  case notKept = "No score kept for that period"
  case closed = "Closed"
  case notYet = "Not yet in the register"

  /// The tray of a risk.
  init(_ reading: RiskReading, scheme: RiskScheme) {
    switch (reading.standing, reading.tray(in: .now)) {
    case (.closed, _): self = .closed
    case (.notYet, _): self = .notYet
    case (_, .notKept): self = .notKept
    case (_, .notScored): self = .notScored
    case (_, .notOnGrid): self = .notOnGrid
    case (_, nil): self = scheme.hasGrid ? .onGrid : .scored
    }
  }
}

extension Table {
  /// The title of the grouping of the register by tray.
  public static let trayGrouping = "tray"
}

extension Scorecard {
  /// Whether the register has more than one tray.
  var hasRiskTrays: Bool {
    Set(risks.map { RiskTray($0, scheme: plan.header.riskScheme) }).count > 1
  }
}
