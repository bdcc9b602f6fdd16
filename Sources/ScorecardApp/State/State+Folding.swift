import ScorecardModel

extension State {
  /// Hides what lies below the selection, or shows it again: an objective's or an indicator's parts, or a group's rows.
  ///
  /// From one without parts, those of its whole; else those of its group.
  mutating func toggleFold() {
    if let target = foldable {
      if page.folded.remove(target.id) == nil { page.folded.insert(target.id) }
      page.cursor.selected = target
    } else if let group = selectedGroup {
      if page.foldedGroups.remove(group.key) == nil { page.foldedGroups.insert(group.key) }
      page.cursor.heading = group.key
      page.cursor.selected = nil
    } else {
      notice = "Nothing to fold here"
    }
    refreshListings()
  }

  /// The objective or indicator to fold.
  private var foldable: Entity? {
    guard page.place == .view(.strategy) else { return focusedListing?.whole(at: page.cursor.row) }
    guard case .objective(let id) = selection else { return nil }
    return whole(ofObjective: id).map(Entity.objective)
  }

  /// The id of the objective to fold: itself where it has parts, else the one it is a part of.
  private func whole(ofObjective id: String) -> String? {
    guard let objectives = scorecard?.plan.objectives else { return nil }
    if objectives.contains(where: { $0.parent == id }) { return id }
    let parent = objectives.first { $0.id == id }?.parent
    return objectives.first { $0.id == parent }?.id
  }

  /// The group of the selected line: its own where it is a heading.
  private var selectedGroup: Table.Group? {
    guard let listing = focusedListing, !listing.groups.isEmpty else { return nil }
    for position in stride(from: min(page.cursor.row, listing.count - 1), through: 0, by: -1) {
      if let group = listing.heading(at: position) { return group }
    }
    return nil
  }
}
