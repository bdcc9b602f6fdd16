import ScorecardModel
import TerminalUI

/// The filter while it is typed: the text with what is wrong in it marked, then what is wrong, or what may come next.
struct FilterLineView {
  private let screen: Screen
  private let filter: Filter
  private let line: FilterLine

  init(_ screen: Screen) {
    self.screen = screen
    filter = screen.state.page.filter
    line = screen.state.filterLine
  }

  /// Draws the line.
  ///
  /// - Parameters:
  ///   - area: Where it lies.
  ///   - buffer: What is drawn on.
  /// - Returns: The part at its end that is left over.
  func draw(in area: Rect, on buffer: inout Buffer) -> Rect {
    let typed = text
    let field = area.left(min(max(area.width / 3, typed.width + 3, 20), max(area.width * 2 / 3, 20)))
    buffer.fill(field, with: screen.palette[.input])
    let shown = typed.dropping(max(0, typed.width - field.width + 3))
    let prompt = buffer.write(screen.styled("/", .input), at: field.origin)
    let place = Point(x: field.x + prompt, y: field.y)
    let width = buffer.write(shown, at: place, within: field.width - prompt)
    buffer.cursor = Point(x: min(field.x + prompt + width, field.maxX - 1), y: field.y)
    let rest = area.dropLeft(field.width + 2)
    let words = advice(in: rest.width)
    let taken = buffer.write(words, at: rest.origin, within: rest.width)
    return rest.dropLeft(taken > 0 ? taken + 2 : 0)
  }

  /// What was typed, the place of what is wrong in the look of an error.
  private var text: StyledText {
    let scalars = Array(filter.text.unicodeScalars)
    let wrong = (filter.error ?? line.doubt)?.place ?? scalars.count..<scalars.count
    let start = min(wrong.lowerBound, scalars.count)
    let end = min(max(wrong.upperBound, start), scalars.count)
    let look = screen.palette[.input]
    return piece(scalars[..<start], look) + piece(scalars[start..<end], look.merging(mark))
      + piece(scalars[end...], look)
  }

  private var mark: Style {
    Style(foreground: screen.palette[.error].foreground, attributes: [.bold, .reverse])
  }

  private func piece(_ scalars: ArraySlice<Unicode.Scalar>, _ style: Style) -> StyledText {
    StyledText(screen.text(String(String.UnicodeScalarView(scalars))), style: style)
  }

  /// What is wrong; else the candidates, from the one that was taken where not all of them fit.
  private func advice(in width: Int) -> StyledText {
    if let error = filter.error ?? line.doubt {
      return screen.styled("\(error.column): \(error.message)", .warning).truncated(to: width)
    }
    guard let completion = line.completion, completion.isBegun || line.choice != nil else { return .empty }
    let candidates = completion.candidates.enumerated().map { place, candidate in
      screen.styled(candidate, place == line.choice ? .selection : .hint)
    }
    let widths = candidates.map { $0.width + 2 }
    let first = firstShown(widths, in: width)
    return candidates[first...].joined(separator: screen.styled("  ", .hint)).truncated(to: width)
  }

  /// The first candidate to show so that the one that was taken is seen whole.
  private func firstShown(_ widths: [Int], in width: Int) -> Int {
    guard let choice = line.choice, widths.indices.contains(choice) else { return 0 }
    var (first, taken) = (choice, widths[choice])
    while first > 0, taken + widths[first - 1] <= width {
      first -= 1
      taken += widths[first]
    }
    return first
  }
}
