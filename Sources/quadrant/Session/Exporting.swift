import ArgumentParser
import ScorecardApp
import ScorecardFiles
import ScorecardModel

/// The plans of a folder, rated, to be written as tables.
struct Exporting {
  /// The plans with their ratings.
  let plans: [(loaded: LoadedPlan, scorecard: Scorecard)]
  /// Whether they are the plans of a folder of plans.
  let isPortfolio: Bool

  /// Reads a folder.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - choice: Which plan of a portfolio, or all of them; the day to read them on, above what they say; the period to
  ///     look at, else the latest with figures.
  /// - Throws: What is wrong with the id or the period, in words.
  init(_ folder: PlanFolder, _ choice: PlanChoice = PlanChoice()) throws {
    let snapshot = folder.load().reviewingAgendas()
    let today = Moment.current.day
    isPortfolio = snapshot.isPortfolio && choice.plan == nil
    plans = try snapshot.chosen(choice.plan).map { loaded in
      let header = loaded.plan.header
      let wanted = choice.period.flatMap { Period($0.description, yearStart: header.yearStart) }
      let day = choice.asAt ?? header.asAt ?? today
      let scorecard = Scorecard(PlanIndex(loaded.plan), period: wanted, asAt: day)
      if let wanted, scorecard.period != wanted {
        throw ValidationError("the plan \(loaded.id) has no figures for \(wanted.label)")
      }
      return (loaded, scorecard)
    }
  }

  /// The report of the plan, or of all plans of a folder side by side.
  var report: Report {
    guard let plan = plans.first, !isPortfolio else { return Report(of: Portfolio(plans)) }
    return Report(of: plan.loaded, plan.scorecard)
  }

  /// Tables of every plan.
  func exports(of kinds: [TableKind]) -> [PlanExport] {
    plans.map { PlanExport(kinds, of: $0.loaded, $0.scorecard) }
  }

  /// The text of tables.
  ///
  /// - Parameters:
  ///   - kinds: Which tables.
  ///   - format: Their form.
  ///   - filter: The words of a filter; nil: every row.
  ///   - keys: The keys of the columns; nil: all.
  /// - Returns: The text.
  /// - Throws: What is wrong with the filter or the keys, in words.
  func text(
    of kinds: [TableKind],
    as format: ExportFormat,
    filter: String?,
    columns keys: [String]?
  ) throws -> String {
    var exports = exports(of: kinds)
    let columns = exports.flatMap { $0.parts.map(\.table.columns) }
    let filter = Filter(filter ?? "").checked(against: columns)
    if let error = filter.error { throw ValidationError(error.report(in: filter.text)) }
    for plan in exports.indices {
      for part in exports[plan].parts.indices {
        let table = exports[plan].parts[part].table
        exports[plan].parts[part].table = try table.filtered(by: filter).choosing(only: keys)
      }
    }
    return format.text(of: exports, isPortfolio: isPortfolio)
  }

  /// The heatmap of the one plan as a picture.
  ///
  /// - Parameter name: The look; nil: where the risks are.
  /// - Returns: The picture.
  /// - Throws: What is wrong with the plan or the name, in words.
  func heatmap(look name: String?) throws -> String {
    guard plans.count == 1, let scorecard = plans.first?.scorecard else {
      let names = plans.map(\.loaded.id).joined(separator: ", ")
      throw ValidationError("a picture is of one plan: choose one with --plan (\(names))")
    }
    guard !scorecard.plan.risks.isEmpty else { throw ValidationError(ViewKind.risks.silence) }
    let looks = scorecard.riskLooks
    let titles = looks.map { scorecard.title(of: $0) }
    guard let name else { return RiskMapSVG(RiskMap(scorecard), of: scorecard).text }
    guard let place = titles.firstIndex(where: { $0.lowercased() == name.lowercased() }) else {
      throw ValidationError("there is no look \(name); there are \(titles.joined(separator: ", "))")
    }
    return RiskMapSVG(RiskMap(scorecard, look: looks[place]), of: scorecard).text
  }

  /// Everything about what has an id.
  func details(of id: String, as format: ExportFormat) throws -> String {
    guard format == .json || format == .markdown else {
      throw ValidationError("details are no table; choose --format json or markdown")
    }
    let exports = plans.map { SheetExport(of: id, in: $0.scorecard) }.filter { !$0.sheets.isEmpty }
    guard !exports.isEmpty else { throw ValidationError("there is nothing with the id \(id)") }
    return format == .json ? SheetExport.json(exports) : exports.map(\.markdown).joined(separator: "\n")
  }
}

extension Snapshot {
  /// The plan of an id, or all of them.
  func chosen(_ id: String?) throws -> [LoadedPlan] {
    guard let id else { return plans }
    let chosen = plans.filter { $0.id == id }
    guard chosen.isEmpty else { return chosen }
    let names = plans.map(\.id).joined(separator: ", ")
    throw ValidationError("there is no plan \(id) in this folder; there are \(names)")
  }
}

extension Table {
  /// The rows that a filter keeps.
  fileprivate func filtered(by filter: Filter) -> Table {
    filter.isEmpty ? self : keeping(filter.rows(of: self))
  }

  /// The columns of some keys alone.
  fileprivate func choosing(only keys: [String]?) throws -> Table {
    guard let keys else { return self }
    if let unknown = keys.first(where: { !exportedKeys.contains($0) }) {
      throw ValidationError(
        "there is no column \(unknown); there are \(exportedKeys.joined(separator: ", "))"
      )
    }
    return choosing(keys)
  }
}
