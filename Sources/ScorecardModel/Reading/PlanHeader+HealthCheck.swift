extension PlanHeader {
  /// The areas of the health check, each with a title of its own.
  static func healthCheck(_ node: SettingsNode?, _ reader: inout SettingsReader) -> [HealthArea] {
    var areas: [HealthArea] = []
    for item in reader.list(node, of: "areas such as { title: Complaints, words: [complaint] }") {
      let entries = reader.entries(of: item, as: "an area", keys: ["title", "ids", "words"])
      guard let title = reader.text(entries["title"]) else {
        reader.reject(
          at: item.location,
          "an area of the health check without a title, expected one; it is left out"
        )
        continue
      }
      guard !areas.contains(where: { $0.title == title }) else {
        reader.reject(
          at: item.location,
          "area \(Wording.quoted(title)) is there already, expected every title once; the later is left out"
        )
        continue
      }
      let ids = reader.texts(entries["ids"], of: "ids such as [NI 14, F.11]")
      let words = reader.texts(entries["words"], of: "words such as [complaint, charter]")
      areas.append(HealthArea(title: title, ids: ids, words: words, at: item.location))
    }
    return areas
  }
}

extension SettingsReader {
  /// The texts of a list; one text alone is a list of one.
  mutating func texts(_ node: SettingsNode?, of what: String) -> [String] {
    guard let node, !node.isBlank else { return [] }
    if case .scalar(let text) = node.content { return [text] }
    return list(node, of: what).compactMap { text($0) }
  }
}

extension Plan {
  /// Ids of the health check that nothing in the plan has, as faults.
  var healthCheckFaults: [Diagnostic] {
    let known = Set(indicators.map(\.id) + actions.map(\.id) + risks.map(\.id))
    return header.healthCheck.flatMap { area in
      area.ids.filter { !known.contains($0) }.map { id in
        Diagnostic(
          .warning,
          at: area.location,
          "\(Wording.quoted(id)) of the health check is not there, expected an id of an indicator, an action or a risk",
          advice: Wording.suggestion(for: id, in: known.sorted())
        )
      }
    }
  }
}
