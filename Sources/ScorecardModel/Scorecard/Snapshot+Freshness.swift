extension Snapshot {
  /// The snapshot of a program that has read nothing yet.
  public static let nothing = Snapshot(
    title: "",
    isPortfolio: false,
    plans: [],
    folder: FileState(name: "", modified: nil, condition: .missing)
  )
}

extension FileState {
  /// Since when what is shown of the file is older than it; nil where it is current.
  public var staleSince: Double? {
    switch condition {
    case .lastGood(let since, _), .unreadable(let since, _): since
    case .current, .missing: nil
    }
  }
}
