/// Everything a plan says about one thing, in sections; what its page shows.
public struct Sheet: Sendable {
  /// A labelled value.
  public struct Row: Hashable, Sendable {
    /// The label; empty for an item of a list.
    public var label: String
    /// The value.
    public var cell: TableCell

    /// A labelled value.
    public init(_ label: String, _ cell: TableCell) {
      self.label = label
      self.cell = cell
    }

    /// A label with words.
    public init(_ label: String, _ words: String, _ tone: TableCell.Tone = .plain) {
      self.init(label, .text(words, tone))
    }
  }

  /// Rows under a title.
  public struct Section: Hashable, Sendable {
    /// The title; empty for the first one.
    public var title: String
    /// The rows.
    public var rows: [Row]
    /// What a screen with room for it draws instead of the rows.
    public var bowTie: BowTie?

    /// Rows under a title; those without a value are left out.
    public init(_ title: String, _ rows: [Row]) {
      self.title = title
      self.rows = rows.filter { !$0.cell.text.isEmpty }
    }

    /// A list under a title.
    public init(_ title: String, items: [String]) {
      self.init(title, items.map { Row("", $0) })
    }
  }

  /// What it is and its id: "Indicator NI 14".
  public var heading: String
  /// Its title.
  public var title: String
  /// How it stands.
  public var state: TableCell = .empty
  /// Its figures over time; nil for what has none.
  public var history: IndicatorHistory?
  /// Where it lies in time; nil for what is no action, and for one without a day.
  public var course: ActionCourse?
  /// Its scores over time; nil for what is no risk, or has none.
  public var scores: RiskHistory?
  /// What there is to say; sections without rows are left out.
  public var sections: [Section]

  init(
    heading: String,
    title: String,
    state: TableCell = .empty,
    history: IndicatorHistory? = nil,
    course: ActionCourse? = nil,
    sections: [Section]
  ) {
    self.heading = heading
    self.title = title
    self.state = state
    self.history = history
    self.course = course
    self.sections = sections.filter { !$0.rows.isEmpty }
  }

  /// The sheet of an entity; nil where the plan has no such thing.
  ///
  /// - Parameters:
  ///   - entity: What it is about.
  ///   - scorecard: The rated plan.
  ///   - diagnostics: The faults of the plan, for the sheet of a fault.
  public init?(of entity: Entity, in scorecard: Scorecard, diagnostics: [Diagnostic]) {
    if case .fault(let index) = entity, diagnostics.indices.contains(index) {
      self.init(diagnostics[index], number: index + 1)
      return
    }
    if case .perspective(let id) = entity {
      guard scorecard.quadrants.contains(where: { ($0?.id ?? "") == id }) else { return nil }
      self.init(perspective: id, in: scorecard)
      return
    }
    if case .code(let code) = entity {
      guard let term = Glossary.term(code, in: scorecard.plan) else { return nil }
      self.init(term)
      return
    }
    guard let row = scorecard.index.row(of: entity) else { return nil }
    switch entity {
    case .indicator: self.init(indicator: row, in: scorecard)
    case .action: self.init(action: row, in: scorecard)
    case .risk: self.init(risk: row, in: scorecard)
    case .objective: self.init(objective: row, in: scorecard)
    case .officer: self.init(officer: row, in: scorecard)
    case .owner(let words): self.init(owner: words, in: scorecard)
    case .link: self.init(link: row, in: scorecard)
    case .progress: self.init(progress: row, in: scorecard)
    case .division: self.init(division: row, in: scorecard)
    case .budget: self.init(budget: row, in: scorecard)
    case .area(let title): self.init(area: title, in: scorecard)
    case .fact: self.init(fact: row, in: scorecard)
    case .plan, .perspective, .fault, .code, .agenda, .inPlan: return nil
    }
  }
}

extension Sheet {
  private init(_ diagnostic: Diagnostic, number: Int) {
    self.init(
      heading: "Fault \(number)",
      title: diagnostic.message,
      state: .text(diagnostic.severity.rawValue, diagnostic.severity.tone),
      sections: [
        Section(
          "",
          [
            Row("Where", diagnostic.location.description),
            Row("What to do", diagnostic.advice),
          ]
        )
      ]
    )
  }

  /// The cells of columns the format does not know.
  static func extra(_ fields: [ExtraField]) -> Section {
    Section("Other columns", fields.map { Row($0.name, $0.text) })
  }
}
