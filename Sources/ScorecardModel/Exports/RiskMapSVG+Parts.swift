/// The colour and the pattern of a cell: by its band, else by its distance from the lowest corner.
struct RiskMapShade {
  let colour: String
  let pattern: String?

  // Light enough for black text at 4.5 to 1 and more, and each darker than the one below it: so they print in grey.
  private static let bands = ["#edf6e9", "#ffecb8", "#fbcfa4", "#f0aaaa"]
  private static let patterns = [nil, "sparse", "dense", "lines"]
  private static let places = ["#ffffff", "#eef1f6", "#dbe2ee", "#c5d0e3"]

  init(_ cell: GridCell, in scheme: RiskScheme) {
    guard let band = scheme.band(of: cell) else {
      let most = max(1, scheme.impact.count + scheme.likelihood.count - 2)
      let part = (cell.impact + cell.likelihood - 2) * 3 / most
      (colour, pattern) = (scheme.bands.isEmpty ? Self.places[min(3, part)] : "#ffffff", nil)
      return
    }
    let count = scheme.bands.count
    let part = count > 1 ? Int((Double(band) / Double(count - 1) * 3).rounded()) : 3
    (colour, pattern) = (Self.bands[part], Self.patterns[part])
  }
}

/// Words in lines of a width; the last line says how many found no room.
struct RiskMapLines {
  private(set) var lines: [String] = []

  init(_ words: [String], width: Int, height: Int) {
    for (index, word) in words.enumerated() {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else if lines.count < height {
        lines.append(word)
      } else {
        lines[height - 1] += " +\(words.count - index)"
        return
      }
    }
  }
}

extension RiskMark {
  /// It as it stands on the grid: `●R1`, `○R2`, `·R3`, `↓R4`, `=R5`.
  var sign: String {
    switch kind {
    case .exact: "●\(id)"
    case .possible: "○\(id)"
    case .origin: "·\(id)"
    case .unmoved: "=\(id)"
    case .arrival(let heading): heading.arrows + id
    }
  }
}

extension RiskHeading {
  fileprivate var arrows: String {
    let (rise, side) = (
      impact > 0 ? "↑" : impact < 0 ? "↓" : "", likelihood > 0 ? "→" : likelihood < 0 ? "←" : ""
    )
    return rise + side
  }
}
