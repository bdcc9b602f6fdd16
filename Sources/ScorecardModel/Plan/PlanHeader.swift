/// What `plan.yaml` says: what the plan is, how it is rated, how the meeting goes.
public struct PlanHeader: Hashable, Sendable {
  /// A titled paragraph under the plan's title.
  public struct Narrative: Hashable, Sendable {
    /// Its title.
    public var title: String
    /// Its text.
    public var text: String

    /// A titled paragraph.
    public init(title: String, text: String) {
      self.title = title
      self.text = text
    }
  }

  /// An item of the performance meeting.
  public struct AgendaItem: Hashable, Sendable {
    /// Its title.
    public var title: String
    /// The view it opens, by its name.
    public var view: String
    /// The look it takes at that view, by its name; empty: the first.
    public var look: String
    /// The filter of that view.
    public var filter: String
    /// The time planned for it, in minutes.
    public var minutes: Int?
    /// Where it stands in the files; nil of one that stands in none.
    public var location: SourceLocation?

    /// An item of the agenda.
    public init(
      title: String,
      view: String,
      look: String = "",
      filter: String = "",
      minutes: Int? = nil,
      at location: SourceLocation? = nil
    ) {
      self.title = title
      self.view = view
      self.look = look
      self.filter = filter
      self.minutes = minutes
      self.location = location
    }
  }

  /// An area of the health check: complaints, absence, health and safety.
  public struct HealthArea: Hashable, Sendable {
    /// Its title, which no other area has.
    public var title: String
    /// The ids of the indicators, actions and risks that belong to it.
    public var ids: [String]
    /// Words of which one stands in the title, the tags or the topic of what belongs to it too.
    public var words: [String]
    /// Where it stands in the files.
    public var location: SourceLocation

    /// An area of the health check.
    public init(title: String, ids: [String] = [], words: [String] = [], at location: SourceLocation) {
      self.title = title
      self.ids = ids
      self.words = words
      self.location = location
    }
  }

  /// The title of the plan.
  public var title = ""
  /// The council.
  public var organisation = ""
  /// The directorate.
  public var directorate = ""
  /// The years it covers, in words.
  public var period = ""
  /// The day it is read on; nil: today.
  public var asAt: Day?
  /// Whether its figures are invented; then every screen and export says so.
  public var isIllustrative = false
  /// Where the figures come from.
  public var source = ""
  /// The quadrants, in reading order.
  public var perspectives: [Perspective] = []
  /// How far from target is still amber; nil where the plan gives none.
  public var tolerance: Tolerance?
  /// How the colour of a whole is found: `on-target`, `worst` or `weighted`.
  public var rollUp = RollUpRule.onTarget
  /// From which share on target a whole is green or amber.
  public var thresholds = RollUp.Thresholds.usual
  /// The month in which the financial year starts, 1...12.
  public var yearStart: UInt8 = 4
  /// How risks are scored.
  public var riskScheme = RiskScheme.scoreOnly
  /// The agenda of the performance meeting.
  public var agenda: [AgendaItem] = []
  /// The areas of the health check.
  public var healthCheck: [HealthArea] = []
  /// The text under the title.
  public var narrative: [Narrative] = []

  /// A header with nothing filled in.
  public init() {}
}

/// How the colour of a perspective or objective is found from its parts.
public enum RollUpRule: String, CaseIterable, Sendable {
  /// By the share of rated indicators that are green.
  case onTarget = "on-target"
  /// The worst part decides.
  case worst
  /// By weights, over what is rated.
  case weighted
}
