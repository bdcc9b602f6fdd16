import ScorecardApp
import ScorecardFiles
import ScorecardModel
import Synchronization
import TerminalUI

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A plan folder as the program's surroundings: it is read off the main thread, watched, and read again when it has
/// come to rest after a change.
@MainActor
final class LiveFolder: Surroundings {
  private let watch: FolderWatch
  private let loader: Loader
  private let reports: ReportFolder
  /// The name of the theme the program started with.
  var themeName = ""
  private var debounce = Debounce<ContinuousClock.Instant>()
  private var nextPoll: ContinuousClock.Instant?

  /// Begins to read a folder.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - reports: Where reports are written.
  init(_ folder: PlanFolder, reports: ReportFolder) {
    self.reports = reports
    watch = FolderWatch(noting: folder)
    loader = Loader(folder)
    loader.loadFirst()
    if watch.begin() { debounce.note(at: .now) }
    nextPoll = watch.pollInterval.map { .now + $0 }
  }

  /// The descriptors to wait for.
  var descriptors: [Int32] {
    [watch.descriptor, loader.descriptor].filter { $0 >= 0 }
  }

  /// What was read, if it comes within a time; the first frame waits a little for it.
  func firstMessage(within timeout: Duration) -> Message? {
    loader.wait(within: timeout)
    return message(from: loader.descriptor)
  }

  var now: Moment {
    .current
  }

  func note(_ standpoint: Standpoint) {
    loader.note(standpoint)
  }

  func message(from descriptor: Int32) -> Message? {
    if descriptor == watch.descriptor {
      if watch.drain() { debounce.note(at: .now) }
      if nextPoll == nil { nextPoll = watch.pollInterval.map { .now + $0 } }
      return nil
    }
    return loader.taken().map { news in
      switch news {
      case .read(let snapshot, let rated): .loaded(snapshot, rated: rated, at: now)
      case .reviewed(let snapshot): .reviewed(snapshot)
      }
    }
  }

  var nextWake: Duration? {
    [debounce.deadline, nextPoll].compactMap(\.self).min().map { ContinuousClock.now.duration(to: $0) }
  }

  func wake() -> Message? {
    let moment = ContinuousClock.now
    if let due = nextPoll, moment >= due {
      if watch.poll() { debounce.note(at: moment) }
      nextPoll = watch.pollInterval.map { moment + $0 }
    }
    if debounce.fires(at: moment) { loader.load() }
    return nil
  }

  func perform(_ effect: Effect) -> Message? {
    switch effect {
    case .quit, .redraw: return nil
    case .readThemes: return .themes(ThemeShelf.found().arranged(startingWith: themeName))
    case .write(let report): return .written(reports.words(onWriting: report))
    }
  }
}

/// Reads a folder and rates its plan on threads of its own, one after the other, and tells by a pipe when it has.
private final class Loader: Sendable {
  /// What there is to tell.
  enum News {
    /// The folder was read, and the plan that is looked at was rated.
    case read(Snapshot, RatedPlan?)
    /// What was read was looked over.
    case reviewed(Snapshot)
  }

  /// Becomes readable when something was read; -1 where the system has no pipe left.
  let descriptor: Int32
  private let signal: Int32
  private let folder: PlanFolder
  private let turn = Mutex(())
  private let news = Mutex<[News]>([])
  private let standpoint = Mutex<Standpoint?>(nil)

  init(_ folder: PlanFolder) {
    self.folder = folder
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) == 0 {
      for end in ends {
        _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        _ = fcntl(end, F_SETFL, O_NONBLOCK)
      }
    }
    (descriptor, signal) = (ends[0], ends[1])
  }

  /// Takes note of where the plan is looked at from.
  func note(_ newest: Standpoint) {
    standpoint.withLock { $0 = newest }
  }

  /// Reads the folder for the first time, and tells so before it looks over what it read: somebody waits for the frame.
  func loadFirst() {
    takeTurn { loader in
      let snapshot = loader.folder.read()
      loader.tell(.read(snapshot, loader.rated(snapshot)))
      loader.tell(.reviewed(loader.folder.reviewed(snapshot).reviewingAgendas()))
    }
  }

  /// Reads the folder again; what was told before and not taken yet is old then.
  func load() {
    takeTurn { loader in
      let snapshot = loader.folder.load().reviewingAgendas()
      let rated = loader.rated(snapshot)
      loader.news.withLock { $0 = [] }
      loader.tell(.read(snapshot, rated))
    }
  }

  /// The plan that is looked at, rated; nil as long as nobody said from where.
  private func rated(_ snapshot: Snapshot) -> RatedPlan? {
    standpoint.withLock { $0 }?.rated(snapshot)
  }

  /// Carries out one reading on a thread of its own, when the one before is over.
  private func takeTurn(_ reading: @escaping @Sendable (Loader) -> Void) {
    WorkThread { [self] in turn.withLock { _ in reading(self) } }.detach()
  }

  private func tell(_ item: News) {
    news.withLock { $0.append(item) }
    var mark: UInt8 = 1
    _ = write(signal, &mark, 1)
  }

  /// The oldest news that nobody has taken yet; each has its mark in the pipe.
  func taken() -> News? {
    var mark: UInt8 = 0
    _ = read(descriptor, &mark, 1)
    return news.withLock { $0.isEmpty ? nil : $0.removeFirst() }
  }

  func wait(within timeout: Duration) {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    _ = poll(&waiting, 1, Int32(clamping: timeout / .milliseconds(1)))
  }
}

extension Int32 {
  /// The whole milliseconds of a ratio, within what the system takes.
  fileprivate init(clamping ratio: Double) {
    self = Int32(Swift.max(0, Swift.min(ratio, 1_000_000)))
  }
}
