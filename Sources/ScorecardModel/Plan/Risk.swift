/// A risk of the register.
public struct Risk: Hashable, Sendable, Identifiable {
  /// A way of looking at a risk: before controls, now, after what is planned, and where it should be.
  public enum Layer: String, CaseIterable, Sendable {
    /// Before any control.
    case inherent
    /// With the controls in place.
    case current
    /// After the planned mitigation.
    case residual
    /// Where it should come to.
    case target
  }

  /// A risk's place in one layer, as written; any part may be missing.
  public struct Rating: Hashable, Sendable {
    /// The impact: a number of the scale, a level, or two levels ("M/H").
    public var impact: RiskLevel?
    /// The likelihood, likewise.
    public var likelihood: RiskLevel?
    /// The score.
    public var score: Int?
    /// Where it stands in the files.
    public var location = SourceLocation(file: "risks.csv")

    /// A rating with nothing filled in.
    public init() {}

    /// Whether nothing was given.
    public var isEmpty: Bool {
      impact == nil && likelihood == nil && score == nil
    }
  }

  /// Its id, unique in the register.
  public var id = ""
  /// Its title.
  public var title = ""
  /// What may happen.
  public var description = ""
  /// What may bring it about.
  public var causes: [String] = []
  /// What would follow.
  public var consequences: [String] = []
  /// The id of its perspective.
  public var perspective: String?
  /// The ids of the objectives it threatens.
  public var objectives: [String] = []
  /// The ids of the indicators that tell of it.
  public var indicators: [String] = []
  /// The id of its division.
  public var division: String?
  /// Who owns it.
  public var owners: [OfficerReference] = []
  /// Its place in each layer; a layer nothing was said about is absent.
  public var ratings: [Layer: Rating] = [:]
  /// What is done now.
  public var controls: [String] = []
  /// What will be done.
  public var planned: [String] = []
  /// The ids of the actions against it.
  public var actions: [String] = []
  /// The steps of the mitigation, as written.
  public var milestones: [String] = []
  /// When the mitigation is due.
  public var deadline = Deadline.none
  /// How it is watched.
  public var monitoring = ""
  /// How near it is.
  public var proximity = ""
  /// What was said of it (open, closed), as written.
  public var status = ""
  /// The day it came into the register; nil where the plan does not say.
  public var raised: Day?
  /// The day it was closed; nil where it is open, or the plan does not say when.
  public var closed: Day?
  /// Its scores in earlier periods, oldest first.
  public var history: [RiskScore] = []
  /// Cells of columns the format does not know.
  public var extra: [ExtraField] = []
  /// Where the row stands in the files.
  public var location = SourceLocation(file: "risks.csv")

  /// A risk with nothing filled in.
  public init() {}
}

/// A place on a risk scale: one level, or the border of two ("M/H").
public struct RiskLevel: Hashable, Sendable {
  /// The lower level, from 1.
  public var lower: Int
  /// The higher level; the same as the lower unless it lies on a border.
  public var upper: Int
  /// The words as written.
  public var words: String

  /// A level, or the border of two neighbouring ones.
  public init(lower: Int, upper: Int, words: String) {
    self.lower = lower
    self.upper = upper
    self.words = words
  }
}

/// A risk's rating in an earlier period.
public struct RiskScore: Hashable, Sendable {
  /// The period.
  public var period: Period
  /// The rating then.
  public var rating: Risk.Rating

  /// A rating in a period.
  public init(period: Period, rating: Risk.Rating) {
    self.period = period
    self.rating = rating
  }
}
