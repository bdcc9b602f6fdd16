import Synchronization

/// Makes a plan out of the texts of its folder.
///
/// It remembers the measurements it made last: as long as neither their file nor what they depend on changes, reading
/// again costs nothing for them.
public struct PlanReader: Sendable {
  private var latest: (basis: MeasurementsTable.Basis, made: Measurements, found: [Diagnostic])?
  /// How often measurements were made anew.
  private(set) var measurementReadings = 0
  /// Carries out two pieces of work that need nothing of each other, and returns when both are done: one after the
  /// other, unless whoever reads has a thread to spare.
  public var together: @Sendable (_ one: @escaping @Sendable () -> Void, _ other: () -> Void) -> Void = {
    $0()
    $1()
  }

  /// A reader that remembers nothing.
  public init() {}

  /// Reads a plan, and looks it over for what its rows contradict.
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
    let (plan, faults) = readRows(header: header, tables: tables, id: id)
    return (plan, (faults + plan.findings).inOrder)
  }

  /// Reads a plan, and tells only what could not be read: what ``Plan/findings`` adds takes as long again, and nobody
  /// has to wait for it.
  ///
  /// - Parameters:
  ///   - header: What `plan.yaml` says; nil where it could not be read.
  ///   - tables: The tables that are there.
  ///   - id: The name of the plan's folder.
  /// - Returns: The plan with every row that could be read, and what could not, sorted by place.
  public mutating func readRows(
    header: SettingsNode?,
    tables: [InputTable: CSVDocument],
    id: String
  ) -> (plan: Plan, diagnostics: [Diagnostic]) {
    var settings = SettingsReader()
    var reading = PlanReading(tables: tables, plan: Plan(id: id), PlanHeader(reading: header, &settings))
    reading.diagnostics = settings.diagnostics
    reading.readPeople()
    reading.readIndicators()
    let figures = figuresToRead(for: reading)
    together({ figures?.read() }) {
      reading.readActions()
      reading.readRisks()
      reading.readOthers()
    }
    take(figures, into: &reading)
    let found = reading.diagnostics + reading.linking.diagnostics + reading.linking.officers.diagnostics
    return (reading.plan, found.inOrder)
  }

  /// The measurements that have to be read; nil where there are none, or where those of before are still right.
  private mutating func figuresToRead(for reading: PlanReading) -> FigureReading? {
    guard let document = reading.tables[.measurements] else {
      latest = nil
      return nil
    }
    let basis = MeasurementsTable.Basis(
      document,
      reading.plan.indicators,
      yearStart: reading.plan.header.yearStart
    )
    if let latest, latest.basis == basis, document.revision != 0 { return nil }
    latest = nil
    return FigureReading(document, basis)
  }

  private mutating func take(_ figures: FigureReading?, into reading: inout PlanReading) {
    if let figures, let (made, found) = figures.result {
      measurementReadings += 1
      latest = (figures.basis, made, found)
    }
    guard let latest else { return }
    reading.plan.measurements = latest.made
    reading.diagnostics.append(contentsOf: latest.found)
  }
}

/// The measurements of a plan while they are read, on whatever thread.
private final class FigureReading: Sendable {
  let basis: MeasurementsTable.Basis
  private let document: CSVDocument
  private let made = Mutex<(Measurements, [Diagnostic])?>(nil)

  init(_ document: CSVDocument, _ basis: MeasurementsTable.Basis) {
    (self.document, self.basis) = (document, basis)
  }

  /// The measurements with what is wrong in them, once they are read.
  var result: (Measurements, [Diagnostic])? {
    made.withLock { $0 }
  }

  func read() {
    let result = MeasurementsTable.measurements(of: document, basis)
    made.withLock { $0 = result }
  }
}
