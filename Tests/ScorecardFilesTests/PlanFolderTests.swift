import Foundation
import ScorecardFiles
import ScorecardModel
import Testing

struct PlanFolderTests {
  @Test func `what cannot be opened is told in words`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path
    #expect(throws: LoadError.noPlan(path: path)) { try PlanFolder(path) }
    #expect(throws: LoadError.notThere(path: path + "/x")) { try PlanFolder(path + "/x") }
    try folder.write("plan.txt", "x")
    #expect(throws: LoadError.notAFolder(path: path + "/plan.txt")) { try PlanFolder(path + "/plan.txt") }
    #expect("\(LoadError.notThere(path: "x"))" == "x: there is no such folder; check the name")
  }

  @Test func `only files that changed are parsed again`() throws {
    let files = try TemporaryFolder.plan()
    let folder = try PlanFolder(files.path + "/./")
    #expect(folder.load().plan.links.map(\.title) == ["first"])
    #expect(folder.filesParsed == 2)
    _ = folder.load()
    #expect(folder.filesParsed == 2)
    try files.write("links.csv", "id,title\nA,other\n")
    #expect(folder.load().plan.links.map(\.title) == ["other"])
    #expect(folder.filesParsed == 3)
    try files.replace("links.csv", "id,title\nA,third\n")
    try files.write("facts.csv", "topic,label\nx,y\n")
    let snapshot = folder.load()
    #expect(snapshot.plan.links.map(\.title) == ["third"])
    #expect(snapshot.plan.facts.count == 1)
    #expect(folder.filesParsed == 5)
    #expect(snapshot.condition("links.csv") == .current)
    #expect(snapshot.condition("risks.csv") == .missing)
  }

  @Test func `a plan is there before it is looked over, and only once is it looked over`() throws {
    let files = try TemporaryFolder.plan()
    try files.write("actions.csv", "id,title,deadline\nA1,Later,when it suits\nA2\n")
    let folder = try PlanFolder(files.path)
    let first = folder.read(now: 7)
    #expect(!first.isReviewed)
    #expect(first.problems.map { $0.prefix(16) } == ["actions.csv:3:1: "].map { $0.prefix(16) })
    let reviewed = folder.reviewed(first)
    #expect(reviewed.isReviewed)
    #expect(reviewed.problems.contains { $0.contains("the deadline is only words") })
    #expect(try reviewed.problems == PlanFolder(files.path).load(now: 7).problems)
    let again = folder.read(now: 8)
    #expect(again.isReviewed)
    #expect(again.problems == reviewed.problems)
    try files.write("links.csv", "id,title\nA,other\n")
    #expect(folder.load(now: 9).isReviewed)
  }

  @Test(
    arguments: [
      ([], "it is empty, expected at least a first row; is it just being saved?"),
      (Array("ID;name\n".utf8), "no column \"title\", expected it in the first row"),
      (Array("id,title\nA,\0\n".utf8), "it holds NUL bytes, so it is no text"),
    ] as [([UInt8], String)]
  )
  func `a broken table keeps its last good rows and says since when and why`(bytes: [UInt8], reason: String)
    throws
  {
    let files = try TemporaryFolder.plan()
    let folder = try PlanFolder(files.path)
    _ = folder.load(now: 100)
    try files.write("links.csv", bytes)
    #expect(folder.load(now: 200).plan.links.map(\.title) == ["first"])
    let later = folder.load(now: 300)
    #expect(later.plan.links.map(\.title) == ["first"])
    #expect(later.condition("links.csv") == .lastGood(since: 200, reason: reason))
    #expect(
      later.problems.contains { $0.hasPrefix("links.csv") && $0.contains("error") && $0.contains(reason) }
    )
    try files.write("links.csv", "id,title\n")
    let mended = folder.load(now: 400)
    #expect(mended.plan.links.isEmpty)
    #expect(mended.condition("links.csv") == .current)
    #expect(mended.problems == [])
  }

  @Test func `a deleted table, a folder in its place and a pipe keep the last good rows`() throws {
    let files = try TemporaryFolder.plan()
    let folder = try PlanFolder(files.path)
    _ = folder.load(now: 1)
    try files.remove("links.csv")
    #expect(
      folder.load(now: 2).condition("links.csv") == .lastGood(since: 2, reason: "it is not there any more")
    )
    try files.makeFolder("links.csv")
    #expect(
      folder.load(now: 3).condition("links.csv")
        == .lastGood(since: 2, reason: "it is a folder, expected a file")
    )
    try files.remove("links.csv")
    #expect(mkfifo(files.path + "/links.csv", 0o600) == 0)
    #expect(
      folder.load(now: 4).condition("links.csv")
        == .lastGood(since: 2, reason: "it is a pipe or a device, expected a file")
    )
    #expect(folder.load(now: 5).plan.links.count == 1)
  }

  @Test func `YAML that does not parse keeps the last good header`() throws {
    let files = try TemporaryFolder.plan()
    let folder = try PlanFolder(files.path)
    _ = folder.load(now: 1)
    try files.write("plan.yaml", "title: \"open\n")
    let snapshot = folder.load(now: 2)
    #expect(snapshot.title == "A plan")
    guard case .lastGood(2, _)? = snapshot.condition("plan.yaml") else {
      Issue.record("plan.yaml is \(String(describing: snapshot.condition("plan.yaml")))")
      return
    }
    #expect(snapshot.problems.contains { $0.hasPrefix("plan.yaml:") && $0.contains("this is not YAML") })
  }

  @Test func `a table that never could be read has no rows and says why`() throws {
    let files = try TemporaryFolder.plan()
    try files.write("facts.csv", "colour\nred\n")
    let snapshot = try PlanFolder(files.path).load(now: 7)
    guard case .unreadable(7, _)? = snapshot.condition("facts.csv") else {
      Issue.record("facts.csv is \(String(describing: snapshot.condition("facts.csv")))")
      return
    }
    #expect(snapshot.plan.facts.isEmpty)
  }

  @Test func `a folder that vanishes keeps everything and says so`() throws {
    let files = try TemporaryFolder()
    try files.makeFolder("p")
    try files.write("p/plan.yaml", "title: P\n")
    try files.write("p/links.csv", "id,title\nA,b\n")
    let folder = try PlanFolder(files.path + "/p")
    _ = folder.load(now: 1)
    try files.move("p", "q")
    let gone = folder.load(now: 2)
    #expect(gone.title == "P")
    #expect(gone.plan.links.count == 1)
    #expect(gone.folder.condition == .lastGood(since: 2, reason: "the folder is not there any more"))
    try files.move("q", "p")
    let back = folder.load(now: 3)
    #expect(back.folder.condition == .current)
    #expect(back.condition("links.csv") == .current)
    #expect(back.problems == [])
  }

  @Test func `files of editors are ignored, and a table by another name is told`() throws {
    let files = try TemporaryFolder.plan()
    for name in [".~lock.links.csv#", "links.csv~", ".links.csv.swp", "4913", "~$links.csv", "README.md"] {
      try files.write(name, "x")
    }
    try files.write("risk_scores.csv", "x")
    #expect(
      try PlanFolder(files.path).load().problems == [
        "risk_scores.csv: warning: this is not a table the format knows, and it is not read; "
          + "did you mean \"risk-scores.csv\"?"
      ]
    )
  }

  @Test func `Windows-1252 and links to files are read`() throws {
    let files = try TemporaryFolder.plan()
    try files.write(
      "elsewhere",
      [0x69, 0x64, 0x2C, 0x74, 0x69, 0x74, 0x6C, 0x65, 0x0A, 0x41, 0x2C, 0xA3, 0x35]
    )
    try files.remove("links.csv")
    #expect(symlink(files.path + "/elsewhere", files.path + "/links.csv") == 0)
    #expect(try PlanFolder(files.path).load().plan.links.map(\.title) == ["£5"])
  }

  @Test func `plans of a portfolio come and go`() throws {
    let files = try TemporaryFolder()
    try files.makeFolder("b")
    try files.makeFolder("notes")
    try files.write("b/plan.yaml", "title: B\n")
    let folder = try PlanFolder(files.path)
    #expect(folder.isPortfolio)
    #expect(folder.load().plans.map(\.id) == ["b"])
    try files.makeFolder("a")
    try files.write("a/plan.yaml", "title: A\n")
    #expect(folder.load().plans.map(\.plan.header.title) == ["A", "B"])
    try files.remove("b/plan.yaml")
    #expect(folder.load().plans.map(\.plan.header.title) == ["A", "B"])
    try files.remove("b")
    #expect(folder.load().plans.map(\.id) == ["a"])
  }
}
