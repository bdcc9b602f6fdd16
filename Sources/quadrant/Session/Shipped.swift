#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The folders that come with the program: themes and sample data.
enum Shipped {
  /// The plan of the sample data that is opened unasked: the one with figures of every kind.
  static let firstPlan = "northmoor-corporate-services"

  /// A folder beside the program, in one of the folders above it, or in `share/quadrant` there; nil: none.
  static func folder(_ name: String) -> String? {
    var place = program[...]
    while let slash = place.lastIndex(of: "/") {
      place = place[..<slash]
      for candidate in ["\(place)/\(name)", "\(place)/share/quadrant/\(name)"] where isFolder(candidate) {
        return candidate
      }
    }
    return nil
  }

  /// Where the program lies, links followed.
  private static var program: String {
    guard let path = realpath("/proc/self/exe", nil) ?? realpath(CommandLine.arguments[0], nil) else {
      return ""
    }
    defer { free(path) }
    return String(cString: path)
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
