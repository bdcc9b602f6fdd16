import Foundation
import ScorecardFiles
import ScorecardModel

/// A folder for one test, removed with it.
final class TemporaryFolder {
  let path: String

  init() throws {
    let name = "quadrant-\(UUID().uuidString)"
    path = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// A folder that holds a small plan.
  static func plan() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("plan.yaml", "format: 1\ntitle: A plan\n")
    try folder.write("links.csv", "id,title\nA,first\n")
    return folder
  }

  /// Writes a file in place, the way a careless program does.
  func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    let file = "\(path)/\(name)"
    if !FileManager.default.fileExists(atPath: file) {
      guard FileManager.default.createFile(atPath: file, contents: nil) else {
        throw CocoaError(.fileWriteUnknown)
      }
    }
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: file))
    try handle.truncate(atOffset: 0)
    try handle.write(contentsOf: Data(bytes))
    try handle.close()
  }

  /// Writes a new file and renames it, the way editors do.
  func replace(_ name: String, _ text: String) throws {
    try write("4913", text)
    try move("4913", name)
  }

  func move(_ name: String, _ other: String) throws {
    guard rename("\(path)/\(name)", "\(path)/\(other)") == 0 else { throw CocoaError(.fileWriteUnknown) }
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: "\(path)/\(name)") }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: "\(path)/\(name)", withIntermediateDirectories: true)
  }
}

extension Snapshot {
  /// The only plan.
  var plan: Plan { plans.first?.plan ?? Plan(id: "") }

  /// What is wrong in it.
  var problems: [String] { plans.first?.diagnostics.map(\.description) ?? [] }

  /// How current a file of the only plan is.
  func condition(_ name: String) -> FileState.Condition? {
    plans.first?.files.first { $0.name == name }?.condition
  }
}
