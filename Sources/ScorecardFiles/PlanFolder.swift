package import ScorecardModel
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A plan folder or a portfolio on disk; loading it again reads only what changed.
package final class PlanFolder: Sendable {
  /// Its path, absolute.
  package let path: String
  /// Whether it is a folder of plan folders.
  package let isPortfolio: Bool
  private let cache: Mutex<Cache>

  private struct Cache: Sendable {
    var plans: [String: PlanFiles] = [:]
    var missingSince: Double?
    var parsed = 0
  }

  /// Opens a folder, without reading it.
  ///
  /// - Parameter path: The folder's path.
  /// - Throws: `LoadError` where there is no plan and no portfolio.
  package init(_ path: String) throws(LoadError) {
    self.path = PlanFolder.absolute(path)
    cache = Mutex(Cache())
    var status = stat()
    guard stat(self.path, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { throw .notThere(path: path) }
      throw .cannotRead(path: path, reason: FileReading.words(of: errno))
    }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw .notAFolder(path: path) }
    guard FileReading.names(in: self.path) != nil else {
      throw .cannotRead(path: path, reason: FileReading.words(of: errno))
    }
    isPortfolio = !PlanFolder.isPlan(self.path)
    if isPortfolio, PlanFolder.planNames(in: self.path).isEmpty { throw .noPlan(path: path) }
  }

  /// The folder's own name.
  package var name: String { String(path.split(separator: "/").last ?? "/") }

  /// How many files were parsed since the folder was opened.
  package var filesParsed: Int { cache.withLock { $0.parsed } }

  /// Reads the folder, everything the first time, later only what changed, and looks its plans over.
  ///
  /// - Parameter now: The time in seconds since 1970.
  /// - Returns: The plans as their files say them, or said them where they cannot be read any more.
  package func load(now: Double = PlanFolder.now) -> Snapshot {
    reviewed(read(now: now))
  }

  /// Reads the folder and does not look over what is new: the soonest there is to show.
  ///
  /// - Parameter now: The time in seconds since 1970.
  /// - Returns: The plans as their files say them, or said them where they cannot be read any more.
  package func read(now: Double = PlanFolder.now) -> Snapshot {
    cache.withLock { cache in
      let state = folderState(&cache, now: now)
      let names = planNames(&cache, isThere: state.condition == .current)
      let plans = names.map { name in
        let path = isPortfolio ? "\(path)/\(name)" : path
        return cache.plans[name, default: PlanFiles(path: path, id: name)].load(now: now, &cache.parsed)
      }
      let title = isPortfolio ? name : plans.first?.plan.header.title ?? ""
      return Snapshot(
        title: title.isEmpty ? name : title,
        isPortfolio: isPortfolio,
        plans: plans,
        folder: state
      )
    }
  }

  /// Looks over the plans that were just read.
  package func reviewed(_ snapshot: Snapshot) -> Snapshot {
    cache.withLock { cache in
      var snapshot = snapshot
      for (place, plan) in snapshot.plans.enumerated() where !plan.isReviewed {
        snapshot.plans[place] = cache.plans[plan.id]?.review() ?? plan
      }
      return snapshot
    }
  }

  /// The plans to show: those of the folder, or those of before where it is gone.
  private func planNames(_ cache: inout Cache, isThere: Bool) -> [String] {
    guard isPortfolio else { return [name] }
    guard isThere else { return cache.plans.keys.sorted() }
    let names = PlanFolder.planNames(in: path)
    let kept = cache.plans.keys.filter { FileReading.isFolder("\(path)/\($0)") }
    let all = Set(names).union(kept)
    cache.plans = cache.plans.filter { all.contains($0.key) }
    return all.sorted()
  }

  private func folderState(_ cache: inout Cache, now: Double) -> FileState {
    if FileReading.isFolder(path), FileReading.names(in: path) != nil {
      cache.missingSince = nil
      return FileState(name: name, modified: FileStamp(of: path)?.modified, condition: .current)
    }
    let since = cache.missingSince ?? now
    cache.missingSince = since
    let reason = FileReading.isFolder(path) ? "the folder cannot be read" : "the folder is not there any more"
    return FileState(name: name, modified: nil, condition: .lastGood(since: since, reason: reason))
  }
}

// MARK: - Paths and the clock

extension PlanFolder {
  /// The time in seconds since 1970.
  package static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Whether a folder holds a plan.
  static func isPlan(_ path: String) -> Bool {
    FileStamp(of: "\(path)/\(PlanFiles.header)") != nil
  }

  /// The names of the folders in a folder.
  static func folderNames(in path: String) -> [String] {
    (FileReading.names(in: path) ?? []).filter {
      !FileReading.isTemporary($0) && FileReading.isFolder("\(path)/\($0)")
    }
  }

  /// The names of the plan folders in a folder.
  static func planNames(in path: String) -> [String] {
    folderNames(in: path).filter { isPlan("\(path)/\($0)") }
  }

  /// A path from the root on, links kept, so that a link that is moved is noticed.
  private static func absolute(_ path: String) -> String {
    var parts: [Substring] = []
    for part in (path.hasPrefix("/") ? path : "\(workingFolder)/\(path)").split(separator: "/")
    where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  private static var workingFolder: String {
    guard let buffer = getcwd(nil, 0) else { return "" }
    defer { free(buffer) }
    return String(cString: buffer)
  }
}
