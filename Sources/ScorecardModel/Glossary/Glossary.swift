/// The codes of a plan with what they mean and where they are used: the plan's own, and those that every council knows.
///
/// What the plan says of a code goes before what comes with the program.
public struct Glossary: Sendable {
  /// A term, and where it stands in the plan.
  public struct Entry: Hashable, Sendable {
    /// The term.
    public var term: GlossaryTerm
    /// How often it stands in the plan's texts.
    public var count = 0
    /// What it stands in, each thing once, in the plan's order.
    public var uses: [Entity] = []
  }

  /// The terms that are used first, then the plan's own, then the others; each in the order of the alphabet.
  public let entries: [Entry]

  /// How many of the terms the plan uses.
  public var usedCount: Int {
    entries.count { $0.count > 0 }
  }

  /// The glossary of a plan.
  public init(of plan: Plan) {
    var entries = Glossary.terms(of: plan).map { Entry(term: $0) }
    let finder = TermFinder(entries.map(\.term.code))
    for (entity, texts) in plan.texts {
      for place in texts.flatMap(finder.places).sorted() {
        entries[place].count += 1
        if entries[place].uses.last != entity { entries[place].uses.append(entity) }
      }
    }
    self.entries = entries.sorted { $0.rank < $1.rank }
  }

  /// The terms of a plan: its own, and of the others those it says nothing of.
  public static func terms(of plan: Plan) -> [GlossaryTerm] {
    let own = Set(plan.glossary.map(\.key))
    return plan.glossary + common.filter { !own.contains($0.key) }
  }

  /// The term of a code; nil where neither the plan nor the program knows it.
  public static func term(_ code: String, in plan: Plan) -> GlossaryTerm? {
    let key = Column.folded(code)
    return plan.glossary.first { $0.key == key } ?? common.first { $0.key == key }
  }

  /// What a term stands in, in the plan's order.
  static func uses(of code: String, in plan: Plan) -> [Entity] {
    let finder = TermFinder([code])
    return plan.texts.filter { $0.texts.contains { !finder.places(in: $0).isEmpty } }.map(\.entity)
  }
}

extension Glossary.Entry {
  /// Whether the plan itself explains it.
  public var isOwn: Bool {
    term.location != nil
  }

  fileprivate var rank: (Int, String, String) {
    (count > 0 ? 0 : isOwn ? 1 : 2, term.key, term.code)
  }
}

extension Plan {
  /// The texts of everything that has a page, in which codes may stand.
  fileprivate var texts: [(entity: Entity, texts: [String])] {
    var all: [(Entity, [String])] = []
    all += objectives.map { (.objective($0.id), [$0.title, $0.rationale, $0.outcome]) }
    all += indicators.map { (.indicator($0.id), [$0.id, $0.title, $0.definition, $0.kind, $0.note]) }
    all += actions.map { action in
      let words = [
        action.title, action.description, action.measures, action.equality, action.funding, action.comment,
      ]
      return (.action(action.id), words + action.milestones.map(\.title))
    }
    all += risks.map { (.risk($0.id), [$0.title, $0.description, $0.monitoring] + $0.controls + $0.planned) }
    all += progress.map { (.progress($0.id), [$0.title, $0.comment]) }
    all += divisions.map { (.division($0.id), [$0.title]) }
    all += people.map { (.officer($0.id), [$0.post]) }
    all += links.map { (.link($0.id), [$0.title, $0.kind]) }
    all += facts.enumerated().map { (.fact($0), [$1.topic, $1.label, $1.value, $1.note]) }
    return all
  }
}
