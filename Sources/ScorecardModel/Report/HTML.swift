/// A piece of a page: text, or an element with what is in it.
///
/// Whatever a plan says is a text in it, and so is shown as it is, never taken for a tag.
indirect enum HTML: Sendable {
  /// Text to be shown.
  case text(String)
  /// Markup of the program's own: a style sheet, a picture.
  case markup(String)
  /// An element with its attributes and its content.
  case element(String, [(name: String, value: String)], [HTML])

  /// An element.
  static func element(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: HTML...)
    -> HTML
  {
    .element(name, attributes.map { ($0.key, $0.value) }, content)
  }

  /// An element with many things in it.
  static func element(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], of content: [HTML])
    -> HTML
  {
    .element(name, attributes.map { ($0.key, $0.value) }, content)
  }

  /// The elements that hold nothing, and have no end.
  private static let void: Set = ["br", "meta"]
  /// The elements that stand in a line with the words around them.
  private static let inline: Set = ["a", "br", "strong", "span", "td", "th", "dt"]

  /// It as HTML that is well-formed XML too, so that any reader can take it apart.
  var text: String {
    switch self {
    case .text(let words): return words.escaped
    case .markup(let text): return text
    case .element(let name, let attributes, let content):
      let start = name + attributes.map { " \($0.name)=\"\($0.value.markupEscaped)\"" }.joined()
      let end = HTML.inline.contains(name) ? "" : "\n"
      if HTML.void.contains(name) { return "<\(start)/>\(end)" }
      return "<\(start)>\(content.map(\.text).joined())</\(name)>\(end)"
    }
  }
}

extension String {
  /// The text as it is written in a page: nothing in it is a tag, and its lines stay lines.
  fileprivate var escaped: String {
    split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { String($0).markupEscaped }
      .joined(separator: "<br/>")
  }
}
