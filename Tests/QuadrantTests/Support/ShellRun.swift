import Foundation

/// A command that a shell has carried out, without a terminal.
struct ShellRun {
  /// The status it ended with.
  let status: Int32
  /// What it wrote.
  let output: String
  /// What it complained of.
  let errors: String

  /// Carries out a command in a workplace, and waits until it has ended.
  init(_ command: String, in workplace: Workplace, environment: [String: String] = [:]) async throws {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = workplace.folder
    process.environment = Product.environment(home: workplace.folder)
      .merging(environment) { _, given in given }
    let (output, errors) = (
      workplace.folder.appending(path: "output"), workplace.folder.appending(path: "errors")
    )
    try Data().write(to: output)
    try Data().write(to: errors)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try await withCheckedThrowingContinuation { (ended: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in ended.resume() }
      do { try process.run() } catch { ended.resume(throwing: error) }
    }
    status = process.terminationStatus
    self.output = String(decoding: try Data(contentsOf: output), as: UTF8.self)
    self.errors = String(decoding: try Data(contentsOf: errors), as: UTF8.self)
  }
}
