import ScorecardModel

/// What stands upright above the columns of the matrix: the ids of the links, or in place of one that is too long the
/// number of its link, which the line below names.
struct MatrixNames {
  private let names: [String: String]
  private let height: Int

  /// Names of links for so many lines.
  init(_ links: [StrategicLink], height: Int) {
    self.height = height
    names = Dictionary(
      links.enumerated().map { place, link in
        (link.id, link.id.count <= height ? link.id : "#\(place + 1)")
      },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The lines the longest of them needs.
  var longest: Int {
    names.values.map(\.count).max() ?? 0
  }

  /// What stands above the column of a link.
  func name(of link: StrategicLink) -> String {
    names[link.id] ?? link.id
  }

  /// The number of a link with a blank behind it; empty where its id stands there itself, or nothing does.
  func key(of link: StrategicLink) -> String {
    let name = name(of: link)
    return height == 0 || name == link.id ? "" : "\(name) "
  }
}
