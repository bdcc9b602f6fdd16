/// A straight way from one box to another, from edge to edge, so that no head lies beneath an id.
struct RiskMapWay {
  let start: (x: Int, y: Int)
  let end: (x: Int, y: Int)

  /// The way between two boxes; nil where they are so near that no arrow has room.
  init?(from: RiskMapRect, to: RiskMapRect) {
    let (first, last) = (from.middle, to.middle)
    let (dx, dy) = (Double(last.x - first.x), Double(last.y - first.y))
    let (leave, reach) = (Self.part(of: from, dx, dy), Self.part(of: to, dx, dy))
    guard leave + reach < 1, (1 - leave - reach) * (dx * dx + dy * dy).squareRoot() >= 12 else { return nil }
    start = (first.x + Int(dx * leave), first.y + Int(dy * leave))
    end = (last.x - Int(dx * reach), last.y - Int(dy * reach))
  }

  /// The part of a way that lies inside the box at its end.
  private static func part(of box: RiskMapRect, _ dx: Double, _ dy: Double) -> Double {
    let sides = [
      (Double(box.width) / 2, abs(dx)), (Double(box.height) / 2, abs(dy)),
    ]
    return sides.filter { $0.1 > 0 }.map { $0.0 / $0.1 }.min() ?? 1
  }
}
