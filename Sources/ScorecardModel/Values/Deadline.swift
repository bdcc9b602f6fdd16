/// When something is due, as an officer wrote it.
///
/// The words are always kept and shown; only what has an ``end`` can be overdue.
public struct Deadline: Hashable, Sendable {
  /// What the words mean.
  public enum Meaning: Hashable, Sendable {
    /// Nothing was written.
    case none
    /// One day.
    case day(Day)
    /// A month, due on its last day.
    case month(first: Day)
    /// From one day to another: two months, a season, a year; due on the last day.
    case span(Day, Day)
    /// From a day on, without an end ("March 2010 & beyond").
    case from(Day)
    /// Going on without an end.
    case ongoing
    /// Again and again, by the words ("Monthly").
    case recurring(String)
    /// To be confirmed.
    case toBeConfirmed
    /// Several phases, each with its own deadline; due when the last is.
    case phases([Phase])
    /// Words that name no time that could be read.
    case words
  }

  /// One of several dated phases of a deadline.
  public struct Phase: Hashable, Sendable {
    /// The phase's name as written ("Ph 1").
    public var label: String
    /// When it is due.
    public var deadline: Deadline

    /// A phase with its deadline.
    public init(label: String, deadline: Deadline) {
      self.label = label
      self.deadline = deadline
    }
  }

  /// The words as written.
  public let words: String
  /// What they mean.
  public let meaning: Meaning

  /// A deadline with its words.
  public init(words: String, meaning: Meaning) {
    self.words = words
    self.meaning = meaning
  }

  /// No deadline at all.
  public static let none = Deadline(words: "", meaning: .none)

  /// The day after which it is overdue; nil where there is no end: ongoing, open, to be confirmed, words.
  ///
  /// Several phases end when the last does; if one of them has no end, they have none together.
  public var end: Day? {
    switch meaning {
    case .day(let day): return day
    case .month(let first):
      let (year, month, _) = first.civil
      return Day.last(ofMonth: month, in: year)
    case .span(_, let last): return last
    case .phases(let phases):
      let ends = phases.compactMap(\.deadline.end)
      return ends.count == phases.count ? ends.max() : nil
    case .none, .from, .ongoing, .recurring, .toBeConfirmed, .words: return nil
    }
  }

  /// The first day that is meant; nil where none is named.
  public var start: Day? {
    switch meaning {
    case .day(let day), .from(let day): day
    case .month(let first): first
    case .span(let first, _): first
    case .phases(let phases): phases.compactMap(\.deadline.start).min()
    case .none, .ongoing, .recurring, .toBeConfirmed, .words: nil
    }
  }

  /// Whether it names a time, or says plainly that it has no end; words and "TBC" do neither.
  public var isDated: Bool {
    switch meaning {
    case .none, .toBeConfirmed, .words: false
    case .phases(let phases): phases.contains(where: \.deadline.isDated)
    case .day, .month, .span, .from, .ongoing, .recurring: true
    }
  }
}
