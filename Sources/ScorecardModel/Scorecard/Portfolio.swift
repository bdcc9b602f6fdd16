/// The plans of a folder, rated, side by side.
public struct Portfolio: Sendable {
  /// One of the plans.
  public struct Member: Sendable {
    /// The plan with its files.
    public let loaded: LoadedPlan
    /// The plan, rated in its latest period or the one that somebody asks for.
    public let scorecard: Scorecard
    /// What in it needs a decision.
    public let exceptions: Exceptions

    /// Its name where there are several: of the place and of the directorate, behind an asterisk where its figures are
    /// invented.
    public var name: String {
      let header = loaded.plan.header
      let name = [header.directorate, header.title, loaded.id].first { !$0.isEmpty } ?? ""
      let place = header.organisation.split(separator: " ").first.map { "\($0): " } ?? ""
      return (header.isIllustrative ? "*" : "") + place + name
    }
  }

  /// The plans, in the order of the folder.
  public let members: [Member]

  /// Rates the plans of a folder.
  ///
  /// - Parameters:
  ///   - snapshot: What was read of the folder.
  ///   - asAt: The day to read them on, above what they say.
  ///   - today: The day to read those on that say nothing.
  public init(_ snapshot: Snapshot, asAt: Day?, today: Day) {
    self.init(
      snapshot.plans.map { loaded in
        let day = asAt ?? loaded.plan.header.asAt ?? today
        return (loaded, Scorecard(PlanIndex(loaded.plan), asAt: day))
      }
    )
  }

  /// Plans that are rated already.
  public init(_ plans: [(loaded: LoadedPlan, scorecard: Scorecard)]) {
    members = plans.map {
      Member(loaded: $0.loaded, scorecard: $0.scorecard, exceptions: Exceptions(of: $0.scorecard))
    }
  }

  /// The plan of an id.
  public func member(_ id: String) -> Member? {
    members.first { $0.loaded.id == id }
  }

  /// The schemes of the plans that have risks, each once, in the plans' order.
  var schemes: [RiskScheme] {
    var schemes: [RiskScheme] = []
    for member in members where !member.scorecard.risks.isEmpty {
      let scheme = member.scorecard.plan.header.riskScheme
      if !schemes.contains(scheme) { schemes.append(scheme) }
    }
    return schemes
  }
}

extension [RiskScheme] {
  /// Each scheme in words; those that read alike are told apart by their bands, else by number.
  var names: [String] {
    func apart(_ names: [String], _ words: (Int) -> String) -> [String] {
      names.indices.map { place in
        names.count { $0 == names[place] } == 1 ? names[place] : names[place] + words(place)
      }
    }
    let banded = apart(map(\.words)) { ", \(self[$0].bandWords)" }
    return apart(banded) { " (scheme \($0 + 1))" }
  }
}

extension RiskScheme {
  /// The bands in words: "low from 1, medium from 5".
  fileprivate var bandWords: String {
    bands.isEmpty
      ? "no bands"
      : bands.map { band in band.name + (band.from.map { " from \($0)" } ?? "") }.joined(separator: ", ")
  }

  /// How the scheme scores, in words: "product on 5×5, appetite 10".
  var words: String {
    let grid = hasGrid ? "\(method.rawValue) on \(impact.count)×\(likelihood.count)" : "scores alone"
    return appetite == nil ? "\(grid), no appetite" : "\(grid), appetite \(appetiteWords)"
  }
}
