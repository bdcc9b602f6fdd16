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
}
