/// Something that will be done, by somebody, by a time.
public struct Action: Hashable, Sendable, Identifiable {
  /// Its id, unique among the plan's actions.
  public var id = ""
  /// Its title.
  public var title = ""
  /// What is to be done.
  public var description = ""
  /// The plan's own part, such as this year's or later years'.
  public var section = ""
  /// The ids of the objectives it serves.
  public var objectives: [String] = []
  /// The id of its perspective.
  public var perspective: String?
  /// Who leads it.
  public var leads: [OfficerReference] = []
  /// Who supports.
  public var support: [OfficerReference] = []
  /// When it starts.
  public var start = Deadline.none
  /// When it is due, as first agreed.
  public var deadline = Deadline.none
  /// When it is due now, if that was changed.
  public var revised = Deadline.none
  /// What was said of it; nil where nothing was.
  public var status: WrittenStatus?
  /// How much of it is done, in per cent.
  public var percent: DecimalNumber?
  /// How one will know.
  public var measures = ""
  /// The equality assessment, as written.
  public var equality = ""
  /// The ids of the risks to it.
  public var risks: [String] = []
  /// The ids of the indicators it moves.
  public var indicators: [String] = []
  /// The ids of strategic links.
  public var links: [String] = []
  /// Where its money comes from.
  public var funding = ""
  /// The id of its division.
  public var division: String?
  /// A comment.
  public var comment = ""
  /// Its dated steps, in file order.
  public var milestones: [Milestone] = []
  /// Cells of columns the format does not know.
  public var extra: [ExtraField] = []
  /// Where the row stands in the files.
  public var location = SourceLocation(file: "actions.csv")

  /// An action with nothing filled in.
  public init() {}
}

/// A dated step of an action.
public struct Milestone: Hashable, Sendable {
  /// The id of its action.
  public var action = ""
  /// Its title.
  public var title = ""
  /// When it is due, as first agreed.
  public var deadline = Deadline.none
  /// When it is due now, if that was changed.
  public var revised = Deadline.none
  /// What was said of it; nil where nothing was.
  public var status: WrittenStatus?
  /// Who leads it.
  public var leads: [OfficerReference] = []
  /// Cells of columns the format does not know.
  public var extra: [ExtraField] = []
  /// Where the row stands in the files.
  public var location = SourceLocation(file: "milestones.csv")

  /// A milestone with nothing filled in.
  public init() {}
}

/// A status as an officer typed it; other words than the known ones are kept and shown.
public struct WrittenStatus: Hashable, Sendable {
  /// The known statuses of actions, milestones and progress.
  public enum Known: String, CaseIterable, Sendable {
    case notStarted = "not started"
    case inProgress = "in progress"
    case onTrack = "on track"
    case atRisk = "at risk"
    case done
    case onHold = "on hold"
    case dropped
    case achieved
    case partlyAchieved = "partly achieved"
    case onTarget = "on target"
    case ongoing
    case notAchieved = "not achieved"
    case delayed
  }

  /// The words as written.
  public var words: String
  /// What they mean; nil where they are not known.
  public var known: Known?

  /// A status with its words.
  public init(words: String, known: Known?) {
    self.words = words
    self.known = known
  }
}
