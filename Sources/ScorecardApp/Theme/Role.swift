/// What a piece of the screen is, which a theme gives a look.
package enum Role: Int, CaseIterable, Sendable {
  // The frame
  case text, muted, strong, heading, header, tab, activeTab
  case border, focusedBorder, selection, key, hint, input
  // Statuses
  case green, amber, red, star, unrated, overdue
  // Directions of travel
  case better, steady, worse
  // Charts
  case actual, target, axis
  // Risks: the grid, its cells by place where a plan names no bands, by band where it does
  case grid, place1, place2, place3, place4, band1, band2, band3, band4, appetite
  // The state of the data
  case live, stale, warning, error, illustrative

  /// Its name in a theme's file: `focused-border`.
  package var name: String {
    var name = ""
    for character in "\(self)" {
      if character.isUppercase || (character.isNumber && !name.isEmpty) { name += "-" }
      name += character.lowercased()
    }
    return name
  }

  /// The role of a name.
  package init?(name: String) {
    guard let role = Role.allCases.first(where: { $0.name == name }) else { return nil }
    self = role
  }
}
