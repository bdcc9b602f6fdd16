package import ScorecardModel

/// A point in time with the local clock's offset, so that the app can show clocks without knowing time zones.
package struct Moment: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01 00:00 UTC.
  package var epoch: Double
  /// Seconds the local clock is ahead of UTC.
  package var offset: Int

  /// A point in time.
  package init(epoch: Double, offset: Int = 0) {
    self.epoch = epoch
    self.offset = offset
  }

  /// The local day.
  package var day: Day {
    Day(ordinal: Int32(clamping: localSeconds.floorDivided(by: 86_400)))
  }

  /// The local time of day, as `09:14`.
  package var clock: String {
    let minutes = localSeconds.floorRemainder(by: 86_400) / 60
    let (hour, minute) = (minutes / 60, minutes % 60)
    return (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)"
  }

  /// Another point in time by the same clock.
  package func at(epoch: Double) -> Moment {
    Moment(epoch: epoch, offset: offset)
  }

  /// The time of day, with the day before it unless it is the day of `today`.
  package func label(seenFrom today: Moment) -> String {
    day == today.day ? clock : "\(day.label) \(clock)"
  }

  /// How long ago an earlier moment was, in one unit: `40 s`, `12 min`, `3 h`, `5 days`, `17 years`.
  package func age(of earlier: Double) -> String {
    let seconds = Int(clamping: Int64(max(0, epoch - earlier)))
    switch seconds {
    case ..<60: return "\(seconds) s"
    case ..<3600: return "\(seconds / 60) min"
    case ..<172_800: return "\(seconds / 3600) h"
    case ..<63_072_000: return "\(seconds / 86_400) days"
    default: return "\(seconds / 31_557_600) years"
    }
  }

  /// Earlier moments come first.
  package static func < (lhs: Moment, rhs: Moment) -> Bool {
    lhs.epoch < rhs.epoch
  }

  private var localSeconds: Int {
    Int(epoch.rounded(.down)) + offset
  }
}

extension Int {
  fileprivate func floorDivided(by divisor: Int) -> Int {
    self >= 0 ? self / divisor : -((divisor - 1 - self) / divisor)
  }

  fileprivate func floorRemainder(by divisor: Int) -> Int {
    self - floorDivided(by: divisor) * divisor
  }
}
