/// What a plan says in a period, in the order in which a committee reads it: sections of words and tables, before they
/// are written as HTML, Markdown or text.
public struct Report: Sendable {
  /// A piece of a section.
  public enum Block: Sendable {
    /// Words.
    case paragraph(String)
    /// Words nobody may overlook.
    case notice(String)
    /// Short facts, each with its label.
    case facts([Fact])
    /// A table with what it shows.
    case table(caption: String, Table)
    /// The risks on their grid, where a page can show pictures.
    case picture(RiskMapSVG)
    /// The risks on their grid: a picture where there are pictures, and in words.
    case heatmap(RiskMapSVG, caption: String, Table)
  }

  /// A fact with its label.
  public struct Fact: Hashable, Sendable {
    /// The label.
    public var label: String
    /// The fact in words.
    public var text: String

    /// A fact with its label.
    public init(_ label: String, _ text: String) {
      (self.label, self.text) = (label, text)
    }
  }

  /// A part of a report under a heading.
  public struct Section: Sendable {
    /// The heading.
    public var title: String
    /// What stands under it.
    public var blocks: [Block]
    /// Its own parts, behind that.
    public var parts: [Section]
    /// Whether it begins a page where there are pages.
    public var beginsPage: Bool

    /// A part under a heading.
    public init(_ title: String, _ blocks: [Block] = [], parts: [Section] = [], beginsPage: Bool = false) {
      (self.title, self.blocks, self.parts, self.beginsPage) = (title, blocks, parts, beginsPage)
    }

    /// Whether nothing stands under the heading.
    var isEmpty: Bool { blocks.isEmpty && parts.isEmpty }
  }

  /// Where what a report says is from.
  public struct Origin: Hashable, Sendable {
    /// Council, directorate, period and day.
    public var line: String
    /// What is said of figures that are invented; empty where none is.
    public var notice = ""
    /// Where the figures come from; empty where nobody says.
    public var source = ""
    /// Whether every figure is invented.
    public var isIllustrative = false
  }

  /// The title.
  public var title: String
  /// The plan, period and day.
  public var origin: Origin
  /// What it says.
  public var sections: [Section]

  /// A report; sections in which nothing stands are left out.
  public init(_ title: String, _ origin: Origin, _ sections: [Section]) {
    self.title = title
    self.origin = origin
    self.sections = sections.filter { !$0.isEmpty }
  }

  /// A report of one plan; sections in which nothing stands are left out.
  public init(_ title: String, _ provenance: Provenance, _ sections: [Section]) {
    self.init(title, Origin(provenance), sections)
  }

  /// A caption, which says of invented figures that they are: a table may be all that somebody copies.
  func captioned(_ caption: String) -> String {
    origin.isIllustrative ? caption.saidIllustrative : caption
  }
}

/// A form that a report is written in.
public enum ReportFormat: String, CaseIterable, Sendable {
  /// One page for a browser and for paper.
  case html
  /// For a wiki or a repository.
  case markdown
  /// For a message.
  case text

  /// What the name of a file ends with: `html`, `md`, `txt`.
  public var fileExtension: String {
    switch self {
    case .html: "html"
    case .markdown: "md"
    case .text: "txt"
    }
  }

  /// The text of a report.
  public func text(of report: Report) -> String {
    switch self {
    case .html: HTMLReport([report]).text
    case .markdown: MarkdownReport(report).text
    case .text: TextReport(report).text
    }
  }
}

extension Report.Origin {
  /// The origin of what one plan says.
  init(_ provenance: Provenance) {
    line = provenance.line
    notice = provenance.isIllustrative ? Provenance.illustrative : ""
    source = provenance.source
    isIllustrative = provenance.isIllustrative
  }
}

extension String {
  /// A caption of figures that are invented.
  var saidIllustrative: String { "\(self) (illustrative figures)" }
}
