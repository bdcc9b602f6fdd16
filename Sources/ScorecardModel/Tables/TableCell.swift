/// What stands in one cell of a table.
public enum TableCell: Hashable, Sendable {
  /// Nothing.
  case empty
  /// Words.
  case text(String, Tone = .plain)
  /// A figure in words, with what it sorts by.
  case figure(String, DecimalNumber?, Tone = .plain)
  /// The status of an indicator.
  case status(Status, isProvisional: Bool)
  /// A direction of travel; muted where the change is noise.
  case direction(Direction, isMuted: Bool)
  /// A short history, oldest first; nil where a period has no figure.
  case series([Double?])
  /// How a deadline stands.
  case due(Due)
  /// What an export takes apart: yes or no, references, lists, reasons.
  case record(RecordValue)
  /// A row's id in a tree, with the branch it hangs on.
  case branch(String, TreePlace)
  /// A share of a whole, in per cent.
  case share(DecimalNumber)

  /// What a piece of text is, for its look.
  public enum Tone: Hashable, Sendable {
    /// As it is.
    case plain
    /// Less important.
    case muted
    /// More important.
    case strong
    /// As the status looks.
    case status(Status)
    /// In the band of a risk scheme: the band's rank from 0, of how many.
    case band(Int, of: Int)
    /// Something to look at.
    case warning
    /// Something that is wrong.
    case error
  }

  /// The cell in words, for filters and exports.
  public var text: String {
    switch self {
    case .empty: ""
    case .text(let words, _), .figure(let words, _, _): words
    case .status(let status, let isProvisional): isProvisional ? "\(status.word) provisional" : status.word
    case .direction(let direction, let isMuted): isMuted ? "\(direction.word) within noise" : direction.word
    case .series: ""
    case .due(let due): due.words
    case .record(let value): value.text
    case .branch(let id, _): id
    case .share(let share): "\(share.rounded(to: 0))%"
    }
  }

  /// The cell in words, short where it stands in a narrow column.
  var brief: String {
    if case .due(let due) = self { due.brief } else { text }
  }

  /// Whether nothing is seen of it.
  public var isBlank: Bool {
    switch self {
    case .empty, .text("", _), .figure("", _, _), .direction(.none, _), .record(.list([])): true
    default: false
    }
  }
}

extension TableCell {
  /// How many there are; nothing where there is none, so that the eye finds those that count.
  static func count(_ count: Int, _ tone: Tone = .plain) -> TableCell {
    count == 0 ? .empty : .figure(String(count), DecimalNumber(count), tone)
  }
}

extension Due {
  /// The state in few words, for a column: `122 days late`.
  public var brief: String {
    guard case .overdue(let days) = self else { return words }
    return "\(String.counting(days, "day")) late"
  }
}
