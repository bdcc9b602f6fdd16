/// How the program was started, and what it lets people do.
package enum Mode: String, CaseIterable, Sendable {
  /// At a desk or in the meeting.
  case browse
  /// On a wall, with nobody there.
  case kiosk

  /// The classes of commands it carries out; all others are refused.
  package var allowed: [ActionClass] {
    switch self {
    case .browse: ActionClass.allCases
    case .kiosk: [.view, .navigate]
    }
  }

  /// Whether a command may be carried out.
  package func allows(_ command: Command) -> Bool {
    allowed.contains(command.actionClass)
  }
}
