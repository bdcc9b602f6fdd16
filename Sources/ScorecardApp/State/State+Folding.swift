import ScorecardModel

extension State {
  /// Hides what lies below the selected objective, or shows it again; from one without parts, those of its whole.
  mutating func toggleFold() {
    guard page.place == .view(.strategy), case .objective(let id) = selection, let target = foldable(at: id)
    else {
      notice = "Nothing to fold here"
      return
    }
    if page.folded.remove(target) == nil { page.folded.insert(target) }
    page.cursor.selected = .objective(target)
    refreshListings()
  }

  /// The id of the objective to fold: itself where it has parts, else the one it is a part of.
  private func foldable(at id: String) -> String? {
    guard let objectives = scorecard?.plan.objectives else { return nil }
    if objectives.contains(where: { $0.parent == id }) { return id }
    let parent = objectives.first { $0.id == id }?.parent
    return objectives.first { $0.id == parent }?.id
  }
}
