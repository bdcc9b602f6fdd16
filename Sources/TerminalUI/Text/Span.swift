/// Text in one style.
package struct Span: Hashable, Sendable {
  /// The text.
  package var text: SafeText
  /// How it is drawn.
  package var style: Style

  /// A text in a style.
  package init(_ text: SafeText, style: Style = .plain) {
    self.text = text
    self.style = style
  }
}
