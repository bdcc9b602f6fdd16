import Foundation
import ScorecardApp
import ScorecardFiles
import ScorecardModel
import Testing

/// Plans that come with the program: the invented one, and two of real councils.
enum SamplePlan: String, CaseIterable, CustomTestStringConvertible {
  case northmoor = "northmoor-corporate-services"
  case wigan = "wigan-chief-executives-services"
  case salford = "salford-chief-executives-directorate"

  var testDescription: String { "\(self)" }

  /// What its folder says.
  func snapshot() throws -> Snapshot {
    try Repository.read("sample-data/\(rawValue)")
  }

  /// It, rated.
  func scorecard(asAt: String? = nil) throws -> Scorecard {
    let plan = try #require(try snapshot().plans.first).plan
    let day = try #require(asAt.flatMap { Day($0) } ?? plan.header.asAt)
    return Scorecard(PlanIndex(plan), asAt: day)
  }
}

/// The folders this test is part of.
enum Repository {
  /// Its root.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The path of a folder in it.
  static func path(_ name: String) -> String {
    root.appending(path: name).path()
  }

  /// What a plan folder or portfolio in it says.
  static func read(_ name: String) throws -> Snapshot {
    try PlanFolder(path(name)).load(now: Moment.morning.epoch)
  }

  /// The themes that come with the program, by the names of their files.
  static func themes() throws -> [(name: String, theme: Theme, diagnostics: [Diagnostic])] {
    try SettingsFile.all(in: path("themes")).map { file in
      let (theme, diagnostics) = Theme.read(try #require(try file.settings()), named: file.name)
      return (file.name, theme, diagnostics)
    }
  }

  /// A theme that comes with the program.
  static func theme(_ name: String) throws -> Theme {
    try #require(try themes().first { $0.name == "\(name).yaml" }).theme
  }
}

/// The files of a plan folder, by name.
typealias PlanTexts = [String: String]

extension Snapshot {
  /// What a folder with these files says; its plan is called `plan`.
  static func reading(_ files: PlanTexts) throws -> Snapshot {
    let folder = try TemporaryFolder()
    try folder.write(files, in: "plan")
    return try PlanFolder("\(folder.path)/plan").load(now: Moment.morning.epoch)
  }

  /// What a folder with these files says: first as it was read, then looked over.
  static func beingRead(
    _ files: PlanTexts,
    isPortfolio: Bool = false
  ) throws -> (first: Snapshot, reviewed: Snapshot) {
    let disk = try TemporaryFolder()
    try disk.write(files, in: "plan")
    let folder = try PlanFolder(isPortfolio ? disk.path : "\(disk.path)/plan")
    let first = folder.read(now: Moment.morning.epoch)
    return (first, folder.reviewed(first))
  }

  /// What a portfolio of plans says, each by the name of its folder.
  static func portfolio(_ plans: [String: PlanTexts]) throws -> Snapshot {
    let folder = try TemporaryFolder()
    for (name, files) in plans { try folder.write(files, in: name) }
    return try PlanFolder(folder.path).load(now: Moment.morning.epoch)
  }
}

/// A folder of its own, which goes when nobody holds it any more.
final class TemporaryFolder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "quadrant-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path()
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes files into a folder in it.
  func write(_ files: PlanTexts, in name: String) throws {
    let folder = URL(filePath: path).appending(path: name)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files {
      try Data(text.utf8).write(to: folder.appending(path: name), options: .atomic)
    }
  }

  /// Removes something in it.
  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: "\(path)/\(name)")
  }
}

extension Moment {
  /// Monday 5 January 2026, 09:14.
  static let morning = Moment(epoch: 1_767_604_440)
}

/// A day from its ISO text; 1970-01-01 where it is none.
func day(_ text: String) -> Day {
  Day(text) ?? Day(ordinal: 0)
}
