/// The views there are, with the one that is shown marked.
///
/// Where it is narrow the others shrink to their numbers, those farthest from the active one first, then it too.
package struct Tabs: Widget {
  /// One view.
  package struct Item: Hashable, Sendable {
    /// The key that leads to it.
    package let number: SafeText
    /// Its name.
    package let title: SafeText
    /// What is to be seen of it from elsewhere, in a style of its own; it stays where the name gives way.
    package let badge: StyledText

    /// A view.
    package init(number: SafeText, title: SafeText, badge: StyledText = .empty) {
      self.number = number
      self.title = title
      self.badge = badge
    }
  }

  private let items: [Item]
  private let active: Int
  private let style: Style
  private let activeStyle: Style

  /// A line of views.
  /// - Parameters:
  ///   - items: The views.
  ///   - active: The one that is shown.
  ///   - style: How the others are drawn.
  ///   - activeStyle: How the one that is shown is drawn.
  package init(
    items: [Item],
    active: Int,
    style: Style = .plain,
    activeStyle: Style = Style(attributes: [.bold, .reverse])
  ) {
    self.items = items
    self.active = active
    self.style = style
    self.activeStyle = activeStyle
  }

  /// Draws it in the first row of the area.
  package func draw(in area: Rect, on buffer: inout Buffer) {
    guard !area.isEmpty else { return }
    let center = items.indices.contains(active) ? active : 0
    let order = items.indices.sorted { (abs($0 - center), $0) < (abs($1 - center), $1) }
    let forms = (0...items.count).reversed().lazy.map { count in
      let titled = Set(order.prefix(count))
      return line { titled.contains($0) }
    }
    let form = forms.first { $0.width <= area.width } ?? line { _ in false }
    buffer.write(form.truncated(to: area.width), at: area.origin, within: area.width)
  }

  private func line(isTitled: (Int) -> Bool) -> StyledText {
    items.enumerated().map { index, item in
      let name = isTitled(index) ? item.number + " " + item.title : item.number
      let style = index == active ? activeStyle : style
      guard !item.badge.isEmpty else { return StyledText(" " + name + " ", style: style) }
      let badge = index == active ? StyledText(item.badge.text, style: style) : item.badge.over(style)
      return StyledText(" " + name + " ", style: style) + badge + StyledText(" ", style: style)
    }.joined()
  }
}
