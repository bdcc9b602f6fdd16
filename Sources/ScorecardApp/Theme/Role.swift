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
  case actual, target, tolerance, reference, forecast, axis
  // Risks: the grid, its cells by place where a plan names no bands, by band where it does
  case grid, place1, place2, place3, place4, band1, band2, band3, band4, appetite
  // The state of the data
  case live, stale, warning, error, illustrative

  /// Its name in a theme's file: `focused-border`.
  package var name: String {
    Role.names[rawValue]
  }

  private static let names = allCases.map { role in
    var name = ""
    for letter in "\(role)".utf8 {
      let isCapital = (0x41...0x5A).contains(letter)
      if isCapital || (0x30...0x39).contains(letter) { name += "-" }
      name.unicodeScalars.append(Unicode.Scalar(isCapital ? letter | 0x20 : letter))
    }
    return name
  }

  /// The role of a name.
  package init?(name: String) {
    guard let role = Role.allCases.first(where: { $0.name == name }) else { return nil }
    self = role
  }
}
