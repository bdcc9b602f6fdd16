extension Table {
  /// The plans of a portfolio.
  public static func plans(_ snapshot: Snapshot) -> Table {
    plans(snapshot.plans)
  }

  /// Some plans.
  static func plans(_ plans: [LoadedPlan]) -> Table {
    Table(
      columns: [
        Column("Plan", key: "title", aliases: ["title"], width: 24, weight: 3),
        Column("Council", key: "organisation", aliases: ["organisation"], width: 20, weight: 1, yields: 6),
        Column("Years", width: 18, yields: 7),
        Column("Indicators", alignment: .trailing, width: 10),
        Column("Actions", alignment: .trailing, width: 7),
        Column("Risks", alignment: .trailing, width: 5),
        Column("Faults", alignment: .trailing, width: 6),
      ],
      entities: plans.map { .plan($0.plan.id) }
    ) { row in
      let loaded = plans[row]
      let header = loaded.plan.header
      // As the header counts them: notes are of what may be meant.
      let faults = loaded.diagnostics.filter { $0.severity != .note }
      return [
        .text(header.title.isEmpty ? loaded.plan.id : header.title, .strong),
        .text(header.organisation),
        .text(header.period, .muted),
        count(loaded.plan.indicators.count),
        count(loaded.plan.actions.count),
        count(loaded.plan.risks.count),
        loaded.isReviewed
          ? .figure(
            String(faults.count),
            DecimalNumber(mantissa: Int64(faults.count)),
            faults.contains { $0.severity == .error } ? .error : faults.isEmpty ? .muted : .warning
          ) : .empty,
      ]
    }
  }

  private static func count(_ count: Int) -> TableCell {
    .figure(String(count), DecimalNumber(mantissa: Int64(count)))
  }
}
