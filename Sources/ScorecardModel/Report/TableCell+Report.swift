extension TableCell {
  /// The cell in words as a report has it: a status with its letter, for whoever sees no colours.
  var reportText: String {
    if case .status(let status, let isProvisional) = self {
      return (status.hasLetter ? status.lettered : status.word) + (isProvisional ? ", provisional" : "")
    }
    return exportedText
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
