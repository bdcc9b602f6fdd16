import TerminalUI

extension State {
  /// Takes note of what happened.
  ///
  /// - Parameter message: What happened.
  /// - Returns: What is to be done outside.
  package mutating func update(_ message: Message) -> [Effect] {
    switch message {
    case .key(let key): return press(key)
    case .pasted(let text):
      enter(text)
    case .resized(let size):
      self.size = size
      keepSelectionVisible()
      showPreview()
    case .loaded(let snapshot, let rated, let moment):
      now = moment
      receive(snapshot, rated)
    case .reviewed(let snapshot): receive(reviewed: snapshot)
    case .themes(let themes): take(themes)
    case .tick(let moment): pass(to: moment)
    case .clock(let moment): note(moment)
    case .written(let words): notice = words
    case .endRequested: return [.quit]
    }
    return []
  }

  private mutating func press(_ key: Key) -> [Effect] {
    notice = ""
    rotation?.pause(at: now)
    if [.filter, .search].contains(scope), let character = key.typed {
      enter(String(character))
      return []
    }
    guard let command = KeyBinding.command(for: key, in: scope) else { return [] }
    return perform(command)
  }

  /// Puts text into the line that is typed in; of no meaning where there is none.
  private mutating func enter(_ text: String) {
    switch scope {
    case .filter: type(text)
    case .search: changeSearch { $0.type(text) }
    case .list, .grid, .box, .columns: break
    }
  }

  /// Carries out a command, if the mode lets it.
  package mutating func perform(_ command: Command) -> [Effect] {
    guard options.mode.allows(command) else {
      notice = "This screen only shows: \(command.hint) is not for it"
      return []
    }
    switch command {
    case .moveUp, .moveDown, .moveLeft, .moveRight, .pageUp, .pageDown, .moveToFirst, .moveToLast:
      box == nil ? move(command) : scrollBox(command)
    case .open: openSelection()
    case .back: goBack()
    case .nextPane: switchPane(by: 1)
    case .previousPane: switchPane(by: -1)
    case .zoom: toggleZoom()
    case .showScorecard, .showIndicators, .showRisks, .showActions, .showStrategy, .showPeople,
      .showResources, .showProgress, .showExceptions, .showPlan, .showFaults, .showGlossary, .showMeeting:
      showView(of: command)
    case .nextItem: stepAgenda(by: 1)
    case .previousItem: stepAgenda(by: -1)
    case .pauseMeeting: togglePause()
    case .endMeeting: endMeeting()
    case .exportMeeting: return exportMeeting()
    case .previousPeriod, .nextPeriod, .previousYear, .nextYear: changePeriod(command)
    case .compare: openComparison()
    case .whatIf: openWhatIf()
    case .stepDown: step(by: -1)
    case .stepUp: step(by: 1)
    case .includeOwn: toggleOwnTolerances()
    case .filter: startFiltering()
    case .acceptFilter: acceptFilter()
    case .cancelFilter: cancelFiltering()
    case .eraseCharacter: search == nil ? eraseCharacter() : changeSearch { $0.erase() }
    case .completeFilter: completeFilter(by: 1)
    case .completeFilterBack: completeFilter(by: -1)
    case .earlierFilter: recallFilter(by: -1)
    case .laterFilter: recallFilter(by: 1)
    case .clearFilter: setFilter("")
    case .sort: sortByNextColumn()
    case .reverseSort: reverseSort()
    case .group: groupByNext()
    case .scrollLeft: scrollColumns(by: -1)
    case .scrollRight: scrollColumns(by: 1)
    case .switchLook: switchLook()
    case .swapAxes: swapAxes()
    case .chooseColumns: chooseColumns()
    case .toggleColumn, .moveColumnBack, .moveColumnOn, .resetColumns: changeColumns(command)
    case .fold: toggleFold()
    case .nextException: selectNextException()
    case .search: startSearch(prefersCommands: false)
    case .searchCommands: startSearch(prefersCommands: true)
    case .acceptSearch: return acceptSearch()
    case .explain: explainSelection()
    case .switchRollUp: switchRollUp()
    case .help: box = Box(kind: .help)
    case .closeBox: box = nil
    case .switchTheme:
      if hasMoreThemes { return [.readThemes] }
      switchTheme()
    case .redraw: return [.redraw]
    case .quit: return [.quit]
    }
    return []
  }

  private mutating func explainSelection() {
    if Explanation(of: self) == nil {
      notice = "Nothing here has a colour to explain"
    } else {
      box = Box(kind: .explanation)
    }
  }

  /// Takes in the themes that were read because somebody wanted another, and wears the next.
  private mutating func take(_ themes: [Theme]) {
    hasMoreThemes = false
    guard !themes.isEmpty else { return }
    self.themes = themes
    themeIndex = 0
    switchTheme()
  }

  private mutating func switchTheme() {
    themeIndex = (themeIndex + 1) % themes.count
    let theme = themes[themeIndex]
    palette = theme.palette(for: capabilities.colors)
    notice = "Theme: \(theme.name)"
  }
}

extension Key {
  /// The character it types into a line; nil for keys that move or command.
  fileprivate var typed: Character? {
    guard case .character(let character) = self else { return nil }
    return Character(String(character))
  }
}
