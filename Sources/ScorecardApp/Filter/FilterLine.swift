/// What the line a filter is typed in offers and remembers.
package struct FilterLine: Hashable, Sendable {
  /// How many filters are remembered.
  private static let longest = 50

  /// What may come next.
  package internal(set) var completion: FilterCompletion?
  /// Which of it was taken; nil where nothing was.
  package private(set) var choice: Int?
  /// What is doubtful in what was typed.
  package internal(set) var doubt: FilterError?
  /// The filters of the session, the latest last.
  package private(set) var earlier: [String] = []
  private var recalled: Int?
  private var draft = ""

  /// Takes the next candidate, or the one before.
  ///
  /// - Parameter step: 1 or -1.
  /// - Returns: The text with it; nil where there is none.
  mutating func complete(by step: Int) -> String? {
    guard let completion, !completion.candidates.isEmpty else { return nil }
    let count = completion.candidates.count
    let next = choice.map { ($0 + step + count) % count } ?? (step > 0 ? 0 : count - 1)
    choice = next
    return completion.text(choosing: next)
  }

  /// Whether there is nothing to choose from, so that what comes behind the one candidate may be offered.
  var isDecided: Bool {
    completion?.candidates.count == 1
  }

  /// Goes back to an earlier filter, or forward again to what was typed.
  ///
  /// - Parameters:
  ///   - step: -1 for the one before, 1 for the one after.
  ///   - text: What stands in the line.
  /// - Returns: The text to put there; nil where there is none.
  mutating func recall(by step: Int, from text: String) -> String? {
    if recalled == nil { draft = text }
    let place = (recalled ?? earlier.count) + step
    guard place >= 0, place <= earlier.count, recalled != nil || step < 0 else { return nil }
    recalled = place < earlier.count ? place : nil
    return recalled.map { earlier[$0] } ?? draft
  }

  /// Remembers a filter that was kept.
  mutating func remember(_ text: String) {
    recalled = nil
    guard text.unicodeScalars.contains(where: { !$0.isBlank }) else { return }
    earlier.removeAll { $0 == text }
    earlier = (earlier + [text]).suffix(FilterLine.longest)
  }

  /// Forgets what was offered for another text.
  mutating func restart() {
    completion = nil
    choice = nil
    doubt = nil
  }

  /// Forgets where among the earlier filters somebody was.
  mutating func leaveEarlier() {
    recalled = nil
  }
}
