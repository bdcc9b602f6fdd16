#if os(Linux)
  import Glibc

  /// Tells when something in a plan folder or a portfolio changes; folders are watched, since editors replace files.
  ///
  /// Make the watch before the first loading: then no change can fall between the two. To watch takes half a
  /// millisecond; whoever cannot wait for it notes the folder, loads, and begins to watch meanwhile.
  package final class FolderWatch {
    private enum Place: Equatable {
      /// The folder that holds the watched one: only its name in there matters.
      case parent
      case root
      /// A folder of a portfolio.
      case plan
      /// A file elsewhere that a link in a plan folder leads to.
      case linked
    }

    /// Becomes readable when ``drain()`` has something to look at; -1 where there are no events and polling is needed.
    package private(set) var descriptor: Int32 = -1
    private let path: String
    private let isPortfolio: Bool
    private var places: [Int32: Place] = [:]
    private var isRootWatched = false
    private var stamps: FolderStamps

    /// Watches a folder.
    package convenience init(_ folder: PlanFolder) {
      self.init(noting: folder)
      _ = begin()
    }

    /// Notes how a folder is, to watch it from ``begin()`` on.
    package init(noting folder: PlanFolder) {
      path = folder.path
      isPortfolio = folder.isPortfolio
      stamps = FolderStamps(of: folder.path, isPortfolio: folder.isPortfolio)
    }

    /// Begins to watch.
    ///
    /// - Returns: Whether anything is different from when it was noted.
    package func begin() -> Bool {
      descriptor = FileSystemKind(of: path).tellsEvents ? inotify_init1(O_CLOEXEC | O_NONBLOCK) : -1
      arm()
      return poll()
    }

    deinit {
      if descriptor >= 0 { close(descriptor) }
    }

    /// How often to call ``poll()``; nil where events tell everything.
    package var pollInterval: Duration? {
      descriptor >= 0 && isRootWatched ? nil : .seconds(1)
    }

    /// Takes all waiting events without ever blocking.
    ///
    /// - Returns: Whether any of them can have changed what is shown.
    package func drain() -> Bool {
      guard descriptor >= 0 else { return false }
      var (isRelevant, areFoldersNew) = (false, false)
      for event in InotifyEvent.waiting(on: descriptor) {
        let meaning = meaning(of: event)
        isRelevant = isRelevant || meaning != .nothing
        areFoldersNew = areFoldersNew || meaning == .folders
      }
      if areFoldersNew { arm() }
      return isRelevant
    }

    /// Compares the files with what they were at the last call, for file systems that tell no events.
    ///
    /// - Returns: Whether any of them is different.
    package func poll() -> Bool {
      let now = FolderStamps(of: path, isPortfolio: isPortfolio)
      if descriptor >= 0, !isRootWatched { arm() }
      defer { stamps = now }
      return now != stamps
    }
  }

  // MARK: - What events mean

  extension FolderWatch {
    private enum Meaning {
      case nothing
      /// A file may have changed.
      case files
      /// Folders came, went or were replaced: the watches have to be made anew.
      case folders
    }

    private static let isOver =
      UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF) | UInt32(IN_IGNORED) | UInt32(IN_UNMOUNT)

    private func meaning(of event: InotifyEvent) -> Meaning {
      if event.mask & UInt32(IN_Q_OVERFLOW) != 0 { return .folders }
      guard let place = places[event.watch] else { return .nothing }
      if event.mask & FolderWatch.isOver != 0 { return .folders }
      let isFolder = event.mask & UInt32(IN_ISDIR) != 0
      switch place {
      case .parent:
        return event.name == path.split(separator: "/").last.map(String.init) ? .folders : .nothing
      case .root where isPortfolio:
        return isFolder && !FileReading.isTemporary(event.name) ? .folders : .nothing
      case .root, .plan:
        guard FolderWatch.isPlanFile(event.name) else { return .nothing }
        // What arrives may be a link, whose other end has to be watched too.
        return event.mask & FolderWatch.arrivals != 0 ? .folders : .files
      case .linked: return .files
      }
    }

    private static let arrivals = UInt32(IN_CREATE) | UInt32(IN_MOVED_TO)

    private static func isPlanFile(_ name: String) -> Bool {
      name.isEmpty || name == PlanFiles.header
        || (name.lowercased().hasSuffix(".csv") && !FileReading.isTemporary(name))
    }

    private static let all =
      UInt32(IN_CLOSE_WRITE) | UInt32(IN_MOVED_TO) | UInt32(IN_MOVED_FROM) | UInt32(IN_CREATE)
      | UInt32(IN_DELETE) | UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF) | UInt32(IN_MODIFY)
      | UInt32(IN_ATTRIB) | UInt32(IN_ONLYDIR)

    private static let comings =
      UInt32(IN_MOVED_TO) | UInt32(IN_MOVED_FROM) | UInt32(IN_CREATE) | UInt32(IN_DELETE)
      | UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF) | UInt32(IN_ONLYDIR)

    /// Makes all watches anew.
    private func arm() {
      guard descriptor >= 0 else { return }
      for watch in places.keys { inotify_rm_watch(descriptor, watch) }
      places = [:]
      let parent = path.split(separator: "/").dropLast().joined(separator: "/")
      if path != "/" { add("/\(parent)", .parent, FolderWatch.comings) }
      isRootWatched = add(path, .root, FolderWatch.all)
      guard isPortfolio else { return armLinks(in: path) }
      for name in PlanFolder.folderNames(in: path) {
        add("\(path)/\(name)", .plan, FolderWatch.all)
        armLinks(in: "\(path)/\(name)")
      }
    }

    /// Watches the files that links in a plan folder lead to: writing them is no event of the folder.
    private func armLinks(in folder: String) {
      for name in PlanFiles.names where FileReading.isLink("\(folder)/\(name)") {
        add("\(folder)/\(name)", .linked, FolderWatch.all & ~UInt32(IN_ONLYDIR))
      }
    }

    @discardableResult
    private func add(_ path: String, _ place: Place, _ mask: UInt32) -> Bool {
      let watch = inotify_add_watch(descriptor, path, mask)
      guard watch >= 0 else { return false }
      places[watch] = place
      return true
    }
  }
#else
  /// Tells when something in a plan folder or a portfolio changes; here by looking at it again and again.
  package final class FolderWatch {
    /// No events: polling is needed.
    package let descriptor: Int32 = -1
    private let path: String
    private let isPortfolio: Bool
    private var stamps: FolderStamps

    /// Watches a folder.
    package convenience init(_ folder: PlanFolder) {
      self.init(noting: folder)
    }

    /// Notes how a folder is.
    package init(noting folder: PlanFolder) {
      path = folder.path
      isPortfolio = folder.isPortfolio
      stamps = FolderStamps(of: folder.path, isPortfolio: folder.isPortfolio)
    }

    /// There is nothing to begin.
    ///
    /// - Returns: Whether anything is different from when it was noted.
    package func begin() -> Bool { poll() }

    /// How often to call ``poll()``.
    package var pollInterval: Duration? { .milliseconds(250) }

    /// There are no events to take.
    package func drain() -> Bool { false }

    /// Compares the files with what they were at the last call.
    ///
    /// - Returns: Whether any of them is different.
    package func poll() -> Bool {
      let now = FolderStamps(of: path, isPortfolio: isPortfolio)
      defer { stamps = now }
      return now != stamps
    }
  }
#endif
