/// What a plan's tables need of each other while they are read: who is who, which ids there are, who refers to what.
struct Linking {
  /// What an id in a cell may be the id of.
  enum Kind: String, CaseIterable {
    case objective, indicator, action, risk, division, link, perspective

    /// Where such ids are given.
    var file: String {
      switch self {
      case .perspective: "plan.yaml"
      default: rawValue + "s.csv"
      }
    }
  }

  private struct Reference {
    var kind: Kind
    var id: String
    var column: String
    var location: SourceLocation
  }

  /// The month in which the plan's year starts.
  var yearStart: UInt8 = 4
  /// The first year of the plan, for deadlines that name none.
  var year: Period?
  /// The officers of the plan.
  var officers = OfficerDirectory()
  private var deadlines: [String: Deadline] = [:]
  private var ids: [Kind: Set<String>] = [:]
  private var references: [Reference] = []

  /// The months and years a plan is read in.
  init(header: PlanHeader) {
    yearStart = header.yearStart
    year = Linking.firstYear(of: header)
    define(.perspective, header.perspectives.map(\.id))
  }

  /// The deadline words mean; the same words are read once.
  mutating func deadline(_ words: String) -> Deadline {
    if let known = deadlines[words] { return known }
    let deadline = Deadline(reading: words, year: year)
    deadlines[words] = deadline
    return deadline
  }

  /// Tells which ids of a kind there are.
  mutating func define(_ kind: Kind, _ known: some Sequence<String>) {
    ids[kind, default: []].formUnion(known)
  }

  /// Remembers that a cell refers to ids.
  mutating func refer<Name: ColumnName>(
    to kind: Kind,
    _ words: [String],
    _ name: Name,
    in row: TableRow<Name>
  ) {
    guard !words.isEmpty else { return }
    let location = row.location(name)
    for id in words {
      references.append(Reference(kind: kind, id: id, column: name.rawValue, location: location))
    }
  }

  /// A cell that refers to one id of a kind.
  mutating func reference<Name: ColumnName>(to kind: Kind, _ name: Name, in row: TableRow<Name>) -> String? {
    let id = row.optional(name)
    refer(to: kind, id.map { [$0] } ?? [], name, in: row)
    return id
  }

  /// A cell that refers to ids of a kind.
  mutating func references<Name: ColumnName>(to kind: Kind, _ name: Name, in row: TableRow<Name>) -> [String]
  {
    let ids = row.list(name)
    refer(to: kind, ids, name, in: row)
    return ids
  }

  /// A warning for every reference to an id that is not there; one alone for a table that is not there at all.
  var diagnostics: [Diagnostic] {
    var found: [Diagnostic] = []
    var told: Set<String> = []
    for reference in references {
      guard let known = ids[reference.kind] else {
        guard told.insert("\(reference.location.file) \(reference.column)").inserted else { continue }
        found.append(
          Diagnostic(
            .warning,
            at: reference.location,
            "\(Wording.quoted(reference.id)) cannot be looked up, expected a table \(reference.kind.file)",
            advice: "add the table, or leave the column \(Wording.quoted(reference.column)) out"
          )
        )
        continue
      }
      guard !known.contains(reference.id) else { continue }
      found.append(
        Diagnostic(
          .warning,
          at: reference.location,
          "\(reference.kind.rawValue) \(Wording.quoted(reference.id)) is not there, expected an id of "
            + reference.kind.file,
          advice: Wording.suggestion(for: reference.id, in: known.sorted())
        )
      )
    }
    return found
  }

  /// The first year the plan's words name ("2009/10 – 2011/12"), else the year it is read in.
  private static func firstYear(of header: PlanHeader) -> Period? {
    if let written = writtenYear(of: header) { return written }
    guard let day = header.asAt else { return nil }
    let (year, month, _) = day.civil
    let start = month >= Int(header.yearStart) ? year : year - 1
    return Period(
      .year,
      first: .first(ofMonth: Int(header.yearStart), in: start),
      yearStart: header.yearStart
    )
  }

  /// The first year the plan's words name; nil where they name none.
  static func writtenYear(of header: PlanHeader) -> Period? {
    for word in header.period.split(whereSeparator: { $0.isWhitespace || $0 == "–" || $0 == "—" }) {
      if let period = Period(String(word), yearStart: header.yearStart), period.kind == .year {
        return period
      }
    }
    return nil
  }
}
