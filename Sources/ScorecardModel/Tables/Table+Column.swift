extension Table {
  /// One column of a table.
  public struct Column: Hashable, Sendable {
    /// How its cells are set.
    public enum Alignment: Sendable {
      /// Words.
      case leading
      /// Figures.
      case trailing
      /// Marks.
      case center
    }

    /// Its title in the header; also its name in a filter.
    public var title: String
    /// Its name in an export: the same in every plan and period.
    public var key: String
    /// Other names it answers to in a filter.
    public var aliases: [String]
    /// How its cells are set.
    public var alignment: Alignment
    /// The least width it needs, in columns of the screen.
    public var width: Int
    /// Its share of the width that is left over; 0: none.
    public var weight: Int
    /// How soon it gives way on a narrow screen: the highest first, 0 never.
    public var yields: Int
    /// Whether a screen leaves it out at first: there is no room, or it has nothing to say in this plan.
    public var isOptional = false
    /// Whether it is made for the eye alone; an export has what it says in other columns.
    public var isDrawn: Bool
    /// Whether its cells are figures with a unit: in words for reading, and as a number for counting on.
    public var isFigure: Bool
    /// The key of the column that has the days which its words mean; nil where its cells say them themselves.
    public var dayKey: String?
    /// The key of the column that has the ids of what its words name; nil where its cells name nothing else.
    public var idKey: String?
    /// Whether its cells are pictures, in which no word is to be found.
    public var isPicture: Bool

    /// A column.
    public init(
      _ title: String,
      key: String? = nil,
      aliases: [String] = [],
      alignment: Alignment = .leading,
      width: Int,
      weight: Int = 0,
      yields: Int = 0,
      isDrawn: Bool = false,
      isFigure: Bool = false,
      dayKey: String? = nil,
      idKey: String? = nil,
      isPicture: Bool = false
    ) {
      self.title = title
      self.key = key ?? Column.key(of: title)
      self.aliases = aliases
      self.alignment = alignment
      self.width = width
      self.weight = weight
      self.yields = yields
      self.isDrawn = isDrawn
      self.isFigure = isFigure
      self.dayKey = dayKey
      self.idKey = idKey
      self.isPicture = isPicture
    }

    /// What it is called in a filter, in lower case: its title, its key and its other names.
    public var names: [String] {
      ([title, key] + aliases).map { $0.lowercased() }
    }

    /// Whether a filter's field means this column: its title, or another name, or the start of one.
    public func answers(to field: String) -> Bool {
      names.contains { $0.hasPrefix(field) }
    }

    /// A title as a name: "Deadline ends" is `deadlineEnds`.
    private static func key(of title: String) -> String {
      let words = title.split { !$0.isLetter && !$0.isNumber }
      let rest = words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }
      return (words.first?.lowercased() ?? "") + rest.joined()
    }
  }
}
