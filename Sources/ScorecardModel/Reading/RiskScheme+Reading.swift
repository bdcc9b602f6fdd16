extension RiskScheme {
  /// Reads the risk scheme of `plan.yaml`; scores alone where it names none.
  init(reading node: SettingsNode?, _ reader: inout SettingsReader) {
    self = .scoreOnly
    let keys = ["scheme", "impact", "likelihood", "appetite", "bands"]
    let entries = reader.entries(of: node, as: "a risk scheme", keys: keys)
    guard !entries.isEmpty else { return }
    impact = RiskScheme.scale(entries["impact"], &reader) ?? impact
    likelihood = RiskScheme.scale(entries["likelihood"], &reader) ?? likelihood
    method = reader.choice(entries["scheme"], of: Method.self) ?? .scoreOnly
    appetite = reader.whole(entries["appetite"], in: 0...1_000_000)
    bands = RiskScheme.bands(entries["bands"], &reader)
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

  /// Bands by their lowest scores, lowest first.
  private static func bands(_ node: SettingsNode?, _ reader: inout SettingsReader) -> [Band] {
    guard let node else { return [] }
    guard case .mapping(let entries) = node.content else {
      _ = reader.entries(of: node, as: "bands such as { low: 1, medium: 5 }", keys: [])
      return []
    }
    let bands = entries.compactMap { entry in
      reader.whole(entry.value, in: 0...1_000_000).map { Band(name: entry.key, from: $0) }
    }
    return bands.sorted { $0.from < $1.from }
  }
}
