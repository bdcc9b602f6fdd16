import Foundation

/// A folder of its own for one test, with a copy of a plan in `plan`; gone with the test.
final class Workplace: Sendable {
  /// The folder.
  let folder: URL

  /// How a program saves a file.
  enum Saving: CaseIterable {
    /// It writes over the old bytes.
    case inPlace
    /// It writes another file and gives it the name, as editors and spreadsheet programs do.
    case byReplacing
    /// It empties the file, then writes piece by piece.
    case byTruncating
  }

  /// A folder with a copy of the sample plan, or with no plan yet.
  init(withPlan: Bool = true) throws {
    folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "quadrant-test-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    if withPlan { try FileManager.default.copyItem(at: Product.samplePlan, to: plan) }
  }

  deinit {
    // A server that is about to end may take its socket away meanwhile; then the first attempt stops half way.
    for _ in 0..<5 where FileManager.default.fileExists(atPath: folder.path()) {
      try? FileManager.default.removeItem(at: folder)
    }
  }

  /// The folder of the plan.
  var plan: URL { folder.appending(path: "plan") }

  /// What a file of the plan says.
  func text(of file: String) throws -> String {
    try String(contentsOf: plan.appending(path: file), encoding: .utf8)
  }

  /// Puts words in the place of others in a file of the plan.
  func replace(_ old: String, with new: String, in file: String, _ saving: Saving = .inPlace) throws {
    let text = try text(of: file)
    guard text.contains(old) else { throw Missing(words: old, file: file) }
    try save(text.replacingOccurrences(of: old, with: new), as: file, saving)
  }

  /// Saves a file of the plan.
  func save(_ text: String, as file: String, _ saving: Saving = .inPlace) throws {
    let url = plan.appending(path: file)
    let bytes = Data(text.utf8)
    if saving == .byReplacing {
      let other = plan.appending(path: ".~lock.\(file).tmp")
      try bytes.write(to: other)
      guard rename(other.path(), url.path()) == 0 else { throw POSIXError(.EIO) }
      return
    }
    if !FileManager.default.fileExists(atPath: url.path()) { try Data().write(to: url) }
    let handle = try FileHandle(forWritingTo: url)
    if saving == .byTruncating { try handle.truncate(atOffset: 0) }
    for start in stride(from: 0, to: bytes.count, by: 512) {
      try handle.write(contentsOf: bytes[start..<min(start + 512, bytes.count)])
    }
    if saving == .inPlace { try handle.truncate(atOffset: UInt64(bytes.count)) }
    try handle.close()
  }

  /// The names, sizes and times of the plan's files.
  func listing() throws -> [String] {
    let files = FileManager.default
    return try files.contentsOfDirectory(atPath: plan.path()).sorted().map { name in
      let facts = try files.attributesOfItem(atPath: plan.appending(path: name).path())
      return "\(name) \(facts[.size] ?? 0) \(facts[.modificationDate] ?? Date.distantPast)"
    }
  }

  struct Missing: Error {
    let words: String
    let file: String
  }
}
