import ScorecardModel

/// A file of a plan as it was last read: its latest good content, and what is wrong with it now.
struct KeptFile: Sendable {
  /// What a file holds.
  enum Content: Sendable {
    case table(CSVDocument)
    case settings(SettingsNode?, bytes: [UInt8])

    var bytes: [UInt8] {
      switch self {
      case .table(let document): document.bytes
      case .settings(_, let bytes): bytes
      }
    }
  }

  /// Why a file cannot be read, since when, and where.
  struct Failure: Sendable {
    var since: Double
    var reason: String
    var diagnostic: Diagnostic
  }

  let name: String
  let table: InputTable?
  private(set) var good: Content?
  private(set) var failure: Failure?
  private var goodModified: Double?
  private var stamp: FileStamp?
  /// Whether the file was written so shortly before it was read that a later write may bear the same time.
  private var isRacy = false

  init(name: String) {
    self.name = name
    table = InputTable(fileName: name)
  }

  /// Times of files may be as coarse as this, in seconds.
  private static let coarseness = 2.0

  /// The state of the file for those who look at it.
  var state: FileState {
    let condition: FileState.Condition =
      switch (failure, good) {
      case (let failure?, nil): .unreadable(since: failure.since, reason: failure.reason)
      case (let failure?, _): .lastGood(since: failure.since, reason: failure.reason)
      case (nil, nil): .missing
      case (nil, _): .current
      }
    return FileState(name: name, modified: goodModified, condition: condition)
  }

  /// Looks at the file again.
  ///
  /// - Parameters:
  ///   - path: Where it is.
  ///   - now: The time, in seconds since 1970.
  ///   - counter: Gives every new content its number, and counts what was parsed.
  /// - Returns: Whether anything is different now.
  mutating func refresh(at path: String, now: Double, _ counter: inout Int) -> Bool {
    switch FileReading.content(of: path, unless: isRacy ? nil : stamp, most: mostBytes) {
    case .unchanged: return false
    case .missing:
      stamp = nil
      return good == nil ? clear() : fail("it is not there any more", now: now)
    case .failed(let reason):
      stamp = nil
      return fail(reason, now: now)
    case .bytes(let bytes, let stamp):
      self.stamp = stamp
      isRacy = now - stamp.modified < KeptFile.coarseness
      return take(bytes, stamp, now: now, &counter)
    }
  }

  private var mostBytes: Int64 { table == nil ? 1 << 20 : FileReading.mostBytes }

  private mutating func clear() -> Bool {
    defer { failure = nil }
    return failure != nil
  }

  private mutating func take(_ raw: [UInt8], _ stamp: FileStamp, now: Double, _ counter: inout Int) -> Bool {
    let bytes = TextEncoding(of: raw).utf8(from: raw)
    if failure == nil, let good, good.bytes == bytes {
      goodModified = stamp.modified
      return false
    }
    guard !FileReading.hasNull(bytes) else {
      return fail("it holds NUL bytes, so it is no text", now: now)
    }
    counter += 1
    do throws(UnreadableSettings) {
      let content = try content(of: bytes, revision: counter)
      (good, goodModified, failure) = (content, stamp.modified, nil)
      return true
    } catch {
      return fail(error.diagnostic.message, now: now, at: error.diagnostic)
    }
  }

  private func content(of bytes: [UInt8], revision: Int) throws(UnreadableSettings) -> Content {
    guard let table else {
      return .settings(try YAMLReader.settings(in: bytes, file: name), bytes: bytes)
    }
    let document = CSVDocument(file: name, bytes: bytes, revision: revision)
    if let problem = document.headerProblems(as: table).first { throw UnreadableSettings(problem) }
    return .table(document)
  }

  private mutating func fail(_ reason: String, now: Double, at problem: Diagnostic? = nil) -> Bool {
    let advice = good == nil ? "" : "what is shown is what it said before"
    var diagnostic =
      problem
      ?? Diagnostic(
        .error,
        at: SourceLocation(file: name),
        "the file cannot be read: \(reason)",
        advice: advice
      )
    if diagnostic.advice.isEmpty { diagnostic.advice = advice }
    let isNew = failure?.reason != reason || failure?.diagnostic != diagnostic
    failure = Failure(since: failure?.since ?? now, reason: reason, diagnostic: diagnostic)
    return isNew
  }
}
