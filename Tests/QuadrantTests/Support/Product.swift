import Foundation

/// What is under test: the program that was built with the tests, and the data that comes with it.
enum Product {
  /// The folder of the program: the one that holds the tests, or one above it.
  static let folder: URL = {
    var place = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    if !FileManager.default.fileExists(atPath: "/proc/self/exe") {
      let bundle = CommandLine.arguments.first { $0.contains(".xctest") } ?? CommandLine.arguments[0]
      place = URL(filePath: bundle)
    }
    while place.path() != "/" {
      place = place.deletingLastPathComponent()
      if FileManager.default.isExecutableFile(atPath: place.appending(path: "quadrant").path()) {
        return place
      }
    }
    return place
  }()

  /// The root of the package.
  static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// A plan of the sample data.
  static let samplePlan = package.appending(path: "sample-data/wigan-chief-executives-services")

  /// The environment of a program that is started: the program itself is found by its name.
  static func environment(home: URL) -> [String: String] {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return [
      "PATH": "\(folder.path()):\(path)", "HOME": home.path(), "LC_ALL": "C.UTF-8", "PS1": "$ ",
      "HISTFILE": "/dev/null",
    ]
  }
}
