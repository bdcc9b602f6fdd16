/// Reads `measurements.csv`, which may be long: in one pass over its bytes, making text only of what is unusual.
enum MeasurementsTable {
  /// Its columns.
  enum Name: String, ColumnName {
    case indicator, period, actual, target, numerator, denominator, flags
    case asOf = "as-of"
    case forecast, benchmark, comment

    static var required: [Name] { [.indicator, .period] }
  }

  /// What reading the rows depends on besides the file: the same again gives the same measurements.
  struct Basis: Equatable {
    /// What a cell's meaning depends on.
    struct Measure: Equatable {
      var id: String
      var unit: Unit?
      var levels: [String]
    }

    var revision: Int
    var measures: [Measure]
    var yearStart: UInt8

    init(_ document: CSVDocument, _ indicators: [Indicator], yearStart: UInt8) {
      revision = document.revision
      measures = indicators.map { Measure(id: $0.id, unit: $0.unit, levels: $0.levels) }
      self.yearStart = yearStart
    }
  }

  /// The measurements of a document, with what is wrong in it.
  static func measurements(of document: CSVDocument, _ basis: Basis) -> (Measurements, [Diagnostic]) {
    var findings = Findings(file: document.file)
    let map = ColumnMap(document, columns: Name.columns)
    findings.append(map.diagnostics)
    guard map.isComplete else { return (Measurements(), findings.all) }
    var builder = MeasurementsBuilder(document, map, basis, findings)
    builder.readRows()
    return builder.finish()
  }
}
