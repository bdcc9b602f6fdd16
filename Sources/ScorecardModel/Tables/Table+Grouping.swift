extension Table {
  /// A way in which rows stand in groups: by kind, by owner.
  public struct Grouping: Sendable {
    /// What the groups are: "kind".
    public let title: String
    /// The keys of groups that stand first, in this order; others follow as the table has them.
    let known: [String]
    let key: @Sendable (Int) -> String
    let name: @Sendable (String) -> String
    let tally: @Sendable ([Int]) -> Tally

    /// A way to group rows.
    ///
    /// - Parameters:
    ///   - title: What the groups are.
    ///   - known: The keys of groups that stand first, in this order.
    ///   - name: The name of a group by its key.
    ///   - tally: How some rows stand together.
    ///   - key: The key of a row's group; empty: of none.
    public init(
      _ title: String,
      known: [String] = [],
      name: @escaping @Sendable (String) -> String = { $0 },
      tally: @escaping @Sendable ([Int]) -> Tally = { _ in .none },
      key: @escaping @Sendable (Int) -> String
    ) {
      self.title = title
      self.known = known
      self.name = name
      self.tally = tally
      self.key = key
    }

    /// The tally of groups of which there is no more to say than how many rows they have.
    static let untold: @Sendable ([Int]) -> Tally = { _ in .none }

    /// The groups that some rows make; what belongs to none stands last.
    ///
    /// - Parameter rows: The rows, in the order they are to have in their groups.
    /// - Returns: The groups; none of them is empty.
    public func groups(of rows: [Int]) -> [Group] {
      let members = Dictionary(grouping: rows, by: key)
      let places = Dictionary(known.enumerated().map { ($1, $0) }) { first, _ in first }
      // Whatever the order of the rows, the groups keep that of the table.
      let order = members.sorted { left, right in
        let (mine, other) = (place(of: left.key, places), place(of: right.key, places))
        return mine == other ? (left.value.min() ?? 0) < (right.value.min() ?? 0) : mine < other
      }
      return order.map { key, rows in
        Group(
          key: key,
          name: key.isEmpty ? "No \(title)" : name(key),
          rows: rows,
          grouping: self
        )
      }
    }

    /// Whether one of so many rows belongs to a group.
    public func isUseful(for count: Int) -> Bool {
      (0..<count).contains { !key($0).isEmpty }
    }

    private func place(of key: String, _ places: [String: Int]) -> Int {
      key.isEmpty ? known.count + 1 : places[key] ?? known.count
    }
  }

  /// Rows that stand together under a heading.
  public struct Group: Sendable {
    /// What it is told by.
    public let key: String
    /// Its name, for reading.
    public let name: String
    /// Its rows, by their places in the table.
    public let rows: [Int]
    fileprivate let grouping: Grouping

    /// How its rows stand together.
    public var tally: Tally {
      grouping.tally(rows)
    }
  }

  /// How the rows of a group stand together.
  public enum Tally: Hashable, Sendable {
    /// There is no more to say than how many they are.
    case none
    /// The counts by status and the share on target.
    case measures(RollUp)
    /// How many of them are overdue.
    case overdue(Int)
    /// How many of them are above the appetite.
    case beyondAppetite(Int)
    /// How much money they are, in words, and whether a total that is stated is not their sum.
    case money(String, doesNotAddUp: Bool)
  }

  /// The table with ways to group its rows.
  ///
  /// - Parameters:
  ///   - groupings: Those ways.
  ///   - wholes: For each row the row it is a part of; empty where none is a part.
  /// - Returns: The table, in the same order.
  public func grouping(by groupings: [Grouping], wholes: [Int?] = []) -> Table {
    var table = self
    table.groupings = groupings
    table.wholes = wholes
    return table
  }

  /// The table whose rows stand in groups while nobody groups or sorts them; a group without a name has no heading.
  func standing(in grouping: Grouping) -> Table {
    var table = self
    table.standing = grouping
    return table
  }

  /// The groupings in which some row belongs to a group.
  public var usefulGroupings: [Grouping] {
    groupings.filter { $0.isUseful(for: count) }
  }
}
