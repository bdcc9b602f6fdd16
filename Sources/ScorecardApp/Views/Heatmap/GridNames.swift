import ScorecardModel
import TerminalUI

/// The names of a scale at the side of a grid: in full on one line or two, else short.
struct GridNames {
  /// The lines of each name, by level.
  let lines: [[String]]
  /// Whether they are shortened so that it must be said what they stand for.
  let needKey: Bool

  /// The lines of the name with the most.
  var height: Int { lines.map(\.count).max() ?? 1 }
  /// The columns of the longest line.
  var width: Int { lines.joined().map(\.columns).max() ?? 1 }

  /// Those of the scale that runs up, in some columns at most.
  init(_ axes: GridAxes, vertical width: Int) {
    self.init(axes, axes.vertical, width: max(1, width), rows: 1)
  }

  /// Those of the scale that runs to the right, below columns of some width.
  init(_ axes: GridAxes, horizontal width: Int, rows: Int) {
    self.init(axes, axes.horizontal, width: width, rows: rows)
  }

  /// The columns the names of the scale that runs up take when they are short.
  static func leastWidth(_ axes: GridAxes) -> Int {
    axes.shortNames(of: axes.vertical).map(\.columns).max() ?? 1
  }

  private init(_ axes: GridAxes, _ scale: RiskScheme.Scale, width: Int, rows: Int) {
    let broken = axes.names(of: scale).map { NameLines($0, width: width).lines }
    let fits = broken.allSatisfy { $0.count <= rows && $0.allSatisfy { $0.columns <= width } }
    let short = axes.shortNames(of: scale)
    lines = fits ? broken : short.map { [$0] }
    needKey = !fits && short != scale.names
  }
}

/// A name broken into lines at its blanks where it is too long.
private struct NameLines {
  private(set) var lines: [String] = []

  init(_ name: String, width: Int) {
    for word in name.split(separator: " ") {
      if let last = lines.last, (last + " " + word).columns <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
  }
}

extension String {
  /// How many columns of a terminal it takes.
  var columns: Int { SafeText(self).width }
}
