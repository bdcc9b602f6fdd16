import ScorecardModel

/// A meeting as far as it has come: which item is talked about, and the time each has taken.
///
/// It is kept in memory alone: nothing of a meeting is written into the plan.
package struct Meeting: Hashable, Sendable {
  /// What it goes through.
  package private(set) var agenda: Agenda
  /// The item that is talked about; nil before the first, in a pause, and after the last.
  package private(set) var current: Int?
  /// The item that was talked about when the time was stopped; nil while it runs, before the first, and after the end.
  package private(set) var rest: Int?
  /// The seconds each item has taken, without those since the current one was begun.
  private var seconds: [Double]
  private var opened: Set<Int> = []
  private var begun = 0.0

  /// A meeting that has not begun.
  package init(_ agenda: Agenda) {
    self.agenda = agenda
    seconds = agenda.items.map { _ in 0 }
  }

  /// Goes to an item; the time of the one before stops.
  package mutating func start(_ item: Int, at moment: Moment) {
    guard item != current, agenda.items.indices.contains(item) else { return }
    pause(at: moment)
    (current, rest) = (item, nil)
    begun = moment.epoch
    opened.insert(item)
  }

  /// Stops the time, to go on later.
  package mutating func pause(at moment: Moment) {
    guard let current else { return }
    seconds[current] = used(current, at: moment)
    (self.current, rest) = (nil, current)
  }

  /// Lets the time of the item run on that was talked about before the pause.
  package mutating func resume(at moment: Moment) {
    if let rest { start(rest, at: moment) }
  }

  /// Stops the time for good.
  package mutating func end(at moment: Moment) {
    pause(at: moment)
    rest = nil
  }

  /// The item one has come to, talked about or in a pause.
  package var item: Int? {
    current ?? rest
  }

  /// The seconds an item has taken.
  package func used(_ item: Int, at moment: Moment) -> Double {
    seconds[item] + (item == current ? max(0, moment.epoch - begun) : 0)
  }

  /// The whole minutes an item has taken.
  package func minutes(_ item: Int, at moment: Moment) -> Int {
    Int(used(item, at: moment) / 60)
  }

  /// The whole minutes all items have taken together.
  package func minutes(at moment: Moment) -> Int {
    Int(agenda.items.indices.reduce(0) { $0 + used($1, at: moment) } / 60)
  }

  /// Whether an item has been talked about.
  package func wasOpened(_ item: Int) -> Bool {
    opened.contains(item)
  }

  /// Seconds until the current item has taken another whole minute; nil where no time runs.
  package func nextMinute(at moment: Moment) -> Double? {
    current.map { 60 - used($0, at: moment).truncatingRemainder(dividingBy: 60) }
  }

  /// Takes an agenda that was read again; an item that is still there keeps its time, by its title.
  package mutating func renew(_ agenda: Agenda, at moment: Moment) {
    guard agenda != self.agenda else { return }
    let (running, resting) = (current, rest)
    pause(at: moment)
    var remaining = Array(self.agenda.items.indices)
    var renewed = Meeting(agenda)
    for (place, item) in agenda.items.enumerated() {
      guard let old = remaining.firstIndex(where: { self.agenda.items[$0].title == item.title }) else {
        continue
      }
      let earlier = remaining.remove(at: old)
      renewed.seconds[place] = seconds[earlier]
      if opened.contains(earlier) { renewed.opened.insert(place) }
      if earlier == running { renewed.start(place, at: moment) }
      if earlier == resting { renewed.rest = place }
    }
    self = renewed
  }
}
