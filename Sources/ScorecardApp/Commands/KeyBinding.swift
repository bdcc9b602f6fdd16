package import TerminalUI

/// One row of the table of keys: what is pressed, where, and what it does.
///
/// The input, the footer, the help and the README's table of keys all read this table; tests prove that every command
/// has a key and that none is bound twice in a scope.
package struct KeyBinding: Hashable, Sendable {
  /// The keys, the one to show first.
  package let keys: [Key]
  /// Where they are pressed.
  package let scopes: [Scope]
  /// What they do.
  package let command: Command
  /// How early the footer shows it, 1 first; nil: never.
  package let footer: Int?

  private init(_ keys: [Key], _ command: Command, in scopes: [Scope], footer: Int? = nil) {
    self.keys = keys
    self.scopes = scopes
    self.command = command
    self.footer = footer
  }

  private static let views: [Scope] = [.list, .grid]
  private static let moving: [Scope] = [.list, .grid, .box, .columns]
  private static let paging: [Scope] = moving + [.search]

  /// Every key of the program.
  package static let all: [KeyBinding] = [
    KeyBinding([.up, "k"], .moveUp, in: moving),
    KeyBinding([.down, "j"], .moveDown, in: moving),
    KeyBinding([.left, "h"], .moveLeft, in: views),
    KeyBinding([.right, "l"], .moveRight, in: views),
    KeyBinding([.pageUp, .control("b")], .pageUp, in: paging),
    KeyBinding([.pageDown, .control("f")], .pageDown, in: paging),
    KeyBinding([" "], .pageDown, in: [.box]),
    KeyBinding([.home], .moveToFirst, in: paging),
    KeyBinding([.end, "G"], .moveToLast, in: moving),
    KeyBinding([.end], .moveToLast, in: [.search]),
    KeyBinding([.enter], .open, in: views, footer: 1),
    KeyBinding([.escape, .backspace], .back, in: views, footer: 2),
    KeyBinding([.tab], .nextPane, in: views, footer: 3),
    KeyBinding([.backTab], .previousPane, in: views),
    KeyBinding(["z"], .zoom, in: views, footer: 13),
    KeyBinding(["1"], .showScorecard, in: views),
    KeyBinding(["2"], .showIndicators, in: views),
    KeyBinding(["3"], .showRisks, in: views),
    KeyBinding(["4"], .showActions, in: views),
    KeyBinding(["5"], .showStrategy, in: views),
    KeyBinding(["6"], .showPeople, in: views),
    KeyBinding(["7"], .showResources, in: views),
    KeyBinding(["8"], .showProgress, in: views),
    KeyBinding(["9", "m"], .showMeeting, in: views),
    KeyBinding(["0"], .showExceptions, in: views),
    KeyBinding(["i"], .showPlan, in: views),
    KeyBinding(["f"], .showFaults, in: views),
    KeyBinding(["g"], .showGlossary, in: views),
    KeyBinding([")"], .nextItem, in: views, footer: 4),
    KeyBinding(["("], .previousItem, in: views),
    KeyBinding(["P"], .pauseMeeting, in: views, footer: 5),
    KeyBinding(["M"], .endMeeting, in: views, footer: 8),
    KeyBinding(["x"], .exportMeeting, in: views, footer: 5),
    KeyBinding(["["], .previousPeriod, in: views, footer: 10),
    KeyBinding(["]"], .nextPeriod, in: views),
    KeyBinding(["{"], .previousYear, in: views),
    KeyBinding(["}"], .nextYear, in: views),
    KeyBinding(["d"], .compare, in: views),
    KeyBinding(["T"], .whatIf, in: views),
    KeyBinding(["<"], .stepDown, in: views),
    KeyBinding([">"], .stepUp, in: views),
    KeyBinding(["o"], .includeOwn, in: views),
    KeyBinding(["/"], .filter, in: views, footer: 4),
    KeyBinding([.enter], .acceptFilter, in: [.filter], footer: 1),
    KeyBinding([.escape], .cancelFilter, in: [.filter], footer: 2),
    KeyBinding([.backspace], .eraseCharacter, in: [.filter, .search], footer: 5),
    KeyBinding([.tab], .completeFilter, in: [.filter], footer: 3),
    KeyBinding([.backTab], .completeFilterBack, in: [.filter]),
    KeyBinding([.up], .earlierFilter, in: [.filter], footer: 4),
    KeyBinding([.down], .laterFilter, in: [.filter]),
    KeyBinding(["\\"], .clearFilter, in: views),
    KeyBinding(["s"], .sort, in: views, footer: 12),
    KeyBinding(["S"], .reverseSort, in: views),
    KeyBinding(["b"], .group, in: views, footer: 14),
    KeyBinding([" ", "-", "+"], .fold, in: views),
    KeyBinding([","], .scrollLeft, in: views),
    KeyBinding(["."], .scrollRight, in: views),
    KeyBinding(["v"], .switchLook, in: views, footer: 8),
    KeyBinding(["a"], .swapAxes, in: views, footer: 9),
    KeyBinding(["c"], .chooseColumns, in: views, footer: 15),
    KeyBinding([" ", .enter], .toggleColumn, in: [.columns], footer: 1),
    KeyBinding(["<"], .moveColumnBack, in: [.columns], footer: 2),
    KeyBinding([">"], .moveColumnOn, in: [.columns], footer: 3),
    KeyBinding(["r"], .resetColumns, in: [.columns], footer: 4),
    KeyBinding(["n"], .nextException, in: views, footer: 11),
    KeyBinding([.control("p")], .search, in: views, footer: 16),
    KeyBinding([":"], .searchCommands, in: views),
    KeyBinding([.enter], .acceptSearch, in: [.search], footer: 1),
    KeyBinding([.up, .control("p")], .moveUp, in: [.search], footer: 3),
    KeyBinding([.down, .control("n")], .moveDown, in: [.search], footer: 4),
    KeyBinding([.escape], .closeBox, in: [.search], footer: 2),
    KeyBinding(["e"], .explain, in: views, footer: 5),
    KeyBinding(["w"], .switchRollUp, in: views),
    KeyBinding(["?", .function(1)], .help, in: views, footer: 6),
    KeyBinding([.escape, .enter, "q", "?", "e"], .closeBox, in: [.box], footer: 1),
    KeyBinding([.escape, "c", "q"], .closeBox, in: [.columns], footer: 5),
    KeyBinding(["t"], .switchTheme, in: views),
    KeyBinding([.control("l")], .redraw, in: Scope.allCases),
    KeyBinding(["q"], .quit, in: views, footer: 7),
    KeyBinding([.control("c")], .quit, in: Scope.allCases),
  ]

  /// The command a key means in a scope; nil where it means nothing.
  package static func command(for key: Key, in scope: Scope) -> Command? {
    lookup[Place(key: key, scope: scope)]
  }

  /// The rows that hold in a scope, in the order of the table.
  package static func bindings(in scope: Scope) -> [KeyBinding] {
    all.filter { $0.scopes.contains(scope) }
  }

  /// The rows whose hints stand in the footer of a scope, the first to show first.
  package static func footer(in scope: Scope) -> [KeyBinding] {
    footers[scope] ?? []
  }

  private static let footers: [Scope: [KeyBinding]] = {
    let pairs = Scope.allCases.map { scope in
      (scope, bindings(in: scope).filter { $0.footer != nil }.sorted { ($0.footer ?? 0) < ($1.footer ?? 0) })
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }()

  private struct Place: Hashable {
    let key: Key
    let scope: Scope
  }

  private static let lookup: [Place: Command] = {
    var commands: [Place: Command] = [:]
    for binding in all {
      for key in binding.keys {
        for scope in binding.scopes {
          commands[Place(key: key, scope: scope)] = binding.command
        }
      }
    }
    return commands
  }()
}

extension Key: ExpressibleByStringLiteral {
  /// The key of a character, so that the table of keys reads as it is typed.
  package init(stringLiteral character: String) {
    self = .character(character.first ?? " ")
  }
}
