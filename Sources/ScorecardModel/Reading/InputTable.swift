/// A table of a plan folder.
public enum InputTable: String, CaseIterable, Sendable {
  /// Aims, priorities, objectives.
  case objectives
  /// What is measured.
  case indicators
  /// Actuals and targets.
  case measurements
  /// What will be done.
  case actions
  /// Dated steps of actions.
  case milestones
  /// The risk register.
  case risks
  /// Risks in earlier periods.
  case riskScores = "risk-scores"
  /// What was reported.
  case progress
  /// Services, their heads and staff.
  case divisions
  /// Money.
  case budget
  /// Officers.
  case people
  /// Strategic links.
  case links
  /// Short facts.
  case facts
  /// Codes and what they mean.
  case glossary

  /// The name of its file.
  public var fileName: String { rawValue + ".csv" }

  /// The table of a file name; nil where the format knows none.
  public init?(fileName: String) {
    guard fileName.hasSuffix(".csv") else { return nil }
    self.init(rawValue: String(fileName.dropLast(4)))
  }

  /// The columns the format knows, in its order.
  public var columns: [Column] {
    switch self {
    case .objectives: ObjectivesTable.Name.columns
    case .indicators: IndicatorsTable.Name.columns
    case .measurements: MeasurementsTable.Name.columns
    case .actions: ActionsTable.Name.columns
    case .milestones: MilestonesTable.Name.columns
    case .risks: RisksTable.Name.columns
    case .riskScores: RiskScoresTable.Name.columns
    case .progress: ProgressTable.Name.columns
    case .divisions: DivisionsTable.Name.columns
    case .budget: BudgetTable.Name.columns
    case .people: PeopleTable.Name.columns
    case .links: LinksTable.Name.columns
    case .facts: FactsTable.Name.columns
    case .glossary: GlossaryTable.Name.columns
    }
  }
}

/// A column of an input table.
public struct Column: Hashable, Sendable {
  /// Its name as the format has it.
  public var name: String
  /// Whether the table cannot be read without it.
  public var isRequired: Bool

  /// A column by its name.
  public init(_ name: String, isRequired: Bool = false) {
    self.name = name
    self.isRequired = isRequired
  }

  /// A name without what matching does not regard: case, spaces, `-` and `_`.
  static func folded(_ name: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(name.utf8.count)
    for byte in name.utf8 where byte > 0x20 && byte != 0x2D && byte != 0x5F {
      guard byte < 0x80 else {
        return name.lowercased().filter { !($0 == "-" || $0 == "_" || $0.isWhitespace) }
      }
      bytes.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// The names of an input table's columns: an enumeration whose raw values are written in the header.
protocol ColumnName: RawRepresentable<String>, CaseIterable, Hashable {
  /// The columns the table cannot be read without.
  static var required: [Self] { get }
}

extension ColumnName {
  /// The columns, in the format's order.
  static var columns: [Column] {
    allCases.map { Column($0.rawValue, isRequired: required.contains($0)) }
  }
}
