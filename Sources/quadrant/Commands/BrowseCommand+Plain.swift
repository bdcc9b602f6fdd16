import ArgumentParser
import ScorecardModel

extension BrowseCommand {
  /// The command of arguments that are a folder alone, or none at all; nil where they have to be taken apart.
  ///
  /// That takes as long as drawing the first frame, and there is nothing in these.
  init?(plain arguments: some Collection<String>) {
    let names = Quadrant.configuration.subcommands.compactMap { $0.configuration.commandName }
    guard arguments.count < 2, !arguments.contains(where: { $0.hasPrefix("-") || names.contains($0) }),
      arguments.first != "help"
    else { return nil }
    self.init()
    folder = arguments.first
    (reportFolder, reportFormat) = (BrowseCommand.workingDirectory, .html)
    common = .none
  }
}

extension CommonOptions {
  /// No options.
  fileprivate static var none: CommonOptions {
    var options = CommonOptions()
    (options.reading, options.theme, options.ascii, options.noColor) = (.none, nil, false, false)
    return options
  }
}
