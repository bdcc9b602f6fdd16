#if os(Linux)
  import Foundation
  import Glibc
  import ScorecardFiles
  import ScorecardModel
  import Testing

  @Suite(.timeLimit(.minutes(1)))
  struct FolderWatchTests {
    /// Waits until the watch has something relevant; false where nothing comes for a while.
    private func tells(_ watch: FolderWatch, within milliseconds: Int32 = 2000) -> Bool {
      while true {
        var wanted = pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)
        guard Glibc.poll(&wanted, 1, milliseconds) > 0 else { return false }
        if watch.drain() { return true }
      }
    }

    /// Takes what is still waiting, so that the next step is told by itself.
    private func settle(_ watch: FolderWatch) {
      while tells(watch, within: 30) {}
    }

    private func steps(_ files: TemporaryFolder) -> [(String, () throws -> Void, title: String)] {
      [
        ("in place", { try files.write("links.csv", "id,title\nA,in place\n") }, "in place"),
        (
          "moved over",
          {
            try files.write("new", "id,title\nA,moved\n")
            try files.move("new", "links.csv")
          }, "moved"
        ),
        (
          "the way vim does",
          {
            try files.write("4913", "")
            try files.remove("4913")
            try files.move("links.csv", "links.csv~")
            try files.write("links.csv", "id,title\nA,vim\n")
            try files.remove("links.csv~")
          }, "vim"
        ),
        (
          "cut off, then written",
          {
            try files.write("links.csv", "")
            try files.write("links.csv", "id,title\nA,cut\n")
          }, "cut"
        ),
        ("deleted", { try files.remove("links.csv") }, "cut"),
        ("brought back", { try files.write("links.csv", "id,title\nA,back\n") }, "back"),
      ]
    }

    @Test func `what changes before the watch begins is told when it begins`() throws {
      let files = try TemporaryFolder.plan()
      let folder = try PlanFolder(files.path)
      let still = FolderWatch(noting: folder)
      #expect(!still.begin() && still.descriptor >= 0)
      let watch = FolderWatch(noting: folder)
      try files.write("links.csv", "id,title\nA,between the two\n")
      #expect(watch.begin())
      settle(watch)
      try files.write("links.csv", "id,title\nA,after\n")
      #expect(tells(watch))
    }

    @Test func `every way of saving is seen`() throws {
      let files = try TemporaryFolder.plan()
      let folder = try PlanFolder(files.path)
      let watch = FolderWatch(folder)
      #expect(watch.pollInterval == nil)
      _ = folder.load()
      for (name, act, title) in steps(files) {
        settle(watch)
        try act()
        #expect(tells(watch), "\(name)")
        settle(watch)
        #expect(folder.load().plan.links.map(\.title) == [title], "\(name)")
      }
    }

    @Test func `files of editors and neighbours of the folder tell nothing`() throws {
      let files = try TemporaryFolder()
      try files.makeFolder("p")
      try files.write("p/plan.yaml", "title: P\n")
      let watch = FolderWatch(try PlanFolder(files.path + "/p"))
      for name in [
        "p/.~lock.links.csv#", "p/links.csv~", "p/.links.csv.swp", "p/4913", "other", "p/README.md",
      ] {
        try files.write(name, "x")
      }
      #expect(!tells(watch, within: 50))
    }

    @Test func `a folder that is replaced is watched again`() throws {
      let files = try TemporaryFolder()
      for (name, title) in [("p", "old"), ("q", "new")] {
        try files.makeFolder(name)
        try files.write("\(name)/plan.yaml", "title: \(title)\n")
      }
      let folder = try PlanFolder(files.path + "/p")
      let watch = FolderWatch(folder)
      #expect(folder.load().title == "old")
      try files.move("p", "r")
      #expect(tells(watch))
      settle(watch)
      #expect(watch.pollInterval != nil)
      try files.move("q", "p")
      #expect(tells(watch))
      settle(watch)
      #expect(folder.load().title == "new")
      try files.write("p/plan.yaml", "title: newer\n")
      #expect(tells(watch))
      settle(watch)
      #expect(folder.load().title == "newer")
      #expect(watch.pollInterval == nil)
    }

    @Test func `plans of a portfolio are seen to come, change and go`() throws {
      let files = try TemporaryFolder()
      try files.makeFolder("a")
      try files.write("a/plan.yaml", "title: A\n")
      let folder = try PlanFolder(files.path)
      let watch = FolderWatch(folder)
      _ = folder.load()
      try files.makeFolder("b")
      #expect(tells(watch))
      try files.write("b/plan.yaml", "title: B\n")
      #expect(tells(watch))
      settle(watch)
      #expect(folder.load().plans.map(\.id) == ["a", "b"])
      try files.write("b/links.csv", "id,title\nA,x\n")
      #expect(tells(watch))
      settle(watch)
      #expect(folder.load().plans.last?.plan.links.count == 1)
      try files.remove("b")
      #expect(tells(watch))
      settle(watch)
      #expect(folder.load().plans.map(\.id) == ["a"])
    }

    @Test func `a file that a link leads to is watched where it is`() throws {
      let (files, elsewhere) = (try TemporaryFolder.plan(), try TemporaryFolder())
      try elsewhere.write("real", "id,title\nA,far\n")
      try files.remove("links.csv")
      let watch = FolderWatch(try PlanFolder(files.path))
      #expect(symlink(elsewhere.path + "/real", files.path + "/links.csv") == 0)
      #expect(tells(watch))
      settle(watch)
      try elsewhere.write("real", "id,title\nA,changed\n")
      #expect(tells(watch))
    }

    @Test func `looking again and again sees the same`() throws {
      let files = try TemporaryFolder.plan()
      let watch = FolderWatch(try PlanFolder(files.path))
      #expect(!watch.poll())
      try files.replace("links.csv", "id,title\nA,a longer title\n")
      #expect(watch.poll())
      #expect(!watch.poll())
      try files.remove("links.csv")
      #expect(watch.poll())
    }
  }
#endif
