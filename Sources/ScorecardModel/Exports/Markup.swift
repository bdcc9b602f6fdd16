extension String {
  /// The text as it is written in markup: nothing in it is a tag or ends an attribute, nothing in it drives a terminal.
  ///
  /// - Parameter lineBreak: What stands for the end of a line.
  /// - Returns: The text, safe in an element and in an attribute.
  func escaped(lineBreak: String) -> String {
    var text = ""
    for scalar in withoutControls.replacing("\r\n", with: "\n").unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&#39;"
      case "\n", "\r", "\u{2028}", "\u{2029}": text += lineBreak
      case _ where scalar.properties.isNoncharacterCodePoint: text += "\u{FFFD}"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
