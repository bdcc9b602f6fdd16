/// An officer of the directorate.
public struct Officer: Hashable, Sendable, Identifiable {
  /// Initials, unique in the plan.
  public var id = ""
  /// The name.
  public var name = ""
  /// The post.
  public var post = ""
  /// The id of the division.
  public var division: String?
  /// Cells of columns the format does not know.
  public var extra: [ExtraField] = []
  /// Where the row stands in the files.
  public var location = SourceLocation(file: "people.csv")

  /// An officer with nothing filled in.
  public init() {}
}

/// Who owns or leads something, as written: an officer's id or name, a post, or words such as "Tbc".
public struct OfficerReference: Hashable, Sendable {
  /// The words as written ("KB?").
  public var words: String
  /// The id of the officer they name, where there is one.
  public var officer: String?
  /// Whether the plan itself is unsure: a question mark, Tbc, or nobody of that name in `people.csv`.
  public var isUnclear: Bool

  /// A reference with its words.
  public init(words: String, officer: String? = nil, isUnclear: Bool = false) {
    self.words = words
    self.officer = officer
    self.isUnclear = isUnclear
  }
}
