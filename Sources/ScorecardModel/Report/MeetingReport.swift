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

  /// The name of its file: `meeting-northmoor-2026-27-Q2.html`.
  ///
  /// - Parameter format: The form it is written in.
  /// - Returns: A name without blanks and without slashes.
  public func fileName(in format: ReportFormat) -> String {
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
    return "\(name).\(format.fileExtension)"
  }

  /// The report, ready to be written: the agenda, and a section for each item.
  public var report: Report {
    let name = provenance.title.isEmpty ? provenance.id : provenance.title
    return Report(
      "\(name): Meeting",
      provenance,
      [agenda] + parts.enumerated().map { section($1, number: $0 + 1) }
    )
  }

  private var agenda: Report.Section {
    let standings = parts.map(\.standing)
    let planned = standings.compactMap(\.item.minutes)
    let total = planned.isEmpty ? "" : " of \(planned.reduce(0, +)) planned"
    let words = "\(used)\(total) min used."
    let note = isOwn ? "" : "The plan has no agenda; this is the program's own order. "
    return Report.Section(
      "Agenda",
      [
        .paragraph(note + words),
        .table(caption: "The items with their time", Table.meeting(standings).forReading),
      ]
    )
  }

  private func section(_ part: Part, number: Int) -> Report.Section {
    let item = part.standing.item
    let facts = [item.view, item.look, item.filter, time(of: part.standing), part.standing.trouble].filter {
      !$0.isEmpty
    }
    let words = facts.isEmpty ? "Without a view." : facts.joined(separator: " · ")
    let isAlone = part.tables.count == 1 && part.tables[0].title.isEmpty
    let tables = part.tables.map { title, table in
      (title: title.isEmpty ? item.title : title, block: block(table, title.isEmpty ? item.title : title))
    }
    return Report.Section(
      "\(number). \(item.title)",
      [.paragraph(words)] + (isAlone ? tables.map(\.block) : []),
      parts: isAlone ? [] : tables.map { Report.Section($0.title, [$0.block]) }
    )
  }

  /// The time an item took; of one nobody came to the minutes that were planned.
  private func time(of standing: AgendaStanding) -> String {
    standing.wasOpened ? standing.time : standing.item.minutes.map { "\($0) min planned" } ?? ""
  }

  private func block(_ table: Table, _ caption: String) -> Report.Block {
    table.count == 0 ? .paragraph("No rows.") : .table(caption: caption, table.forReading)
  }
}
