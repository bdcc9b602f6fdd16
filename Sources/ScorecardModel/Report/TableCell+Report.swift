extension TableCell {
  /// The cell in words as a report has it: what has the colour of a status has its letter too, for whoever sees none.
  var reportText: String {
    switch self {
    case .status(let status, let isProvisional):
      (status.hasLetter ? status.lettered : status.word) + (isProvisional ? ", provisional" : "")
    case .text(let words, .status(let status))
    where status.hasLetter && !words.isEmpty && words != String(status.letter):
      "\(status.letter) \(words)"
    case .due(.overdue): "\(Status.overdue.letter) \(text)"
    default: exportedText
    }
  }

  /// The cell as a report has it in a column: days and periods as people write them, officers by their names.
  func reported(in key: String) -> TableCell {
    switch (key, self) {
    case ("dueDate", .text(let words, let tone)), ("deadline", .text(let words, let tone)),
      ("revised", .text(let words, let tone)), ("asOf", .text(let words, let tone)):
      Day(words).map { .text($0.label, tone) } ?? self
    case ("period", .text(let words, let tone)):
      Period(words).map { .text($0.label, tone) } ?? self
    case ("owners", .record(.list(let officers))), ("leads", .record(.list(let officers))),
      ("heads", .record(.list(let officers))):
      .list(officers.map(\.title))
    default: self
    }
  }

  /// The status that it shows; nil where it shows none.
  var shownStatus: Status? {
    switch self {
    case .status(let status, _): status
    case .text(_, .status(let status)), .figure(_, _, .status(let status)): status
    case .due(.overdue): .overdue
    default: nil
    }
  }
}

extension Status {
  /// Whether it has a letter that says something: colours, and what is overdue.
  var hasLetter: Bool { isRated || self == .overdue }

  /// The letter and the word: `R red`.
  var lettered: String { "\(letter) \(word)" }
}
