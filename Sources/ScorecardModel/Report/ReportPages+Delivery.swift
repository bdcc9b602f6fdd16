/// What is done, what may go wrong, and what it costs.
extension ReportPages {
  /// The actions by how they stand, overdue first.
  var actions: Report.Section {
    let table = table(.actions)
    let readings = Dictionary(
      zip(plan.actions.map(\.id), scorecard.actions.map(\.due.due)),
      uniquingKeysWith: { first, _ in first }
    )
    let parts = ActionState.allCases.compactMap { state -> Report.Section? in
      let rows = table.rows(where: "id") { readings[$0.text].map(ActionState.init) == state }
      guard !rows.isEmpty else { return nil }
      let shown = table.keeping(rows).reported([
        "id": "Code", "title": "Action", "due": "State", "dueDate": "Day that counts",
        "byStep": "Step that counts", "deadline": "Deadline",
        "revised": "Revised", "status": "Status", "percent": "% done", "leads": "Lead",
        "comment": "Commentary",
      ])
      return Report.Section(
        state.rawValue,
        [.table(caption: "Actions: \(state.rawValue.lowercased())", shown)]
      )
    }
    return Report.Section("Actions", parts: parts)
  }

  /// What was reported.
  var progress: Report.Section {
    let table = table(.progress).reported([
      "id": "Code", "title": "What", "status": "Status", "deadline": "Deadline", "revised": "Revised",
      "comment": "Commentary",
    ])
    return Report.Section("Progress", table.count == 0 ? [] : [.table(caption: "What was reported", table)])
  }

  /// The risks on their grid, and the register, the highest first.
  var risks: Report.Section {
    let table = register.reported([
      "id": "Code", "title": "Risk", "inherent": "Inherent", "current": "Current", "residual": "Residual",
      "target": "Target", "beyondAppetite": "Beyond appetite", "change": "Change", "findings": "To be asked",
      "deadline": "Deadline", "owners": "Owner", "controls": "Controls", "planned": "Planned",
    ])
    guard table.count > 0 else { return Report.Section("Risks") }
    let scores = plan.header.riskScheme.hasGrid ? ", with impact × likelihood" : ""
    return Report.Section("Risks", heatmap + [.table(caption: "Risks, highest first\(scores)", table)])
  }

  /// The risks, each of whose layers is said in few words.
  private var register: Table {
    let (table, scorecard) = (table(.risks), scorecard)
    let readings = table.entities.map { scorecard.risk($0.id) }
    return table.rewording(Risk.Layer.allCases.map(\.rawValue)) { row, layer in
      let place = Risk.Layer(rawValue: layer).flatMap { readings[row]?.places[$0] }
      return place.map { .text($0.words(under: scorecard.plan.header.riskScheme)) } ?? .empty
    }
  }

  private var heatmap: [Report.Block] {
    let map = RiskMap(scorecard)
    guard map.scheme.hasGrid else { return [] }
    let words = Table.heatmap(scorecard)
    let caption = "The heatmap in words, \(map.title.lowercased())"
    return [.heatmap(RiskMapSVG(map, of: scorecard), caption: caption, words)]
  }

  /// The money of the period, the staff, and what does not add up.
  var resources: Report.Section {
    let money = Table.money(scorecard).onScreen.reported([
      "heading": "Heading", "division": "Division", "budget": "Budget", "actual": "Actual",
      "variance": "Variance", "budgetToDate": "Budget to date", "actualToDate": "Actual to date",
      "varianceToDate": "Variance to date", "yearBudget": "Year budget", "forecast": "Forecast",
      "yearVariance": "Year variance", "check": "Check",
    ])
    let period = MoneyPositions(scorecard).period.label
    let staff = table(.divisions).reported([
      "title": "Division", "heads": "Head", "staff": "Staff", "asOf": "As of",
    ])
    let parts = [
      Report.Section(
        "Money",
        money.count == 0 ? [] : [.table(caption: "Money in \(period), with the year", money)]
      ),
      Report.Section(
        "Divisions",
        staff.count == 0 ? [] : [.table(caption: "Divisions and their staff", staff)]
      ),
    ]
    return Report.Section("Resources", parts: parts.filter { !$0.isEmpty })
  }

  /// Who owns what, and what of it is red, late or beyond appetite.
  var people: Report.Section {
    let table = Table.officers(scorecard).onScreen.reported([
      "officer": "Officer", "id": "Id", "post": "Post", "division": "Division", "objectives": "Objectives",
      "measures": "Measures", "red": "Red", "actions": "Actions", "late": "Late", "supports": "Supports",
      "risks": "Risks", "beyond": "Beyond appetite",
    ])
    return Report.Section(
      "People",
      table.count == 0 ? [] : [.table(caption: "Officers and what they own", table)]
    )
  }
}

extension RiskPlace {
  /// The place in few words: `20 severe (5×4)`.
  fileprivate func words(under scheme: RiskScheme) -> String {
    let name = band.map { " \(scheme.bands[$0].name)" } ?? ""
    switch placement {
    case .cell(let impact, let likelihood) where score != nil:
      return "\(words)\(name) (\(impact)×\(likelihood))"
    case .possible(let cells, _) where cells.count > 1:
      return "\(words)\(name), in one of \(cells.count) cells"
    case .impossible: return "\(words)\(name), not on the grid"
    case .cell, .border, .possible, .notScored: return words + name
    }
  }
}

/// How an action stands, in the order of a report.
private enum ActionState: String, CaseIterable {
  case overdue = "Overdue"
  case dueSoon = "Due within 30 days"
  case later = "Later"
  case onHold = "On hold"
  case open = "Without a day"
  case done = "Done"
  case dropped = "Dropped"

  init(_ due: Due) {
    self =
      switch due {
      case .overdue: .overdue
      case .dueSoon: .dueSoon
      case .future: .later
      case .onHold: .onHold
      case .noEnd, .notDated: .open
      case .done: .done
      case .dropped: .dropped
      }
  }
}
