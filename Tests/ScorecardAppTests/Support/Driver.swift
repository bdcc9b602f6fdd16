import ScorecardApp
import ScorecardModel
import TerminalUI
import Testing

/// Somebody at the keyboard.
struct Driver {
  /// What the keys have made of the state.
  private(set) var state: State
  /// What the keys wanted done outside, in order.
  private(set) var effects: [Effect] = []

  /// Somebody before a screen that shows what was read.
  init(
    _ snapshot: Snapshot,
    _ options: State.Options = State.Options(),
    size: Size = .desk,
    capabilities: Capabilities = Capabilities()
  ) {
    state = State(options: options, size: size, capabilities: capabilities, now: .morning)
    tell(.loaded(snapshot, at: .morning))
  }

  /// Tells the state what happened.
  mutating func tell(_ message: Message) {
    effects += state.update(message)
  }

  /// Carries out a command, whatever its key.
  mutating func perform(_ command: Command) {
    effects += state.perform(command)
  }

  /// Presses keys by their names: `2 Down Enter Esc`.
  mutating func press(_ keys: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) {
    for name in keys.split(separator: " ") {
      guard let key = Key(name: String(name)) else {
        Issue.record("no key is called \(name)", sourceLocation: sourceLocation)
        continue
      }
      tell(.key(key))
    }
  }

  /// Presses a key several times.
  mutating func press(_ key: Key, times: Int) {
    for _ in 0..<times { tell(.key(key)) }
  }

  /// Types text, a key for each character.
  mutating func type(_ text: String) {
    for character in text { tell(.key(.character(character))) }
  }

  /// Reads the folder again, some seconds later.
  mutating func reload(_ snapshot: Snapshot, after seconds: Double = 0) {
    tell(.loaded(snapshot, at: state.now.advanced(by: seconds)))
  }

  /// Lets time pass.
  mutating func wait(_ seconds: Double) {
    tell(.tick(state.now.advanced(by: seconds)))
  }

  /// The screen.
  var frame: Buffer { Screen(state).frame() }

  /// The screen without its styles.
  var text: String { frame.text }

  /// The last line.
  var footer: String { frame.rowText(frame.size.height - 1) }

  /// The first line.
  var header: String { frame.rowText(0) }

  /// The ids of the rows of the focused pane.
  var ids: [String] {
    guard let listing = state.focusedListing else { return [] }
    return (0..<listing.count).compactMap { listing.entity(at: $0)?.id }
  }

  /// The text of a column of the focused pane, headings left out.
  func cells(_ column: String) -> [String] {
    guard let listing = state.focusedListing,
      let index = listing.table.columns.firstIndex(where: { $0.title == column })
    else { return [] }
    return (0..<listing.count).filter { listing.entity(at: $0) != nil }.map { listing.row($0)[index].text }
  }

  /// The id of what is selected.
  var selected: String? { state.selection?.id }
}

extension Size {
  static let desk = Size(width: 80, height: 24)
  static let room = Size(width: 120, height: 36)
  static let wall = Size(width: 200, height: 60)
  /// The sizes every view is looked at in.
  static let common = [desk, room, wall]
  /// So high that every box is seen whole.
  static let tower = Size(width: 120, height: 160)
}

extension State.Options {
  /// Those of a kiosk.
  static func kiosk(_ views: [ViewKind] = ViewKind.allCases, dwell: Double = 20) -> State.Options {
    var options = State.Options()
    options.mode = .kiosk
    options.views = views
    options.dwell = dwell
    return options
  }
}

extension State {
  /// Everything keys can change, but the words in the footer.
  var digest: String {
    let pages = trail.map { page in
      "\(page.place) \(page.pane) \(page.cursors.sorted { $0.key < $1.key }) \(page.filter.text) "
        + "\(String(describing: page.sort)) \(page.isZoomed) \(page.grouping ?? "") "
        + "\(page.foldedGroups.sorted()) \(page.folded.sorted())"
    }
    let views = ViewKind.allCases.map { view in
      left[view].map { "\(view) \($0.pane) \($0.filter.text)" } ?? ""
    }
    return "\(pages) \(views) \(String(describing: box)) \(isFiltering) \(themeIndex) "
      + "\(String(describing: chosenPeriod)) \(planID ?? "") \(size) \(scope) \(columnChoices)"
  }
}
