/// One kind of contradiction, with everything in a plan it was found in.
struct Contradiction {
  /// Something it was found in.
  struct Finding {
    /// Its id.
    let id: String
    /// The numbers, in a few words; empty where the rule says it all.
    let detail: String
    /// Where it stands in the files.
    let location: SourceLocation

    init(_ id: String, _ detail: String = "", at location: SourceLocation) {
      self.id = id
      self.detail = detail
      self.location = location
    }
  }

  /// The most findings that are told one by one; more are told in one line.
  static let mostTold = 3
  /// How many ids that line names.
  static let mostNamed = 6

  /// What the findings are: indicator, action, risk.
  let noun: String
  /// What is so of each, in a sentence without a full stop.
  let rule: String
  /// What to do about it.
  let advice: String
  /// How bad it is.
  var severity = Diagnostic.Severity.note
  /// What it was found in, in file order.
  let findings: [Finding]

  /// A line for each finding, or one for all of them at the place of the first.
  var diagnostics: [Diagnostic] {
    guard findings.count > Contradiction.mostTold, severity == .note, let first = findings.first else {
      return findings.map { finding in
        let detail = finding.detail.isEmpty ? "" : " (\(finding.detail))"
        return diagnostic("\(noun) \(finding.id): \(rule)\(detail)", at: finding.location)
      }
    }
    let named = findings.prefix(Contradiction.mostNamed).map(\.id)
    let others = findings.count - named.count
    let ids = others > 0 ? "\(named.joined(separator: ", ")) and \(others) more" : Wording.list(Array(named))
    return [diagnostic("\(Wording.count(findings.count, noun)): \(rule): \(ids)", at: first.location)]
  }

  private func diagnostic(_ message: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(severity, at: location, message, advice: advice)
  }
}
