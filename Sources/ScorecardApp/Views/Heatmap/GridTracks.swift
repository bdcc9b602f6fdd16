import TerminalUI

/// The lines of cells along one side of a grid, and between each two of them the border with the room it has.
struct GridTracks {
  /// Where each begins and ends: a line of cells, a border, a line of cells, and so on.
  private let tracks: [Range<Int>]

  /// The tracks in some length.
  ///
  /// - Parameters:
  ///   - start: Where the first begins.
  ///   - length: How long they are together.
  ///   - borders: How long each border is.
  init(from start: Int, length: Int, borders: [Int]) {
    let constraints = borders.flatMap { [Constraint.length($0), .fill(1)] }
    tracks = Rect(x: start, y: 0, width: length, height: 1).columns([.fill(1)] + constraints).map {
      $0.x..<$0.maxX
    }
  }

  /// A line of cells, from 0.
  func cells(_ place: Int) -> Range<Int> {
    tracks[place * 2]
  }

  /// The border behind a line of cells.
  func border(after place: Int) -> Range<Int> {
    tracks[place * 2 + 1]
  }

  /// A line of cells where both are one, else the border between them.
  func between(_ first: Int, _ last: Int) -> Range<Int> {
    tracks[first + last]
  }

  /// A line of cells with its half of the borders around it, but without the lines in their middle.
  func ground(_ place: Int) -> Range<Int> {
    let start = place > 0 ? line(after: place - 1) + 1 : cells(place).lowerBound
    let end = place * 2 + 1 < tracks.count ? line(after: place) : cells(place).upperBound
    return start..<max(start, end)
  }

  /// Where the line runs behind a line of cells: in the middle of the border.
  func line(after place: Int) -> Int {
    let border = border(after: place)
    return border.lowerBound + border.count / 2
  }
}
