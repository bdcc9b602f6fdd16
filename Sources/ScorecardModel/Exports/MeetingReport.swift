/// The report of a meeting: its agenda with planned and used time, and what each item showed.
public struct MeetingReport: Sendable {
  /// An item with what it showed.
  public struct Part: Sendable {
    /// How the item stands.
    public var standing: AgendaStanding
    /// The tables of its view, with the rows its filter keeps.
    public var tables: [(title: String, table: Table)]

    /// An item with its tables.
    public init(_ standing: AgendaStanding, _ tables: [(title: String, table: Table)]) {
      self.standing = standing
      self.tables = tables
    }
  }

  private let provenance: Provenance
  private let isOwn: Bool
  private let used: Int
  private let parts: [Part]

  /// The report of a meeting.
  ///
  /// - Parameters:
  ///   - scorecard: The plan it was about.
  ///   - isOwn: Whether the plan itself gives the agenda.
  ///   - used: The whole minutes it took: more than those of its items together, whose seconds count too.
  ///   - parts: The items.
  public init(_ scorecard: Scorecard, isOwn: Bool, used: Int, _ parts: [Part]) {
    provenance = Provenance(scorecard)
    self.isOwn = isOwn
    self.used = used
    self.parts = parts
  }

  /// The name of its file: `meeting-northmoor-2026-27-Q2.md`.
  public var fileName: String {
    let words = "meeting-\(provenance.id)-\(provenance.period)"
    var name = ""
    for scalar in words.unicodeScalars {
      let isPlain =
        scalar.value < 0x80 && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
      if isPlain || scalar == "_" {
        name.unicodeScalars.append(scalar)
      } else if name.last != "-" {
        name += "-"
      }
    }
    return name + ".md"
  }

  /// The report in Markdown.
  public var markdown: String {
    let title = (provenance.title.isEmpty ? provenance.id : provenance.title).markdown
    let note = isOwn ? "" : "\nThe plan has no agenda; this is the program's own order.\n"
    let items = parts.enumerated().map { section($1, number: $0 + 1) }.joined(separator: "\n")
    return "# \(title): Meeting\n\n\(provenance.markdown)\(note)\n## Agenda\n\n\(agenda)\n\(items)"
  }

  private var agenda: String {
    let standings = parts.map(\.standing)
    let planned = standings.compactMap(\.item.minutes)
    let total = planned.isEmpty ? "" : " of \(planned.reduce(0, +)) planned"
    let table = Table.meeting(standings).onScreen.markdown(isForReading: true)
    return table + "\n\(used)\(total) min used.\n"
  }

  private func section(_ part: Part, number: Int) -> String {
    let item = part.standing.item
    let facts = [item.view, item.look, item.filter, time(of: part.standing), part.standing.trouble].filter {
      !$0.isEmpty
    }
    let heading =
      "## \(number). \(item.title.markdown)\n\n\(facts.map(\.markdown).joined(separator: " · "))\n"
    return heading + part.tables.map(table).joined()
  }

  /// The time an item took; of one nobody came to the minutes that were planned.
  private func time(of standing: AgendaStanding) -> String {
    standing.wasOpened ? standing.time : standing.item.minutes.map { "\($0) min planned" } ?? ""
  }

  private func table(_ title: String, _ table: Table) -> String {
    let heading = title.isEmpty ? "" : "\n### \(title.markdown)\n"
    guard table.count > 0 else { return heading + "\nNo rows.\n" }
    return heading + "\n" + table.onScreen.markdown(isForReading: true)
  }
}
