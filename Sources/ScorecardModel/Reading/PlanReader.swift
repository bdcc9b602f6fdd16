/// Makes a plan out of the texts of its folder.
///
/// It remembers the measurements it made last: as long as neither their file nor what they depend on changes, reading
/// again costs nothing for them.
public struct PlanReader: Sendable {
  private var latest: (basis: MeasurementsTable.Basis, made: Measurements, found: [Diagnostic])?
  /// How often measurements were made anew.
  private(set) var measurementReadings = 0

  /// A reader that remembers nothing.
  public init() {}

  /// Reads a plan.
  ///
  /// - Parameters:
  ///   - header: What `plan.yaml` says; nil where it could not be read.
  ///   - tables: The tables that are there.
  ///   - id: The name of the plan's folder.
  /// - Returns: The plan with every row that could be read, and what is wrong, sorted by place.
  public mutating func read(
    header: SettingsNode?,
    tables: [InputTable: CSVDocument],
    id: String
  ) -> (plan: Plan, diagnostics: [Diagnostic]) {
    var settings = SettingsReader()
    var reading = PlanReading(tables: tables, plan: Plan(id: id), PlanHeader(reading: header, &settings))
    reading.diagnostics = settings.diagnostics
    reading.readPeople()
    reading.readIndicators()
    readMeasurements(into: &reading)
    reading.readActions()
    reading.readRisks()
    reading.readOthers()
    let found =
      reading.diagnostics + reading.linking.diagnostics + reading.linking.officers.diagnostics
      + reading.plan.contradictions + reading.plan.totalFaults + reading.plan.healthCheckFaults
    return (reading.plan, found.sorted { ($0.location, $0.severity) < ($1.location, $1.severity) })
  }

  private mutating func readMeasurements(into reading: inout PlanReading) {
    guard let document = reading.tables[.measurements] else { return latest = nil }
    let basis = MeasurementsTable.Basis(
      document,
      reading.plan.indicators,
      yearStart: reading.plan.header.yearStart
    )
    if let latest, latest.basis == basis, document.revision != 0 {
      reading.plan.measurements = latest.made
      return reading.diagnostics.append(contentsOf: latest.found)
    }
    latest = nil
    let (made, found) = MeasurementsTable.measurements(of: document, basis)
    measurementReadings += 1
    latest = (basis, made, found)
    reading.plan.measurements = made
    reading.diagnostics.append(contentsOf: found)
  }
}
