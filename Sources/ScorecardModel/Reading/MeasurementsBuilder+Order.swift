/// Putting rows in order, once all are read.
extension MeasurementsBuilder {
  /// The measurements, sorted by indicator and period, and what is wrong with them.
  mutating func finish() -> (Measurements, [Diagnostic]) {
    reportStrangers()
    if let warning = mixture.diagnostic { findings.append([warning]) }
    rankPeriods()
    result.columns.lines = lines
    result.columns.offsets = offsets
    result.source = Measurements.Source(document: document, map: map)
    let disordered = sortByIndicator()
    for indicator in disordered { sortPeriods(of: indicator) }
    if !disordered.isEmpty { leaveOutDuplicates() }
    result.pool.seal()
    return (result, findings.all.sorted { $0.location < $1.location })
  }

  private mutating func reportStrangers() {
    guard !strangers.isEmpty else { return }
    let known = knownIds
    for (id, location) in strangers {
      findings.warn(
        at: location,
        "indicator \(Wording.quoted(id)) is not there, expected an id of indicators.csv",
        advice: known.count > Findings.most ? "" : Wording.suggestion(for: id, in: known)
      )
    }
  }

  /// Puts the distinct periods in order of time and lets the rows point at their new places.
  private mutating func rankPeriods() {
    let order = result.periods.indices.sorted { result.periods[$0] < result.periods[$1] }
    var ranks = [UInt32](repeating: 0, count: order.count)
    for (rank, place) in order.enumerated() { ranks[place] = UInt32(rank) }
    result.periods = order.map { result.periods[$0] }
    periodRanks = ranks
  }

  /// Sorts the rows by indicator, keeping the order of the file within each.
  ///
  /// - Returns: The indicators whose rows are not in order of time, or have one period twice.
  private mutating func sortByIndicator() -> [Int] {
    let rows = result.rows
    var next = [UInt32](repeating: 0, count: measures.count + 1)
    for row in rows { next[Int(row.indicator) + 1] += 1 }
    for index in 1..<next.count { next[index] += next[index - 1] }
    result.starts = next
    var latest = [Int64](repeating: -1, count: measures.count)
    var disordered = Set<Int>()
    let ranks = periodRanks
    result.rows = Array(unsafeUninitializedCapacity: rows.count) { buffer, count in
      guard let sorted = buffer.baseAddress else { return }
      for var row in rows {
        let indicator = Int(row.indicator)
        row.period = ranks[Int(row.period)]
        if Int64(row.period) <= latest[indicator] { disordered.insert(indicator) }
        latest[indicator] = Int64(row.period)
        (sorted + Int(next[indicator])).initialize(to: row)
        next[indicator] &+= 1
      }
      count = rows.count
    }
    return disordered.sorted()
  }

  private mutating func sortPeriods(of indicator: Int) {
    let range = result.rows(of: indicator)
    result.rows[range].sort { ($0.period, $0.ordinal) < ($1.period, $1.ordinal) }
  }

  /// Leaves out the later of two rows for the same indicator and period.
  private mutating func leaveOutDuplicates() {
    var kept: [Measurements.Row] = []
    kept.reserveCapacity(result.rows.count)
    var starts: [UInt32] = [0]
    for indicator in 0..<measures.count {
      for row in result.rows[result.rows(of: indicator)] {
        if let last = kept.last, last.indicator == row.indicator, last.period == row.period {
          reportDuplicate(row, of: last)
        } else {
          kept.append(row)
        }
      }
      starts.append(UInt32(kept.count))
    }
    result.rows = kept
    result.starts = starts
  }

  private mutating func reportDuplicate(_ row: Measurements.Row, of earlier: Measurements.Row) {
    let (line, offset) = (Int(lines[Int(row.ordinal)]), Int(offsets[Int(row.ordinal)]))
    let start = CSVDocument.Start(offset: offset, line: line)
    findings.error(
      at: document.location(at: offset, from: start),
      "indicator \(Wording.quoted(id(of: Int(row.indicator)))) has a row for this period already, in line "
        + "\(lines[Int(earlier.ordinal)]), expected one; the row is left out"
    )
  }
}
