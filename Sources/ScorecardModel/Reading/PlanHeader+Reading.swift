extension PlanHeader {
  private static let keys = [
    "format", "title", "organisation", "directorate", "period", "as-at", "illustrative", "source",
    "perspectives", "rating", "risk", "meeting", "health-check", "narrative",
  ]

  /// Reads `plan.yaml`.
  ///
  /// - Parameters:
  ///   - node: What the file says; nil where there is none.
  ///   - reader: Takes what is wrong.
  init(reading node: SettingsNode?, _ reader: inout SettingsReader) {
    self.init()
    let entries = reader.entries(of: node, as: "a plan", keys: PlanHeader.keys)
    PlanHeader.checkFormat(entries["format"], &reader)
    title = reader.text(entries["title"]) ?? ""
    organisation = reader.text(entries["organisation"]) ?? ""
    directorate = reader.text(entries["directorate"]) ?? ""
    period = reader.text(entries["period"]) ?? ""
    asAt = reader.value(entries["as-at"], expected: "a day such as 2009-06-30") { Day($0) }
    isIllustrative = reader.flag(entries["illustrative"]) ?? false
    source = reader.text(entries["source"]) ?? ""
    perspectives = PlanHeader.perspectives(entries["perspectives"], &reader)
    readRating(entries["rating"], &reader)
    riskScheme = RiskScheme(reading: entries["risk"], &reader)
    agenda = PlanHeader.agenda(entries["meeting"], &reader)
    healthCheck = PlanHeader.healthCheck(entries["health-check"], &reader)
    narrative = PlanHeader.narrative(entries["narrative"], &reader)
    if let node, title.isEmpty {
      reader.warn(at: node.location, "no title, expected the name of the plan", advice: "add a line title: …")
    }
  }

  private static func checkFormat(_ node: SettingsNode?, _ reader: inout SettingsReader) {
    guard let node, let text = reader.text(node), text != "1" else { return }
    reader.warn(
      at: node.location,
      "format \(Wording.quoted(text)), expected 1",
      advice: "the folder is read as format 1, and what is newer is not understood"
    )
  }

  private mutating func readRating(_ node: SettingsNode?, _ reader: inout SettingsReader) {
    let keys = ["amber-within", "roll-up", "green-from", "amber-from", "year-starts"]
    let entries = reader.entries(of: node, as: "rules of rating", keys: keys)
    tolerance = reader.value(entries["amber-within"], expected: Expected.tolerance) { Tolerance(reading: $0) }
    rollUp = reader.choice(entries["roll-up"], of: RollUpRule.self) ?? .onTarget
    readThresholds(green: entries["green-from"], amber: entries["amber-from"], &reader)
    yearStart = reader.value(entries["year-starts"], expected: "a month such as April") { month($0) } ?? 4
  }

  private mutating func readThresholds(
    green: SettingsNode?,
    amber: SettingsNode?,
    _ reader: inout SettingsReader
  ) {
    if let share = share(green, &reader) { thresholds.green = share }
    if let share = share(amber, &reader) { thresholds.amber = share }
    guard thresholds.amber > thresholds.green, let place = amber ?? green else { return }
    reader.reject(
      at: place.location,
      "amber from \(thresholds.amber)% and green from \(thresholds.green)%, expected amber from less; both are left out"
    )
    thresholds = .usual
  }

  private func share(_ node: SettingsNode?, _ reader: inout SettingsReader) -> DecimalNumber? {
    let range = DecimalNumber.zero...DecimalNumber(mantissa: 100)
    return reader.value(node, expected: "a share from 0% to 100%") { text in
      DecimalNumber(text.hasSuffix("%") ? text.dropLast().trimmed : text).flatMap {
        range.contains($0) ? $0 : nil
      }
    }
  }

  private func month(_ text: String) -> UInt8? {
    if let number = UInt8(text), (1...12).contains(number) { return number }
    let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    let full = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
      "november", "december",
    ]
    let word = text.lowercased()
    return (names.firstIndex(of: word) ?? full.firstIndex(of: word)).map { UInt8($0 + 1) }
  }

  private static func perspectives(
    _ node: SettingsNode?,
    _ reader: inout SettingsReader
  ) -> [Perspective] {
    var found: [Perspective] = []
    for item in reader.list(node, of: "perspectives such as { id: customer, title: Customer }") {
      let entries = reader.entries(of: item, as: "a perspective", keys: ["id", "title"])
      let title = reader.text(entries["title"])
      guard let id = reader.text(entries["id"]) ?? title else {
        reader.reject(at: item.location, "a perspective without an id, expected one; it is left out")
        continue
      }
      guard !found.contains(where: { $0.id == id }) else {
        reader.reject(
          at: item.location,
          "perspective \(Wording.quoted(id)) is there already, expected every id once; the later is left out"
        )
        continue
      }
      found.append(Perspective(id: id, title: title ?? id))
    }
    return found
  }

  private static func agenda(_ node: SettingsNode?, _ reader: inout SettingsReader) -> [AgendaItem] {
    let items = reader.list(node, of: "items such as { title: Indicators, view: indicators, minutes: 15 }")
    return items.compactMap { item in
      let entries = reader.entries(
        of: item,
        as: "an item of the agenda",
        keys: ["title", "view", "look", "filter", "minutes"]
      )
      let view = reader.text(entries["view"]) ?? ""
      guard let title = reader.text(entries["title"]) ?? (view.isEmpty ? nil : view) else {
        reader.reject(
          at: item.location,
          "an item of the agenda without a title, expected one; it is left out"
        )
        return nil
      }
      return AgendaItem(
        title: title,
        view: view,
        look: reader.text(entries["look"]) ?? "",
        filter: reader.text(entries["filter"]) ?? "",
        minutes: reader.whole(entries["minutes"], in: 0...1440),
        at: item.location
      )
    }
  }

  private static func narrative(_ node: SettingsNode?, _ reader: inout SettingsReader) -> [Narrative] {
    reader.list(node, of: "paragraphs such as { title: Vision, text: \"...\" }").compactMap { item in
      let entries = reader.entries(of: item, as: "a paragraph", keys: ["title", "text"])
      let paragraph = Narrative(
        title: reader.text(entries["title"]) ?? "",
        text: reader.text(entries["text"]) ?? ""
      )
      return paragraph.title.isEmpty && paragraph.text.isEmpty ? nil : paragraph
    }
  }
}
