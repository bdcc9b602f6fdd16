/// Everything a key can ask for.
///
/// A payload-free enum, so that the compiler and the tests list every place a command must be handled: its class,
/// its words, its handler and its keys.
package enum Command: String, CaseIterable, Sendable {
  case moveUp, moveDown, moveLeft, moveRight
  case pageUp, pageDown, moveToFirst, moveToLast
  case open, back
  case nextPane, previousPane, zoom
  case showScorecard, showIndicators, showRisks, showActions
  case showStrategy, showPeople, showResources, showProgress, showExceptions, showPlan, showFaults
  case showGlossary, showMeeting, nextItem, previousItem, pauseMeeting, endMeeting, exportMeeting
  case previousPeriod, nextPeriod, previousYear, nextYear
  case compare, whatIf, stepDown, stepUp, includeOwn
  case filter, acceptFilter, cancelFilter, eraseCharacter, clearFilter
  case completeFilter, completeFilterBack, earlierFilter, laterFilter
  case sort, reverseSort, group, fold, nextException
  case scrollLeft, scrollRight, switchLook, swapAxes
  case chooseColumns, toggleColumn, moveColumnBack, moveColumnOn, resetColumns
  case search, searchCommands, acceptSearch
  case explain, switchRollUp, help, closeBox
  case switchTheme, redraw
  case quit

  /// What carrying it out means for the world outside the screen.
  package var actionClass: ActionClass {
    switch self {
    case .moveUp, .moveDown, .moveLeft, .moveRight, .pageUp, .pageDown, .moveToFirst, .moveToLast,
      .open, .back, .nextPane, .previousPane, .nextException,
      .showScorecard, .showIndicators, .showRisks, .showActions,
      .showStrategy, .showPeople, .showResources, .showProgress, .showExceptions, .showPlan, .showFaults,
      .showGlossary, .showMeeting, .nextItem, .previousItem, .pauseMeeting, .endMeeting,
      .compare, .whatIf, .search, .searchCommands, .acceptSearch:
      .navigate
    case .zoom, .previousPeriod, .nextPeriod, .previousYear, .nextYear,
      .filter, .acceptFilter, .cancelFilter, .eraseCharacter, .clearFilter,
      .completeFilter, .completeFilterBack, .earlierFilter, .laterFilter,
      .stepDown, .stepUp, .includeOwn, .sort, .reverseSort, .group, .fold, .scrollLeft, .scrollRight,
      .switchLook, .swapAxes,
      .chooseColumns, .toggleColumn, .moveColumnBack, .moveColumnOn, .resetColumns,
      .explain, .switchRollUp, .help, .closeBox, .switchTheme, .redraw:
      .view
    case .exportMeeting:
      .export
    case .quit:
      .program
    }
  }

  /// What it does, in one line of the help.
  package var help: String {
    switch self {
    case .moveUp: "one row up"
    case .moveDown: "one row down"
    case .moveLeft: "one cell, pane or column to the left"
    case .moveRight: "one cell, pane or column to the right"
    case .pageUp: "one page up"
    case .pageDown: "one page down"
    case .moveToFirst: "to the first row"
    case .moveToLast: "to the last row"
    case .open: "open what is selected"
    case .back: "back to the row one came from"
    case .nextPane: "to the next pane"
    case .previousPane: "to the pane before"
    case .zoom: "let this pane fill the screen, and back"
    case .showScorecard: "the scorecard"
    case .showIndicators: "all indicators"
    case .showRisks: "risks: heatmap, ladder, register"
    case .showActions: "the action plan"
    case .showStrategy: "strategy: objectives as a tree, strategic links"
    case .showPeople: "people: what each owns, leads and is late with"
    case .showResources: "resources: budget, divisions and their staff"
    case .showProgress: "progress: what was reported"
    case .showExceptions: "what needs a decision, worst first"
    case .showPlan: "the plan: its narrative, agenda and facts"
    case .showFaults: "what is wrong with the data"
    case .showGlossary: "the glossary: codes, and where they are used"
    case .showMeeting: "the meeting: its agenda, Enter begins an item"
    case .nextItem: "to the next item of the agenda"
    case .previousItem: "to the item before"
    case .pauseMeeting: "stop the time of the meeting, or let it run on"
    case .endMeeting: "end the meeting"
    case .exportMeeting: "write the report of the meeting"
    case .previousPeriod: "the period before"
    case .nextPeriod: "the period after"
    case .previousYear: "the same period a year before"
    case .nextYear: "the same period a year after"
    case .compare: "compare two periods, indicator by indicator"
    case .whatIf: "what if: another tolerance, other colours"
    case .stepDown: "compare earlier; a lower tolerance; less time"
    case .stepUp: "compare later; a higher tolerance; more time"
    case .includeOwn: "what if: also where a tolerance is its own"
    case .filter: "filter as you type: words, owner:JS, score>=12"
    case .acceptFilter: "keep the filter"
    case .cancelFilter: "drop the filter"
    case .eraseCharacter: "erase a character"
    case .clearFilter: "show every row again"
    case .completeFilter: "complete the column or value; again: the next"
    case .completeFilterBack: "complete with the one before"
    case .earlierFilter: "an earlier filter of this session"
    case .laterFilter: "a later filter again"
    case .sort: "sort by the next column"
    case .reverseSort: "turn the sorted rows round"
    case .group: "group the rows by the next thing: kind, owner"
    case .fold: "hide the parts or the group's rows, and back"
    case .scrollLeft: "back to the columns at the left, or in time"
    case .scrollRight: "on to the columns at the right, or in time"
    case .swapAxes: "heatmap: swap impact and likelihood"
    case .switchLook: "another look: layers, timeline, matrix"
    case .chooseColumns: "choose the columns of this table"
    case .toggleColumn: "show this column, or hide it"
    case .moveColumnBack: "move this column one place back"
    case .moveColumnOn: "move this column one place on"
    case .resetColumns: "the columns as they were at first"
    case .nextException: "to the next exception"
    case .search: "go to anything: indicator, risk, officer, command"
    case .searchCommands: "every command by name, and anything else"
    case .acceptSearch: "go there, or carry it out"
    case .explain: "why: the rule, the numbers, file and line"
    case .switchRollUp: "colours of wholes: on target, worst, by weight"
    case .help: "the keys of this place"
    case .closeBox: "close this box"
    case .switchTheme: "the next theme"
    case .redraw: "draw the screen anew"
    case .quit: "quit"
    }
  }

  /// The word beside its key in the footer.
  package var hint: String {
    switch self {
    case .moveUp, .moveDown: "move"
    case .moveLeft, .moveRight: "across"
    case .pageUp, .pageDown: "page"
    case .moveToFirst: "first"
    case .moveToLast: "last"
    case .open: "open"
    case .back: "back"
    case .nextPane, .previousPane: "pane"
    case .zoom: "zoom"
    case .showScorecard: "scorecard"
    case .showIndicators: "indicators"
    case .showRisks: "risks"
    case .showActions: "actions"
    case .showStrategy: "strategy"
    case .showPeople: "people"
    case .showResources: "resources"
    case .showProgress: "progress"
    case .showExceptions: "exceptions"
    case .showPlan: "plan"
    case .showFaults: "faults"
    case .showGlossary: "glossary"
    case .showMeeting: "meeting"
    case .nextItem, .previousItem: "item"
    case .pauseMeeting: "pause"
    case .endMeeting: "end"
    case .exportMeeting: "report"
    case .previousPeriod, .nextPeriod: "period"
    case .previousYear, .nextYear: "year"
    case .compare: "compare"
    case .whatIf: "what if"
    case .stepDown, .stepUp: "step"
    case .includeOwn: "own"
    case .filter: "filter"
    case .acceptFilter: "keep"
    case .cancelFilter: "drop"
    case .eraseCharacter: "erase"
    case .clearFilter: "all rows"
    case .completeFilter, .completeFilterBack: "complete"
    case .earlierFilter: "earlier"
    case .laterFilter: "later"
    case .sort: "sort"
    case .reverseSort: "turn round"
    case .group: "group"
    case .fold: "fold"
    case .scrollLeft, .scrollRight: "scroll"
    case .swapAxes: "axes"
    case .switchLook: "look"
    case .chooseColumns: "columns"
    case .toggleColumn: "show or hide"
    case .moveColumnBack, .moveColumnOn: "move"
    case .resetColumns: "reset"
    case .nextException: "exception"
    case .search: "search"
    case .searchCommands: "command"
    case .acceptSearch: "go there"
    case .explain: "why"
    case .switchRollUp: "rule"
    case .help: "keys"
    case .closeBox: "close"
    case .switchTheme: "theme"
    case .redraw: "redraw"
    case .quit: "quit"
    }
  }
}

/// What a command may touch; a mode lists the classes it allows, and everything else is refused.
package enum ActionClass: String, CaseIterable, Sendable {
  /// Changes how the data is shown.
  case view
  /// Changes what is looked at.
  case navigate
  /// Lets data leave the program.
  case export
  /// Ends or suspends the program.
  case program
}
