extension RiskScheme {
  /// Reads the risk scheme of `plan.yaml`; scores alone where it names none.
  init(reading node: SettingsNode?, _ reader: inout SettingsReader) {
    self = .scoreOnly
    let keys = ["scheme", "impact", "likelihood", "appetite", "bands", "cells"]
    let entries = reader.entries(of: node, as: "a risk scheme", keys: keys)
    guard !entries.isEmpty else { return }
    let rows = CellRows(entries["cells"], &reader)
    impact = RiskScheme.scale(entries["impact"], &reader) ?? rows?.impact ?? impact
    likelihood = RiskScheme.scale(entries["likelihood"], &reader) ?? rows?.likelihood ?? likelihood
    method = reader.choice(entries["scheme"], of: Method.self) ?? (rows == nil ? .scoreOnly : .lookup)
    bands = RiskScheme.bands(entries["bands"], &reader)
    cells = rows?.cells(of: self, &reader)
    if method == .lookup, cells == nil, let location = (entries["scheme"] ?? entries["cells"])?.location {
      method = .levels
      if entries["cells"] == nil {
        reader.reject(
          at: location,
          "scheme lookup without cells, expected under cells one row for each impact, the highest first; "
            + "the risks are read as levels"
        )
      }
    }
    if entries["cells"] == nil { checkBands(entries["bands"], &reader) }
    appetite = readAppetite(entries["appetite"], &reader)
  }

  /// Bands without scores, and those of levels, are told by the cells alone.
  private mutating func checkBands(_ node: SettingsNode?, _ reader: inout SettingsReader) {
    guard let node, !bands.isEmpty, !hasScores || bands.contains(where: { $0.from == nil }) else { return }
    reader.reject(
      at: node.location,
      "bands that no score leads to, expected "
        + (hasScores ? "their lowest scores such as { low: 1, medium: 5 }, or " : "")
        + "under cells the band of each cell; the bands are left out"
    )
    bands = []
  }

  /// An axis: how many levels it has, or their names, low to high.
  private static func scale(_ node: SettingsNode?, _ reader: inout SettingsReader) -> Scale? {
    guard let node else { return nil }
    guard case .list(let nodes) = node.content else {
      return reader.value(node, expected: "2 to 20 levels, or a list of their names from low to high") {
        text in
        Int(text).flatMap { (2...20).contains($0) ? Scale(count: $0) : nil }
      }
    }
    let names = nodes.compactMap { reader.text($0) }
    guard (2...20).contains(names.count) else {
      reader.reject(
        at: node.location,
        "\(Wording.count(names.count, "level")), expected 2 to 20 from low to high"
      )
      return nil
    }
    return Scale(names: names)
  }

  /// Bands by their lowest scores, or in order where the cells name them; lowest first.
  private static func bands(_ node: SettingsNode?, _ reader: inout SettingsReader) -> [Band] {
    guard let node else { return [] }
    switch node.content {
    case .list(let names): return names.compactMap { reader.text($0).map { Band(name: $0) } }
    case .mapping(let entries):
      let bands = entries.compactMap { entry in
        reader.whole(entry.value, in: 0...1_000_000).map { (name: entry.key, from: $0) }
      }
      return bands.sorted { $0.from < $1.from }.map { Band(name: $0.name, from: $0.from) }
    case .scalar:
      _ = reader.entries(of: node, as: "bands such as { low: 1, medium: 5 }", keys: [])
      return []
    }
  }

  /// The appetite: a score, or a band.
  ///
  /// A band of scores ends below the next one, so it is a score too.
  private func readAppetite(_ node: SettingsNode?, _ reader: inout SettingsReader) -> Appetite? {
    let names = bands.map(\.name)
    let band = names.isEmpty ? "" : "a band: \(Wording.list(names, last: "or"))"
    let expected = [hasScores ? "a score" : "", band].filter { !$0.isEmpty }.joined(separator: ", or ")
    let nothing = "none, as levels have neither scores nor bands (under cells each can be given its band)"
    return reader.value(node, expected: expected.isEmpty ? nothing : expected, near: names) { text in
      if let score = Int(text) { return hasScores && (0...1_000_000).contains(score) ? .score(score) : nil }
      guard let band = names.firstIndex(where: { $0.plainWords == text.plainWords }) else { return nil }
      if case .bands = cells { return .band(band) }
      // Above the highest band there is nothing to be outside of.
      return bands.dropFirst(band + 1).first?.from.map { .score($0 - 1) } ?? .band(band)
    }
  }
}

/// The rows of the key `cells` as written: the highest impact first, the lowest likelihood first.
private struct CellRows {
  private let node: SettingsNode
  private let rows: [[SettingsNode]]

  init?(_ node: SettingsNode?, _ reader: inout SettingsReader) {
    guard let node, !node.isBlank else { return nil }
    let rows = reader.list(node, of: "rows of cells, the highest impact first")
    guard !rows.isEmpty else { return nil }
    self.node = node
    self.rows = rows.map { reader.list($0, of: "cells, the lowest likelihood first") }
  }

  /// As many levels of impact as there are rows; nil where that is no scale.
  var impact: RiskScheme.Scale? {
    (2...20).contains(rows.count) ? RiskScheme.Scale(count: rows.count) : nil
  }

  /// As many levels of likelihood as the first row has cells; nil where that is no scale.
  var likelihood: RiskScheme.Scale? {
    guard let count = rows.first?.count, (2...20).contains(count) else { return nil }
    return RiskScheme.Scale(count: count)
  }

  /// What the cells are: all of them bands, or all of them scores; nil where they are neither, or not of the grid.
  func cells(of scheme: RiskScheme, _ reader: inout SettingsReader) -> RiskScheme.Cells? {
    let size = (scheme.impact.count, scheme.likelihood.count)
    guard rows.count == size.0, rows.allSatisfy({ $0.count == size.1 }) else {
      let found = rows.map { String($0.count) }.joined(separator: ", ")
      reader.reject(
        at: node.location,
        "\(Wording.count(rows.count, "row")) of \(found) cells, expected \(size.0) rows of \(size.1): "
          + "one row for each impact, one cell for each likelihood"
      )
      return nil
    }
    let words = rows.map { row in row.map { reader.text($0) ?? "" } }
    let scores = words.map { row in row.compactMap(Int.init).filter { (1...1_000_000).contains($0) } }
    if scores.allSatisfy({ $0.count == size.1 }) { return scoreCells(scores, scheme, &reader) }
    return bandCells(words, scheme, &reader)
  }

  private func scoreCells(
    _ scores: [[Int]],
    _ scheme: RiskScheme,
    _ reader: inout SettingsReader
  ) -> RiskScheme.Cells? {
    guard scheme.method == .lookup else {
      reader.reject(
        at: node.location,
        "scores of cells in a scheme of \(scheme.method.rawValue), expected scheme: lookup; "
          + "the scores of the cells are left out"
      )
      return nil
    }
    return .scores(scores.reversed())
  }

  private func bandCells(
    _ words: [[String]],
    _ scheme: RiskScheme,
    _ reader: inout SettingsReader
  ) -> RiskScheme.Cells? {
    let names = scheme.bands.map(\.name)
    let bands = words.map { row in
      row.map { word in names.firstIndex { $0.plainWords == word.plainWords } }
    }
    for (row, found) in zip(rows, bands) {
      guard let column = found.firstIndex(of: nil) else { continue }
      reader.reject(
        at: row[column].location,
        "cell \(Wording.quoted(reader.text(row[column]) ?? "")), expected "
          + (names.isEmpty
            ? "scores, or bands that stand under bands: [low, medium, high]"
            : "one of the bands \(Wording.list(names, last: "or"))")
          + "; the cells are left out",
        advice: Wording.suggestion(for: reader.text(row[column]) ?? "", in: names)
      )
      return nil
    }
    return .bands(bands.map { $0.compactMap(\.self) }.reversed())
  }
}
