/// A code of letters and a number, such as NI 14 or LPI 22bi.
private struct Code {
  let letters: String
  let number: Int

  /// The code that an id is; nil for ids of another form.
  init?(_ id: some StringProtocol) {
    let letters = id.prefix { $0.isASCII && $0.isLetter }
    let rest = id.dropFirst(letters.count).drop { $0 == " " }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard !letters.isEmpty, letters.count <= 5, let number = Int(digits) else { return nil }
    guard rest.dropFirst(digits.count).allSatisfy(\.isLetter) else { return nil }
    (self.letters, self.number) = (letters.uppercased(), number)
  }
}

extension PlanReview {
  /// An indicator that stands behind one with a higher number of the same set, in the same perspective.
  var unorderedCodes: Contradiction {
    var highest: [String: Int] = [:]
    return Contradiction(
      noun: "indicator",
      rule: "the code stands behind a higher one of its set",
      advice: "look whether a code is mistyped or a row was moved",
      findings: indicators.compactMap { indicator in
        guard let code = Code(indicator.id) else { return nil }
        let group = "\(code.letters) \(indicator.perspective ?? "")"
        let before = highest[group, default: code.number]
        highest[group] = max(before, code.number)
        guard code.number < before else { return nil }
        return .init(indicator.id, "after \(code.letters) \(before)", at: indicator.location)
      }
    )
  }

  /// Something that names an indicator in its words which the table does not have.
  var unknownCodes: Contradiction {
    let known = Set(indicators.map { $0.id.filter { $0 != " " }.uppercased() })
    let sets = Set(indicators.compactMap { Code($0.id)?.letters })
    let texts =
      objectives.map { ($0.id, $0.outcome, $0.location) } + actions.map { ($0.id, $0.measures, $0.location) }
    return Contradiction(
      noun: "row",
      rule: "an indicator is named that indicators.csv does not have",
      advice: "add the indicator, or correct its code",
      findings: texts.compactMap { id, words, location in
        let strangers = PlanReview.codes(in: words, of: sets).filter { code in
          !known.contains(code.uppercased().filter { $0 != " " })
            && !known.contains {
              $0.hasPrefix(code.uppercased().filter { $0 != " " }) && $0.last?.isLetter == true
            }
        }
        return strangers.isEmpty ? nil : .init(id, Wording.list(strangers), at: location)
      }
    )
  }

  /// The codes of known sets that a text names: `NI 14 and LPI22a`.
  private static func codes(in text: String, of sets: Set<String>) -> [String] {
    let words = text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return words.indices.compactMap { index in
      let word = words[index]
      if let code = Code(word), sets.contains(code.letters) { return String(word) }
      guard sets.contains(String(word)), index + 1 < words.count, Code("X\(words[index + 1])") != nil else {
        return nil
      }
      return "\(word) \(words[index + 1])"
    }
  }
}
