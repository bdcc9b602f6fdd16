/// An aim, a priority or an objective of the plan; together they form a tree.
public struct Objective: Hashable, Sendable, Identifiable {
  /// Where a node stands in the tree, by the plan's own word.
  public enum Kind: String, CaseIterable, Sendable {
    /// What the directorate is for.
    case aim
    /// What comes first this year.
    case priority
    /// What will be achieved.
    case objective
  }

  /// Its id, unique among the plan's objectives.
  public var id = ""
  /// Its title.
  public var title = ""
  /// Aim, priority or objective.
  public var kind = Kind.objective
  /// The id of the node above it; nil at the top.
  public var parent: String?
  /// The id of its perspective.
  public var perspective: String?
  /// Who leads it.
  public var leads: [OfficerReference] = []
  /// The ids of the strategic links it contributes to.
  public var links: [String] = []
  /// Why it is there.
  public var rationale = ""
  /// What it is to bring about.
  public var outcome = ""
  /// Its weight in a weighted roll-up.
  public var weight: DecimalNumber?
  /// Cells of columns the format does not know.
  public var extra: [ExtraField] = []
  /// Where it stands in the files.
  public var location = SourceLocation(file: "objectives.csv")

  /// An objective with nothing filled in.
  public init() {}
}

/// A cell of a column the format does not know; kept and shown in the row's detail.
public struct ExtraField: Hashable, Sendable {
  /// The column's name as written.
  public var name: String
  /// The cell's text.
  public var text: String

  /// A cell with its column's name.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}
