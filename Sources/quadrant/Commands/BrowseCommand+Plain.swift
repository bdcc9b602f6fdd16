import ArgumentParser

extension BrowseCommand {
  /// Opens the folder that is the only argument, or the sample data where there is none.
  ///
  /// To take arguments apart takes as long as drawing the first frame, and there is nothing in these.
  ///
  /// - Returns: Whether that was all; what else there is has to be taken apart.
  static func opensPlain(_ arguments: some Collection<String>) throws -> Bool {
    let names = Quadrant.configuration.subcommands.compactMap { $0.configuration.commandName }
    guard arguments.count < 2, !arguments.contains(where: { $0.hasPrefix("-") || names.contains($0) }),
      arguments.first != "help"
    else { return false }
    try open(arguments.first, Wishes())
    return true
  }
}
