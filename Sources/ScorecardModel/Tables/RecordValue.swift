/// A value that an export takes apart and a screen shows in one line.
public enum RecordValue: Hashable, Sendable {
  /// Something a cell refers to, or one of several words.
  public struct Item: Hashable, Sendable {
    /// Its id in the plan; nil for words alone, and for what the plan does not know.
    public var id: String?
    /// Its title or name; of words, the words.
    public var title: String

    /// Something by its id and title.
    public init(id: String? = nil, _ title: String) {
      self.id = id
      self.title = title
    }

    /// The id and the title; one of them where they are the same.
    public var text: String {
      guard let id, id != title else { return title }
      return title.isEmpty ? id : "\(id) \(title)"
    }
  }

  /// Yes or no.
  case flag(Bool)
  /// What a cell refers to.
  case reference(Item)
  /// Several things.
  case list([Item])
  /// Why a rule gave its result.
  case reason(Reason)
  /// Why, for several results.
  case reasons([Reason])

  /// The value in one line.
  public var text: String {
    switch self {
    case .flag(let isSo): isSo ? "yes" : "no"
    case .reference(let item): item.text
    case .list(let items): items.map(\.text).joined(separator: "; ")
    case .reason(let reason): reason.line
    case .reasons(let reasons): reasons.map(\.line).joined(separator: "; ")
    }
  }
}

extension Reason {
  /// The rule with its numbers: "The deadline has passed (due 30 Jun 2009, as at 1 Jul 2009)".
  public var line: String {
    let numbers = facts.map { "\($0.label) \($0.value)" }.joined(separator: ", ")
    return numbers.isEmpty ? rule : rule.isEmpty ? numbers : "\(rule) (\(numbers))"
  }
}

extension TableCell {
  /// Yes or no; nothing where nobody can say.
  static func flag(_ isSo: Bool?) -> TableCell {
    isSo.map { .record(.flag($0)) } ?? .empty
  }

  /// Words, each for itself.
  static func list(_ words: [String]) -> TableCell {
    .record(.list(words.map { RecordValue.Item($0) }))
  }

  /// Why a rule gave its result.
  static func reason(_ reason: Reason?) -> TableCell {
    reason.map { .record(.reason($0)) } ?? .empty
  }

  /// A day as the files have it.
  static func day(_ day: Day?) -> TableCell {
    day.map { .text($0.description) } ?? .empty
  }

  /// A figure in the unit of its indicator.
  static func figure(_ value: WrittenValue, in indicator: Indicator) -> TableCell {
    .figure(value.words(in: indicator), value.number(in: indicator.unit))
  }
}
