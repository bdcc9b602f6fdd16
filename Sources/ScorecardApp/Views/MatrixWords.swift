import ScorecardModel
import TerminalUI

/// What stands below the matrix of objectives and strategic links: what the selected cell says, and what the signs mean.
struct MatrixWords {
  private let screen: Screen
  private let matrix: StrategicMatrix
  private let names: MatrixNames

  init(_ screen: Screen, _ matrix: StrategicMatrix, _ names: MatrixNames) {
    self.screen = screen
    self.matrix = matrix
    self.names = names
  }

  /// What the selected cell says; of an objective to what it contributes.
  var readout: StyledText {
    guard let entity = screen.state.selection else { return .empty }
    switch screen.state.matrixSelection {
    case .link(let link):
      let title =
        link.title.hasPrefix(link.id) ? names.key(of: link) + link.title : "\(name(link)) \(link.title)"
      let words = matrix.contribution(of: entity.id, to: link.id)?.words ?? "nothing"
      return screen.styled("\(entity.id) to \(title): ", .text) + screen.styled(words, .strong)
    case .kind(let kind, let links):
      let ids = links.filter { matrix.contribution(of: entity.id, to: $0.id) != nil }.map(name)
      let words = ids.isEmpty ? "nothing" : ids.joined(separator: ", ")
      return screen.styled("\(entity.id) to \(kind): ", .text) + screen.styled(words, .strong)
    case nil:
      let ids = matrix.links.filter { matrix.contribution(of: entity.id, to: $0.id) != nil }.map(name)
      let words = ids.isEmpty ? "no link" : ids.joined(separator: ", ")
      return screen.styled("\(entity.id) contributes to ", .text) + screen.styled(words, .strong)
    }
  }

  /// The id of a link, with its number where that stands above its column.
  private func name(_ link: StrategicLink) -> String {
    names.key(of: link) + link.id
  }

  var legend: StyledText {
    let signs: [(Unicode.Scalar, Role, String)] = [
      (screen.glyphs.circle, .text, "itself"), (screen.glyphs.ring, .text, "by a measure or action"),
      (screen.glyphs.dot, .muted, "by what lies below"),
    ]
    let words = signs.map { screen.styled($0, $1) + screen.styled(" \($2)", .muted) }
    let gaps =
      matrix.gaps.isEmpty
      ? "no gaps"
      : "\(matrix.count(of: .aimless)) contribute to nothing, nothing to \(matrix.count(of: .unserved))"
    return ([screen.styled(gaps, matrix.gaps.isEmpty ? .muted : .warning)] + words)
      .joined(separator: screen.styled("  ", .muted))
  }
}

extension StrategicMatrix.Contribution {
  /// By what, in words.
  fileprivate var words: String {
    let parts = [
      isOwn ? "itself" : "",
      indicators.isEmpty ? "" : "by the measures \(indicators.joined(separator: ", "))",
      actions.isEmpty ? "" : "by the actions \(actions.joined(separator: ", "))",
      isBelow ? "by what lies below it" : "",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "; ")
  }
}
