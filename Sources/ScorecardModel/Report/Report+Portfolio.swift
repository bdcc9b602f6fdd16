extension Report {
  /// The report of several plans: how they stand side by side, what in any of them needs a decision, and a page of each.
  ///
  /// What only one plan's committee asks for, its every indicator, action and risk, is in the report of that plan.
  public init(of portfolio: Portfolio) {
    let pages = PortfolioPages(portfolio: portfolio)
    self.init(
      pages.title,
      pages.origin,
      [pages.overview, pages.perspectives, pages.exceptions, pages.risks]
        + portfolio.members.map {
          ReportPages(loaded: $0.loaded, scorecard: $0.scorecard).page(named: $0.name)
        }
    )
  }
}

/// The sections of the report of several plans.
private struct PortfolioPages {
  let portfolio: Portfolio

  private var members: [Portfolio.Member] { portfolio.members }

  var title: String {
    let count = String.counting(members.count, "plan")
    return councils.count == 1 ? "\(councils[0]): \(count)" : "\(count) side by side"
  }

  private var councils: [String] {
    members.map(\.scorecard.plan.header.organisation).reduce(into: []) { seen, name in
      if !name.isEmpty, !seen.contains(name) { seen.append(name) }
    }
  }

  var origin: Report.Origin {
    let invented = members.filter(\.scorecard.plan.header.isIllustrative)
    let words = "each plan in its own period, as at its own day"
    var origin = Report.Origin(line: (councils + [words]).joined(separator: " · "))
    if !invented.isEmpty { origin.notice = "* " + Provenance.illustrative }
    origin.isIllustrative = !members.isEmpty && invented.count == members.count
    return origin
  }

  /// What a chief executive looks at first: one line for each plan.
  var overview: Report.Section {
    let members = members
    let counts = Table.perspectives(portfolio)
    let keys = ["exceptions", "lateActions", "beyondAppetite"]
    let places = keys.compactMap { key in counts.columns.firstIndex { $0.key == key } }
    let table = Table(
      columns: [
        Table.Column("Plan", width: 20), Table.Column("Period", width: 10),
        Table.Column("As at", width: 11), Table.Column("Indicators", alignment: .trailing, width: 10),
        Table.Column("On target", alignment: .trailing, width: 10),
      ] + places.map { counts.columns[$0] },
      count: members.count
    ) { row in
      let (scorecard, whole) = (members[row].scorecard, members[row].scorecard.rollUp(in: .plan))
      let share = whole.onTargetShare.map { "\($0.rounded(to: 0))% of \(whole.rated)" } ?? "none rated"
      return [
        .text(members[row].name), .text(scorecard.period.label), .text(scorecard.asAt.label),
        .figure(String(whole.total), nil), .figure(share, whole.onTargetShare),
      ] + places.map { counts.cell(row, $0) }
    }
    return Report.Section("Overview", [.table(caption: "The plans side by side", table)])
  }

  /// The plans against their perspectives; whatever there are more of runs down the page, so that no column is cut.
  var perspectives: Report.Section {
    let table = Table.perspectives(portfolio)
    let places = table.columns.indices.filter { table.columns[$0].key.hasPrefix("perspective") }
    guard !places.isEmpty else { return Report.Section("Perspectives") }
    let shown = places.count > members.count ? turned(table, places) : table.showing([0] + places)
    let caption = "The colour of each perspective, and the share on target of the indicators that are rated"
    return Report.Section("Perspectives", [.table(caption: caption, shown)])
  }

  private func turned(_ table: Table, _ places: [Int]) -> Table {
    let columns =
      [Table.Column("Perspective", key: "title", width: 20)]
      + members.map {
        Table.Column($0.name, width: 15)
      }
    return Table(columns: columns, count: places.count) { row in
      [.text(table.columns[places[row]].title)] + (0..<table.count).map { table.cell($0, places[row]) }
    }
  }

  /// What needs a decision in any plan; that something has no owner is a matter of its plan, and is counted.
  var exceptions: Report.Section {
    let all = Table.exceptions(portfolio)
    let (rows, unowned) = (0..<all.count).reduce(into: (rows: [Int](), unowned: 0)) { found, row in
      let kind = all.columns.firstIndex { $0.key == "exception" }.map { all.cell(row, $0).text }
      if kind == Exceptions.Kind.unowned.words { found.unowned += 1 } else { found.rows.append(row) }
    }
    let table = all.keeping(rows).reported([
      "exception": "Exception", "plan": "Plan", "id": "Code", "title": "Title", "distance": "How far",
      "since": "Since", "owner": "Owner",
    ])
    let rest =
      "Besides, \(String.counting(unowned, "thing")) without an owner: the report of each plan lists them."
    let remarks: [Report.Block] = unowned == 0 ? [] : [.paragraph(rest)]
    guard table.count > 0 else {
      return Report.Section("Exceptions", [.paragraph("Nothing needs a decision.")] + remarks)
    }
    return Report.Section(
      "Exceptions",
      remarks + [.table(caption: "What needs a decision, worst first", table)]
    )
  }

  /// The registers side by side: scores of different schemes are never in one order.
  var risks: Report.Section {
    let table = Table.registers(portfolio).reported([
      "title": "Plan", "scheme": "Scheme", "risks": "Risks", "byBand": "By band",
      "beyondAppetite": "Beyond appetite", "notScored": "Not scored", "notOnItsGrid": "Not on its grid",
    ])
    return Report.Section(
      "Risks",
      table.count == 0 ? [] : [.table(caption: "The registers side by side", table)]
    )
  }
}
