package import ScorecardModel
package import TerminalUI

/// Everything the screen shows depends on: the data, and where somebody is in it.
///
/// One value. ``update(_:)`` alone changes it; views read it.
package struct State: Sendable {
  /// How the program was started.
  package let options: Options
  /// What the terminal can do.
  package let capabilities: Capabilities
  /// The size of the terminal.
  package internal(set) var size: Size
  /// The time, as of the last message that told it.
  package internal(set) var now: Moment
  /// What was read from the files.
  package internal(set) var snapshot: Snapshot
  /// Whether anything was read yet.
  package internal(set) var isLoaded = false
  /// The id of the plan that is open; nil on the list of plans.
  package internal(set) var planID: String?
  /// The open plan with its links; nil on the list of plans.
  var index: PlanIndex?
  /// The open plan, rated; nil on the list of plans.
  package internal(set) var scorecard: Scorecard?
  /// The rule for the colour of a whole that somebody chose; nil: the plan's.
  package internal(set) var rollUpRule: RollUpRule?
  /// The share on target of each quadrant over time; nil until there was time to work it out.
  var histories: [[Double?]]?
  /// What stands differently since the files were read again, until somebody looks at it.
  package internal(set) var changed: Set<Entity> = []
  /// The risks on their grid as the page of the risks looks at them; derived, nil on other pages.
  package internal(set) var riskMap: RiskMap?
  /// Whether likelihood runs up the heatmap and impact to the right.
  package internal(set) var isGridSwapped = false
  /// The plans of the folder, rated, where they are looked at side by side; derived.
  package internal(set) var portfolio: Portfolio?
  /// What in the open plan needs a decision; derived.
  package internal(set) var exceptions: Exceptions?
  /// The codes of the open plan and where they are used; nil until somebody looks at them.
  var glossary: Glossary?
  /// The meetings, by the ids of their plans.
  package internal(set) var meetings: [String: Meeting] = [:]
  /// What the items of the agenda show; nil until somebody looks at it.
  var agendaRows: [AgendaStanding]?
  /// The two periods of the page that compares; derived.
  package internal(set) var comparison: PeriodComparison?
  /// The tolerances of the page that tries them; derived.
  package internal(set) var tolerances: ToleranceSteps?
  /// What contributes to which strategic link, while that is shown; derived.
  var matrix: StrategicMatrix?
  /// The days of the plan's actions, while they are shown on an axis of time; derived.
  var actionDays: [Day] = []
  /// The period somebody chose; nil: the latest with figures.
  package internal(set) var chosenPeriod: Period?
  /// The way somebody came, the page that is shown last; never empty.
  package internal(set) var trail: [Page]
  /// The columns somebody chose of tables, by what the tables are told by.
  package internal(set) var columnChoices: [[String]: [String]] = [:]
  /// Where somebody left each view.
  package internal(set) var left: [ViewKind: Page] = [:]
  /// The rows of each pane of the page that is shown; derived.
  package internal(set) var listings: [Listing] = []
  /// What the sheet beside a list is about: the selection, once it has come to rest.
  package internal(set) var previewed: Entity?
  /// That sheet.
  var preview: Preview?
  /// The rows of the item of the agenda that is selected, under its title, once the selection has come to rest.
  var itemRows: (title: String, listing: Listing)?
  /// A box over the page.
  package internal(set) var box: Box?
  /// Whether the filter line is being typed.
  package internal(set) var isFiltering = false
  /// What the filter line offers and remembers.
  package internal(set) var filterLine = FilterLine()
  /// The tables of the page that were filtered, with what was made of them; empty once something may have changed them.
  var searched: [Table] = []
  /// The page as it was before a filter was typed.
  package internal(set) var beforeFiltering: Page?
  /// What the search can find; nil until somebody searches.
  var searchIndex: SearchIndex?
  /// Where somebody went, the latest first.
  package internal(set) var visited: [SearchEntry.Target] = []
  /// One line for whoever pressed the last key; empty mostly.
  package internal(set) var notice = ""
  /// The themes that were read; never empty.
  package internal(set) var themes: [Theme]
  /// Whether there are more of them, still to be read.
  var hasMoreThemes: Bool
  /// Which of the themes is worn.
  package internal(set) var themeIndex = 0
  /// The styles of the theme that is worn, for this terminal.
  package internal(set) var palette: Palette
  /// The rotation of the kiosk; nil when browsing.
  package internal(set) var rotation: Rotation?

  /// What is given when the program starts and never changes.
  package struct Options: Sendable {
    /// Browse or kiosk.
    package var mode = Mode.browse
    /// The day to read the plan on, above what the plan says.
    package var asAt: Day?
    /// The period to look at first.
    package var period: Period?
    /// The plan of a portfolio to open first.
    package var plan: String?
    /// The themes to switch between, the one to wear first; never empty.
    package var themes = [Theme.builtIn]
    /// The form in which the report of a meeting is written.
    package var reportFormat = ReportFormat.html
    /// A line to begin with, until a key is pressed; empty mostly.
    package var greeting = ""
    /// Whether there are more themes, to be read when somebody wants another.
    package var hasMoreThemes = false
    /// Seconds the kiosk shows a view.
    package var dwell = 20.0
    /// The views the kiosk shows, in order.
    package var views = ViewKind.allCases

    /// The options of a program started without any.
    package init() {}
  }

  /// The state of a program that has read nothing yet.
  package init(
    _ snapshot: Snapshot = .nothing,
    options: Options = Options(),
    size: Size,
    capabilities: Capabilities,
    now: Moment
  ) {
    self.options = options
    self.capabilities = capabilities
    self.size = size
    self.now = now
    self.snapshot = snapshot
    themes = options.themes
    hasMoreThemes = options.hasMoreThemes
    notice = options.greeting
    palette = options.themes[0].palette(for: capabilities.colors)
    trail = [Page(.view(.scorecard))]
    chosenPeriod = options.period
    if options.mode == .kiosk {
      rotation = Rotation(views: options.views, dwell: options.dwell, now: now)
    }
  }

  /// The page that is shown.
  package var page: Page {
    get { trail[trail.count - 1] }
    set { trail[trail.count - 1] = newValue }
  }

  /// The loaded plan that is open.
  package var openPlan: LoadedPlan? {
    snapshot.plans.first { $0.plan.id == planID }
  }

  /// The scope keys are pressed in.
  package var scope: Scope {
    if let box { return box.kind.scope }
    if isFiltering { return .filter }
    return isOnGrid ? .grid : .list
  }

  /// Whether the heatmap has the focus.
  var isOnGrid: Bool {
    page.place == .view(.risks) && page.pane == 0 && !listings.isEmpty
  }

  /// The day the open plan is read on.
  package var asAt: Day {
    options.asAt ?? openPlan?.plan.header.asAt ?? now.day
  }
}

/// A box that lies over the page.
package struct Box: Hashable, Sendable {
  /// What it says.
  package enum Kind: Hashable, Sendable {
    /// The keys of the place.
    case help
    /// Why the selected thing has its colour.
    case explanation
    /// The columns to choose from.
    case columns(ColumnMenu)
    /// What is looked for, and what was found.
    case search(Search)

    /// The scope keys are pressed in while it is open.
    var scope: Scope {
      switch self {
      case .help, .explanation: .box
      case .columns: .columns
      case .search: .search
      }
    }
  }

  /// What it says.
  package var kind: Kind
  /// The first line on screen.
  package var offset = 0
}
