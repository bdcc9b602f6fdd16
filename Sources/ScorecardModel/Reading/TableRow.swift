/// A row being read: its cells by the names of their columns.
struct TableRow<Name> {
  /// The table it is a row of.
  let document: CSVDocument
  /// Which cell belongs to which column, by the column's name: a dictionary of each table's own enumeration would have
  /// its type made at the start, which costs more than reading the table.
  let places: [String: Int]
  /// The columns the format does not know.
  let extraColumns: [(place: Int, name: String)]
  /// The row's start.
  let start: CSVDocument.Start
  /// The row's cells.
  let fields: [CSVField]
}

extension TableRow where Name: ColumnName {
  /// Where the row stands.
  var location: SourceLocation {
    SourceLocation(file: document.file, line: start.line, column: 1)
  }

  /// The cell of a column; nil where the table has no such column.
  func field(_ name: Name) -> CSVField? {
    guard let place = places[name.rawValue], place < fields.count else { return nil }
    return fields[place]
  }

  /// The text of a cell, without the blanks around it; empty where there is none.
  func text(_ name: Name) -> String {
    field(name).map(document.text(of:)) ?? ""
  }

  /// The text of a cell, or nil where it is blank.
  func optional(_ name: Name) -> String? {
    let text = text(name)
    return text.isEmpty ? nil : text
  }

  /// The parts of a list cell.
  func list(_ name: Name) -> [String] {
    Listing.parts(of: text(name))
  }

  /// Where a cell stands; the row's start where it is not there.
  func location(_ name: Name) -> SourceLocation {
    guard let field = field(name), field != .absent else { return location }
    return document.location(at: field.origin, from: start)
  }

  /// The cells of columns the format does not know, those that are not blank.
  var extra: [ExtraField] {
    extraColumns.isEmpty
      ? []
      : extraColumns.compactMap { column in
        guard column.place < fields.count else { return nil }
        let text = document.text(of: fields[column.place])
        return text.isEmpty ? nil : ExtraField(name: column.name, text: text)
      }
  }
}

/// A list in a cell, its parts separated by semicolons.
enum Listing {
  /// The parts that are not blank, without the blanks around them.
  static func parts(of text: String) -> [String] {
    guard !text.isEmpty else { return [] }
    guard text.utf8.contains(0x3B) else { return [text] }
    return text.split(separator: ";").map(\.trimmed).filter { !$0.isEmpty }
  }
}
