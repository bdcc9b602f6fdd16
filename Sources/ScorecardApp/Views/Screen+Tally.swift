import ScorecardModel
import TerminalUI

extension Screen {
  /// How the rows of a group stand together.
  func styled(_ tally: Table.Tally) -> StyledText {
    switch tally {
    case .none, .overdue(0), .beyondAppetite(0): .empty
    case .measures(let rollUp): counts(of: rollUp) + styled("   \(share(of: rollUp))", .muted)
    case .overdue(let count): styled("!\(count) overdue", .overdue)
    case .money(let words, let doesNotAddUp):
      styled(words, .muted) + (doesNotAddUp ? styled("  does not add up", .error) : .empty)
    case .beyondAppetite(let count): styled("\(count) beyond appetite", .warning)
    }
  }

  /// How many parts have each status, by its mark.
  func counts(of rollUp: RollUp) -> StyledText {
    Status.allCases.compactMap { status -> StyledText? in
      guard let count = rollUp.counts[status], count > 0 else { return nil }
      let mark = status == .notApplicable ? styled("n/a ", .unrated) : mark(of: status)
      return mark + styled("\(count)", .text)
    }
    .joined(separator: styled(" ", .text))
  }

  /// The share on target in words.
  func share(of rollUp: RollUp) -> String {
    guard let share = rollUp.onTargetShare else { return "none of \(rollUp.total) rated" }
    return "\(share.rounded(to: 0))% of \(rollUp.rated) on target"
  }
}
