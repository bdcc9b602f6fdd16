import TerminalUI

extension KeyBinding {
  /// The table of keys in Markdown, for the README and for `quadrant keys`.
  package static var reference: String {
    let header = ["| Where | Keys | What they do |", "| --- | --- | --- |"]
    let rows = all.map { binding in
      let keys = binding.keys.map { "`\($0.description.replacing("|", with: "\\|"))`" }.joined(separator: " ")
      return "| \(binding.place) | \(keys) | \(binding.command.help) |"
    }
    return (header + rows).joined(separator: "\n")
  }

  /// Where the keys are pressed, in words.
  private var place: String {
    if Set(scopes) == Set(Scope.allCases) { return "everywhere" }
    return scopes.map(\.word).joined(separator: ", ")
  }
}

extension Scope {
  /// The scope in the table of keys.
  fileprivate var word: String {
    switch self {
    case .list: "lists"
    case .grid: "heatmap"
    case .filter: "filter line"
    case .box: "boxes"
    case .columns: "column choice"
    case .search: "search"
    }
  }
}
