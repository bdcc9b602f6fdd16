/// How a plan scores its risks: its grid, bands and appetite.
public struct RiskScheme: Hashable, Sendable {
  /// How impact and likelihood make a risk's place.
  public enum Method: String, CaseIterable, Sendable {
    /// Score = impact × likelihood.
    case product
    /// Named levels; no number.
    case levels
    /// What each cell says, given cell by cell: a band, or a score.
    case lookup
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

    /// The word of a level, from 1.
    public func name(of level: Int) -> String {
      names.indices.contains(level - 1) ? names[level - 1] : String(level)
    }
  }

  /// A band, such as medium from 5.
  public struct Band: Hashable, Sendable {
    /// Its name as the plan has it.
    public var name: String
    /// Its lowest score; nil where the cells name their bands.
    public var from: Int?

    /// A band from a score up.
    public init(name: String, from: Int? = nil) {
      self.name = name
      self.from = from
    }
  }

  /// What each cell is, given one by one: by impact, then by likelihood, both from the lowest.
  public enum Cells: Hashable, Sendable {
    /// Its band, by the band's place among the bands.
    case bands([[Int]])
    /// Its score.
    case scores([[Int]])
  }

  /// How much risk the plan is willing to bear.
  public enum Appetite: Hashable, Sendable, ExpressibleByIntegerLiteral {
    /// Scores above it are outside appetite.
    case score(Int)
    /// Bands above it, by its place among the bands, are outside appetite.
    case band(Int)

    /// A score.
    public init(integerLiteral score: Int) {
      self = .score(score)
    }
  }

  /// How places are made.
  public var method: Method
  /// The axis of impact.
  public var impact: Scale
  /// The axis of likelihood.
  public var likelihood: Scale
  /// How much risk the plan is willing to bear; nil where it does not say.
  public var appetite: Appetite?
  /// The bands, lowest first; empty where the plan names none.
  public var bands: [Band]
  /// What each cell is; nil where the method or the bands' scores tell.
  public var cells: Cells?

  /// A scheme.
  public init(
    method: Method,
    impact: Scale,
    likelihood: Scale,
    appetite: Appetite? = nil,
    bands: [Band] = [],
    cells: Cells? = nil
  ) {
    self.method = method
    self.impact = impact
    self.likelihood = likelihood
    self.appetite = appetite
    self.bands = bands
    self.cells = cells
  }

  /// The scheme of a plan that names none: scores alone, on no grid.
  public static let scoreOnly = RiskScheme(
    method: .scoreOnly,
    impact: Scale(count: 5),
    likelihood: Scale(count: 5)
  )
}
