extension Northmoor {
  /// The risks' places in each quarter.
  static var riskScores: PlainTable {
    let quarters = Month.all.filter { $0.endsQuarter && $0.index <= Month.now.index }
    let rows = riskPaths.split(separator: "\n").flatMap { line -> [[String]] in
      let words = line.split(separator: " ").map(String.init)
      return zip(quarters, words.dropFirst()).compactMap { quarter, place in
        guard let impact = place.first?.wholeNumberValue, let likelihood = place.last?.wholeNumberValue else {
          return nil
        }
        return [
          words[0], quarter.quarterLabel, String(impact), String(likelihood), String(impact * likelihood),
        ]
      }
    }
    return PlainTable(columns: ["risk", "period", "impact", "likelihood", "score"], rows: rows)
  }
}
