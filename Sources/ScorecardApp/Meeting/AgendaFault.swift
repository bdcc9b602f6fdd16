import ScorecardModel

/// What an item of the agenda asks for and is not there.
struct AgendaFault: Hashable {
  /// What it is, in few words, for the row of the item.
  let words: String
  /// What was found and what was expected.
  let message: String
  /// What to do about it; empty where the message says it all.
  var advice = ""

  /// A view that there is not.
  static func view(_ item: PlanHeader.AgendaItem) -> AgendaFault {
    let names = ViewKind.allCases.filter { $0 != .meeting }.map(\.rawValue)
    let expected = "expected \(names.joined(separator: ", "))"
    guard item.view.lowercased() != ViewKind.meeting.rawValue else {
      return AgendaFault(
        words: "the agenda is no item of itself",
        message: "the item \(item.title) opens the agenda itself, \(expected)"
      )
    }
    return AgendaFault(
      words: "no view is called \(item.view)",
      message: "no view is called \(item.view), \(expected)",
      advice: suggestion(for: item.view, in: names)
    )
  }

  /// A view of which the plan has no row.
  static func silent(_ view: ViewKind) -> AgendaFault {
    AgendaFault(words: "no rows in this plan", message: "the agenda opens \(view.silence)")
  }

  /// A look that its view does not have.
  static func look(_ item: PlanHeader.AgendaItem, known names: [String]) -> AgendaFault {
    let expected =
      names.isEmpty
      ? "\(item.view) of this plan has one look alone" : "expected \(names.joined(separator: ", "))"
    return AgendaFault(
      words: "no look is called \(item.look)",
      message: "no look at \(item.view) is called \(item.look), \(expected)",
      advice: suggestion(for: item.look, in: names)
    )
  }

  /// A filter with a mistake, or with a field that no table of its view has.
  static func filter(_ item: PlanHeader.AgendaItem, _ error: FilterError) -> AgendaFault {
    AgendaFault(
      words: "column \(error.column) of its filter: \(error.message)",
      message: "column \(error.column) of the filter \(item.filter): \(error.message)"
    )
  }

  private static func suggestion(for word: String, in names: [String]) -> String {
    Suggestion.nearest(to: word, in: names).map { "did you mean \($0)?" } ?? ""
  }
}
