/// The kiosk's turn through the views.
package struct Rotation: Sendable {
  /// The views, in order; never empty.
  package let views: [ViewKind]
  /// Seconds each is shown.
  package let dwell: Double
  /// Which of them is shown.
  package private(set) var position = 0
  /// When the next one comes.
  package private(set) var due: Moment

  /// How long a key holds a view, in seconds.
  private static let hold = 60.0

  /// A turn that begins now.
  package init(views: [ViewKind], dwell: Double, now: Moment) {
    self.views = views.isEmpty ? ViewKind.allCases : views
    self.dwell = max(1, dwell)
    due = now.advanced(by: max(1, dwell))
  }

  /// The view that is shown.
  package var view: ViewKind {
    views[position]
  }

  /// Holds the view that is shown for a minute, because somebody is looking.
  package mutating func pause(at now: Moment) {
    due = now.advanced(by: max(dwell, Rotation.hold))
  }

  /// Turns to the next view if it is time; tells whether it did.
  package mutating func turn(at now: Moment) -> Bool {
    guard now >= due else { return false }
    advance()
    due = now.advanced(by: dwell)
    return true
  }

  /// Goes to the next view, whatever the time.
  package mutating func advance() {
    position = (position + 1) % views.count
  }
}

extension Moment {
  /// The moment some seconds later.
  package func advanced(by seconds: Double) -> Moment {
    Moment(epoch: epoch + seconds, offset: offset)
  }
}
