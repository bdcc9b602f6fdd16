package import ScorecardModel

/// One thing the search can find: something of a plan, a view, or a command.
package struct SearchEntry: Hashable, Sendable {
  /// Where it leads.
  package enum Target: Hashable, Sendable {
    /// To the page of something, in the plan of an id.
    case thing(Entity, plan: String)
    /// To a view of the open plan.
    case view(ViewKind)
    /// To what a command does.
    case command(Command)
  }

  /// Where it leads.
  package let target: Target
  /// What it is: indicator, officer, view, command.
  package let noun: String
  /// Its id; empty where it has none to be known by.
  package let id: String
  /// Its title.
  package let title: String

  /// The text that is searched: the id, and behind it the title.
  var text: String {
    id.isEmpty ? title : "\(id) \(title)"
  }

  /// The command it carries out; nil of a thing, which has a page.
  package var command: Command? {
    switch target {
    case .thing: nil
    case .view(let view): view.command
    case .command(let command): command
    }
  }

  /// Whether it comes first where commands are looked for, or where things are; views are both.
  func comesFirst(amongCommands: Bool) -> Bool {
    switch target {
    case .thing: !amongCommands
    case .view: true
    case .command: amongCommands
    }
  }
}

extension SearchEntry {
  /// Something of a plan.
  init(_ entity: Entity, _ title: String, of plan: String) {
    let isNumbered =
      switch entity {
      case .budget, .fact, .owner, .plan, .perspective, .agenda: false
      default: entity.id != title
      }
    self.init(
      target: .thing(entity, plan: plan),
      noun: entity.noun,
      id: isNumbered ? entity.id : "",
      title: title
    )
  }

  /// A view, by what is in it.
  init(_ view: ViewKind) {
    let help = view.command.help
    let words = help.split(separator: ": ", maxSplits: 1).last.map(String.init) ?? help
    self.init(target: .view(view), noun: "view", id: "", title: "\(view.title): \(words)")
  }

  /// A command, by what it does; the word of the footer goes before where that is not in it.
  init(_ command: Command) {
    let isSaid = command.help.contains(command.hint)
    let title = isSaid ? command.help : "\(command.hint): \(command.help)"
    self.init(target: .command(command), noun: "command", id: "", title: title)
  }
}

extension Plan {
  /// Everything of the plan that has a page of its own and a name.
  ///
  /// - Parameters:
  ///   - owners: The words in owners' places that name no officer for sure.
  ///   - terms: The codes of its glossary.
  /// - Returns: What the search can find of it, in the plan's order.
  func searchEntries(owners: [String], terms: [GlossaryTerm]) -> [SearchEntry] {
    var entries: [SearchEntry] = []
    func add<Row>(_ rows: [Row], _ thing: (Row) -> (Entity, String)) {
      for row in rows {
        let (entity, title) = thing(row)
        entries.append(SearchEntry(entity, title, of: id))
      }
    }
    add(header.perspectives) { (.perspective($0.id), $0.title) }
    add(objectives) { (.objective($0.id), $0.title) }
    add(indicators) { (.indicator($0.id), $0.title) }
    add(actions) { (.action($0.id), $0.title) }
    add(risks) { (.risk($0.id), $0.title) }
    add(people) { (.officer($0.id), $0.name) }
    add(owners) { (.owner($0), $0.isEmpty ? "nobody" : $0) }
    add(divisions) { (.division($0.id), $0.title) }
    add(links) { (.link($0.id), $0.title) }
    add(progress) { (.progress($0.id), $0.title) }
    add(Array(header.agenda.enumerated())) { (.agenda($0.offset), $0.element.title) }
    add(terms) { (.code($0.code), $0.meaning) }
    add(Array(facts.enumerated())) { (.fact($0.offset), $0.element.label) }
    return entries
  }
}
