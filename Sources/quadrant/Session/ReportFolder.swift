import ScorecardApp

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where reports are written: never over a file, and never into the plan.
struct ReportFolder {
  private let path: String
  private let plan: String
  /// How many files of one name there may be.
  private static let most = 999

  /// A folder.
  ///
  /// - Parameters:
  ///   - path: The folder.
  ///   - plan: The folder of the plan, which is never written.
  init(_ path: String, apartFrom plan: String) {
    self.path = path.isEmpty ? "." : path
    self.plan = plan
  }

  /// Writes a report.
  ///
  /// - Parameter report: The report.
  /// - Returns: Where it is, or why it could not be written.
  func words(onWriting report: ReportFile) -> String {
    guard let folder = resolved(path) else { return refusal(report, errno) }
    if let plan = resolved(plan), "\(folder)/".hasPrefix("\(plan)/") {
      return "The folder of the plan is never written: start with --report-folder to say where reports go"
    }
    for number in 1...ReportFolder.most {
      let file = "\(folder)/\(name(of: report, number))"
      let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
      if descriptor < 0, errno == EEXIST { continue }
      guard descriptor >= 0 else { return refusal(report, errno) }
      guard fill(descriptor, with: report.text) else {
        let reason = errno
        unlink(file)
        return refusal(report, reason)
      }
      return "\(report.title): \(file)"
    }
    return refusal(report, EEXIST)
  }

  private func name(of report: ReportFile, _ number: Int) -> String {
    guard number > 1, let dot = report.name.lastIndex(of: ".") else { return report.name }
    return "\(report.name[..<dot])-\(number)\(report.name[dot...])"
  }

  private func refusal(_ report: ReportFile, _ error: Int32) -> String {
    "\(report.name) cannot be written into \(path): \(String(cString: strerror(error)))"
  }

  /// Writes the whole text and closes the file.
  private func fill(_ descriptor: Int32, with text: String) -> Bool {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let reason = errno
        _ = close(descriptor)
        errno = reason
        return false
      }
      bytes = bytes.dropFirst(count)
    }
    return close(descriptor) == 0
  }

  /// The path with its links followed; nil where there is no such folder.
  private func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}
