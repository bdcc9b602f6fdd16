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

/// The marks of one place in lines; where they have no room the last line says how many more there are.
struct RiskMapLines {
  let lines: [String]

  /// The marks in lines of some user units.
  init(_ marks: [RiskMark], width: Int, height: Int) {
    let words = marks.map { $0.words(within: width) }
    let most = Self.packed(words, width: width, height: height)
    guard most.count < words.count else {
      lines = most.lines
      return
    }
    for count in stride(from: most.count, to: 0, by: -1) {
      var lines = Self.packed(Array(words.prefix(count)), width: width, height: height).lines
      let rest = "+\(words.count - count)"
      if let last = lines.last, "\(last) \(rest)".inked <= width {
        lines[lines.count - 1] = "\(last) \(rest)"
      } else if lines.count < height {
        lines.append(rest)
      } else {
        continue
      }
      self.lines = lines
      return
    }
    lines = ["×\(words.count)"]
  }

  /// The width of the longest line.
  var width: Int { lines.map(\.inked).max() ?? 0 }

  /// As many words as have room, line by line, and how many they are.
  private static func packed(_ words: [String], width: Int, height: Int) -> (lines: [String], count: Int) {
    var lines: [String] = []
    for (count, word) in words.enumerated() {
      if let last = lines.last, "\(last) \(word)".inked <= width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else if lines.count < height, word.inked <= width {
        lines.append(word)
      } else {
        return (lines, count)
      }
    }
    return (lines, words.count)
  }
}

extension String {
  /// How wide it is at most in bold letters of 14 user units: no letters are measured, so each has room to spare.
  var inked: Int {
    (reduce(0) { $0 + $1.hundredths } * 14 + 99) / 100
  }

  /// It in lines of a width in letters of a size, broken at blanks.
  func lines(width: Int, size: Int = 14) -> [String] {
    var lines: [String] = []
    for word in split(separator: " ") {
      if let last = lines.last, "\(last) \(word)".inked * size <= width * 14 {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}

extension Character {
  /// Its width in hundredths of the size of its letters.
  fileprivate var hundredths: Int {
    if isWide { return 105 }
    if "ijlI.,:;|!'()[]· ".contains(self) { return 40 }
    if isLowercase { return self == "m" || self == "w" ? 105 : 70 }
    if isASCII { return self == "M" || self == "W" ? 110 : 80 }
    return 90
  }
}

extension RiskMark {
  /// It as it stands on the grid: `●R1`, `○R2`, `·R3`, `↓R4`, `=R5`; a long id is cut at the front, for the ids of a
  /// register begin alike.
  func words(within width: Int) -> String {
    let whole = sign + id
    guard whole.inked > width else { return whole }
    let ends = (1..<max(1, id.count)).lazy.map { "\(sign)…\(id.dropFirst($0))" }
    return ends.first { $0.inked <= width } ?? whole
  }

  private var sign: String {
    switch kind {
    case .exact: "●"
    case .possible: "○"
    case .origin: "·"
    case .unmoved: "="
    case .arrival(let heading): heading.arrows
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
