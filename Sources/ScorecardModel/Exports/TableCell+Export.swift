extension TableCell {
  /// The cell in words as exports have it: a status without what other columns say of it.
  var exportedText: String {
    switch self {
    case .status(let status, _): status.word
    case .direction(.none, _): ""
    default: text
    }
  }

  /// The number of a figure, in base units.
  var number: DecimalNumber? {
    if case .figure(_, let number, _) = self { number } else { nil }
  }
}

extension String {
  /// The text with a mark for each character that would drive a terminal or turn the text around; line breaks and tabs
  /// stay.
  var withoutControls: String {
    guard unicodeScalars.contains(where: \.isControlling) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.map { $0.isControlling ? "\u{FFFD}" : $0 }))
  }
}

extension Unicode.Scalar {
  /// Whether it is a control character or turns the direction of text; not a line break or a tab.
  var isControlling: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
