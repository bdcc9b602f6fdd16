/// Tables of a plan, ready to be written.
public struct PlanExport: Sendable {
  /// A table by its kind.
  public struct Part: Sendable {
    /// What it is.
    public var kind: TableKind
    /// Its rows.
    public var table: Table
    /// The heatmap that belongs to it, for a page that can show pictures.
    var picture: RiskMapSVG?

    /// A table by its kind.
    public init(_ kind: TableKind, _ table: Table) {
      self.kind = kind
      self.table = table
    }
  }

  /// Where the rows are from.
  public var provenance: Provenance
  /// The tables; one, unless the whole plan is exported.
  public var parts: [Part]

  /// Tables of a rated plan.
  ///
  /// - Parameters:
  ///   - kinds: Which tables.
  ///   - loaded: The plan with its files.
  ///   - scorecard: The same plan, rated.
  public init(_ kinds: [TableKind], of loaded: LoadedPlan, _ scorecard: Scorecard) {
    provenance = Provenance(scorecard)
    parts = kinds.map { kind in
      var part = Part(kind, kind.table(of: loaded, scorecard))
      if kind.hasHeatmap(in: scorecard) { part.picture = RiskMapSVG(RiskMap(scorecard), of: scorecard) }
      return part
    }
  }
}

extension TableKind {
  /// Whether the heatmap of a plan belongs to the table.
  fileprivate func hasHeatmap(in scorecard: Scorecard) -> Bool {
    guard self == .risks || self == .heatmap else { return false }
    return !scorecard.risks.isEmpty && scorecard.plan.header.riskScheme.hasGrid
  }
}

extension Table {
  /// The places of the columns that an export writes: all but those made for the eye alone.
  var exported: [Int] {
    columns.indices.filter { !columns[$0].isDrawn }
  }

  /// The names of the columns that an export writes.
  public var exportedKeys: [String] {
    exported.map { columns[$0].key }
  }

  /// The table with some of its columns alone.
  ///
  /// - Parameter keys: Their names in exports, in the order they are to have.
  /// - Returns: The table of those columns.
  public func choosing(_ keys: [String]) -> Table {
    let places = keys.compactMap { key in exported.first { columns[$0].key == key } }
    let whole = self
    return Table(columns: places.map { columns[$0] }, count: count) { row in
      let cells = whole.row(row)
      return places.map { cells[$0] }
    }
  }
}
