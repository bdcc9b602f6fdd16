import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A page taken apart by Foundation's reader of XML: what its elements are, and what stands in its tables.
final class PageReader: NSObject, XMLParserDelegate {
  /// A table of a page.
  struct Table {
    /// Its caption.
    var caption = ""
    /// The titles of its columns.
    var titles: [String] = []
    /// The text of its cells, row by row.
    var rows: [[String]] = []
    /// Whether every heading of it says of what it is one.
    var isScoped = true
  }

  /// The names of the elements, in reading order.
  private(set) var elements: [String] = []
  /// The attributes there are, without those of the style.
  private(set) var attributes: Set<String> = []
  /// Every place that something points to.
  private(set) var targets: [String] = []
  /// The tables.
  private(set) var tables: [Table] = []
  /// The text of everything but the style sheet, a blank between two elements.
  private(set) var text = ""
  private var path: [String] = []
  private var words = ""

  /// Reads a page.
  ///
  /// - Returns: nil where it is not well-formed.
  init?(_ page: String) {
    super.init()
    let start = page.range(of: "<html")?.lowerBound ?? page.startIndex
    let parser = XMLParser(data: Data(page[start...].utf8))
    parser.delegate = self
    guard parser.parse() else { return nil }
  }

  /// The levels of the headings, in reading order.
  var headings: [Int] {
    elements.compactMap { $0.count == 2 && $0.hasPrefix("h") ? Int($0.dropFirst()) : nil }
  }

  func parser(
    _ parser: XMLParser,
    didStartElement name: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes: [String: String]
  ) {
    if name == "br" { return words += "\n" }
    elements.append(name)
    path.append(name)
    self.attributes.formUnion(attributes.keys)
    targets += ["href", "src"].compactMap { attributes[$0] }
    words = ""
    switch name {
    case "table": tables.append(Table())
    case "tr" where path.contains("tbody"): tables[tables.count - 1].rows.append([])
    case "th" where attributes["scope"] == nil: tables[tables.count - 1].isScoped = false
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    words += string
    if path.last != "style" { text += string }
  }

  func parser(
    _ parser: XMLParser,
    didEndElement name: String,
    namespaceURI: String?,
    qualifiedName: String?
  ) {
    if name == "br" { return }
    path.removeLast()
    text += " "
    guard let last = tables.indices.last else { return }
    switch name {
    case "caption": tables[last].caption = words
    case "th" where path.contains("thead"): tables[last].titles.append(words)
    case "th", "td": tables[last].rows[tables[last].rows.count - 1].append(words)
    default: break
    }
    words = ""
  }
}
