/// How a plan scores its risks: its grid, bands and appetite.
public struct RiskScheme: Hashable, Sendable {
  /// How impact and likelihood make a risk's place.
  public enum Method: String, CaseIterable, Sendable {
    /// Score = impact × likelihood.
    case product
    /// Named levels; no number.
    case levels
    /// Scores alone; no grid.
    case scoreOnly = "score-only"
  }

  /// The levels of one axis, low to high; the words of a numbered axis are its numbers.
  public struct Scale: Hashable, Sendable {
    /// The words, low to high.
    public var names: [String]

    /// An axis with named levels.
    public init(names: [String]) {
      self.names = names
    }

    /// An axis numbered from 1.
    public init(count: Int) {
      names = (1...max(count, 1)).map(String.init)
    }

    /// The number of levels.
    public var count: Int { names.count }
  }

  /// A band of scores, such as medium from 5.
  public struct Band: Hashable, Sendable {
    /// Its name as the plan has it.
    public var name: String
    /// Its lowest score.
    public var from: Int

    /// A band from a score up.
    public init(name: String, from: Int) {
      self.name = name
      self.from = from
    }
  }

  /// How places are made.
  public var method: Method
  /// The axis of impact.
  public var impact: Scale
  /// The axis of likelihood.
  public var likelihood: Scale
  /// Scores above it are outside appetite; nil where the plan names none.
  public var appetite: Int?
  /// The bands, lowest first; empty where the plan names none.
  public var bands: [Band]

  /// A scheme.
  public init(
    method: Method,
    impact: Scale,
    likelihood: Scale,
    appetite: Int? = nil,
    bands: [Band] = []
  ) {
    self.method = method
    self.impact = impact
    self.likelihood = likelihood
    self.appetite = appetite
    self.bands = bands
  }

  /// The scheme of a plan that names none: scores alone, on no grid.
  public static let scoreOnly = RiskScheme(
    method: .scoreOnly,
    impact: Scale(count: 5),
    likelihood: Scale(count: 5)
  )
}
