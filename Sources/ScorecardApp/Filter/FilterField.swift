import ScorecardModel

/// The columns that a field means.
enum FilterField: Hashable {
  /// None.
  case unknown
  /// These; one is enough.
  case columns([Int])
  /// One of these, and nobody can say which.
  case ambiguous([Int])

  /// The columns of a table that a test is about: those on screen, else any.
  ///
  /// For a word several columns may answer, and it is looked for in each. A comparison needs one: that of the name, else
  /// the only one whose name begins so.
  init(_ test: FilterTest, in columns: [Table.Column]) {
    let answering = columns.indices.filter { columns[$0].answers(to: test.field) }
    guard !test.field.isEmpty, !answering.isEmpty else {
      self = .unknown
      return
    }
    if test.sign.isOrder, let exact = FilterField.titled(test.field, answering, columns) {
      self = .columns([exact])
      return
    }
    let shown = answering.filter { !columns[$0].isOptional }
    let named = shown.isEmpty ? answering : shown
    if test.sign == .holds || named.count == 1 {
      self = .columns(named)
    } else if let exact = named.first(where: { columns[$0].names.contains(test.field) }) {
      self = .columns([exact])
    } else {
      self = .ambiguous(named)
    }
  }

  /// The column of that very title or key, one on screen first.
  private static func titled(_ field: String, _ answering: [Int], _ columns: [Table.Column]) -> Int? {
    let titled = answering.filter { columns[$0].names.prefix(2).contains(field) }
    return titled.first { !columns[$0].isOptional } ?? titled.first
  }
}

extension FilterParser.Mention {
  /// Why a comparison cannot be made in any of some tables; nil where one of them has its field.
  func error(in tables: [[Table.Column]]) -> FilterError? {
    guard test.sign != .holds, !tables.isEmpty else { return nil }
    var choices: [String] = []
    for columns in tables {
      switch FilterField(test, in: columns) {
      case .columns: return nil
      case .ambiguous(let places): choices += places.map { columns[$0].filterName }
      case .unknown: break
      }
    }
    let names = choices.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    if names.isEmpty { return unknown(in: tables) }
    return FilterError(
      place: place,
      message: "\(test.field) may be \(names.joined(separator: ", ")): write more of it"
    )
  }

  /// That no table has the field of a word.
  func doubt(in tables: [[Table.Column]]) -> FilterError? {
    let isKnown = tables.contains { FilterField(test, in: $0) != .unknown }
    return test.sign != .holds || isKnown || tables.allSatisfy(\.isEmpty) ? nil : unknown(in: tables)
  }

  private func unknown(in tables: [[Table.Column]]) -> FilterError {
    let names = tables.flatMap { $0 }.flatMap { [$0.filterName] + $0.names }
    let nearest = Suggestion.nearest(to: test.field, in: names).map { "; did you mean \($0)?" } ?? ""
    return FilterError(place: place, message: "no column is called \(test.field)\(nearest)")
  }
}

extension Table.Column {
  /// Its name as it is typed: its title, or its key where the title is several words.
  var filterName: String {
    title.isEmpty || title.unicodeScalars.contains { $0.isBlank || $0.isSign } ? key : title.lowercased()
  }
}
