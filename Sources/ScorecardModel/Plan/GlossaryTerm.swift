/// A code or a word with what it means; a row of `glossary.csv`, or one of the codes that every council knows.
public struct GlossaryTerm: Hashable, Sendable {
  /// The code, as it stands in texts: `LAA`.
  public var code = ""
  /// What it means, in a line.
  public var meaning = ""
  /// What kind of thing it is: indicators, inspection, partnership.
  public var kind = ""
  /// A note.
  public var note = ""
  /// Cells of columns the format does not know.
  public var extra: [ExtraField] = []
  /// Where the row stands in the files; nil of one that comes with the program.
  public var location: SourceLocation?

  /// A term with nothing filled in.
  public init() {}

  /// A term that comes with the program.
  init(_ code: String, _ meaning: String, _ kind: String) {
    self.code = code
    self.meaning = meaning
    self.kind = kind
  }

  /// What the term is told by: its code, whatever its case.
  var key: String {
    Column.folded(code)
  }
}
