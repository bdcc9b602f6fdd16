import ScorecardModel
import TerminalUI

/// What stands below the matrix of objectives and strategic links: what the selected cell says, and what the signs mean.
struct MatrixWords {
  private let screen: Screen
  private let matrix: StrategicMatrix

  init(_ screen: Screen, _ matrix: StrategicMatrix) {
    self.screen = screen
    self.matrix = matrix
  }

  /// What the selected cell says; of an objective to what it contributes.
  var readout: StyledText {
    guard let entity = screen.state.selection else { return .empty }
    switch screen.state.matrixSelection {
    case .link(let link):
      let title = link.title.hasPrefix(link.id) ? link.title : "\(link.id) \(link.title)"
      let words = matrix.contribution(of: entity.id, to: link.id)?.words ?? "nothing"
      return screen.styled("\(entity.id) to \(title): ", .text) + screen.styled(words, .strong)
    case .kind(let kind, let links):
      let ids = links.filter { matrix.contribution(of: entity.id, to: $0.id) != nil }.map(\.id)
      let words = ids.isEmpty ? "nothing" : ids.joined(separator: ", ")
      return screen.styled("\(entity.id) to \(kind): ", .text) + screen.styled(words, .strong)
    case nil:
      let ids = matrix.links.filter { matrix.contribution(of: entity.id, to: $0.id) != nil }.map(\.id)
      let words = ids.isEmpty ? "nothing of its own" : ids.joined(separator: ", ")
      return screen.styled("\(entity.id) contributes to ", .text) + screen.styled(words, .strong)
    }
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
