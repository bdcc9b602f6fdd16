/// A value of JSON (RFC 8259), written with its keys in order and its numbers digit by digit.
enum JSONValue {
  case null
  case bool(Bool)
  case number(DecimalNumber)
  case string(String)
  case object([(key: String, value: JSONValue)])
  /// Several values, each made when it is written: rows are many.
  case array(count: Int, (Int) -> JSONValue)

  /// Several values.
  static func array(_ values: [JSONValue]) -> JSONValue {
    .array(count: values.count) { values[$0] }
  }

  /// Words; null where there are none.
  static func words(_ words: String) -> JSONValue {
    words.isEmpty ? .null : .string(words)
  }

  /// The value as text, with a line break at its end.
  var text: String {
    var text = ""
    write(to: &text, indent: "")
    return text + "\n"
  }

  private func write(to text: inout String, indent: String) {
    switch self {
    case .null: text += "null"
    case .bool(let isSo): text += isSo ? "true" : "false"
    case .number(let number): text += number.description
    case .string(let string): string.writeJSON(to: &text)
    case .object(let members) where isFlat:
      text += "{ "
      for (index, member) in members.enumerated() {
        text += index > 0 ? ", " : ""
        member.key.writeJSON(to: &text)
        text += ": "
        member.value.write(to: &text, indent: indent)
      }
      text += " }"
    case .object(let members):
      JSONValue.write(members.count, "{", "}", to: &text, indent: indent) { index, text, indent in
        members[index].key.writeJSON(to: &text)
        text += ": "
        members[index].value.write(to: &text, indent: indent)
      }
    case .array(let count, let element):
      JSONValue.write(count, "[", "]", to: &text, indent: indent) { index, text, indent in
        element(index).write(to: &text, indent: indent)
      }
    }
  }

  /// Whether it is written in one line: a few members, none of them with members of its own.
  private var isFlat: Bool {
    guard case .object(let members) = self, (1...4).contains(members.count) else { return false }
    return members.allSatisfy { member in
      switch member.value {
      case .object, .array: false
      case .null, .bool, .number, .string: true
      }
    }
  }

  private static func write(
    _ count: Int,
    _ open: String,
    _ close: String,
    to text: inout String,
    indent: String,
    _ element: (Int, inout String, String) -> Void
  ) {
    guard count > 0 else { return text += open + close }
    text += open
    for index in 0..<count {
      text += (index > 0 ? ",\n" : "\n") + indent + "  "
      element(index, &text, indent + "  ")
    }
    text += "\n" + indent + close
  }
}

extension String {
  /// Writes it as a string of JSON; what would drive a terminal, turn text around or end a line of a script as escapes.
  fileprivate func writeJSON(to text: inout String) {
    text += "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _
      where scalar.isControlling || scalar == "\u{2028}" || scalar == "\u{2029}" || scalar == "\u{FEFF}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
