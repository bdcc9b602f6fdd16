// swift-tools-version: 6.1
import PackageDescription

/// Strictness every target shares: what is imported is said, and what is existential is said.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let package = Package(
  name: "quadrant",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "ScorecardModel", targets: ["ScorecardModel"]),
    .executable(name: "quadrant", targets: ["quadrant"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .target(name: "ScorecardModel", swiftSettings: strict),
    .target(
      name: "ScorecardFiles",
      dependencies: ["ScorecardModel", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict
    ),
    .target(name: "TerminalUI", swiftSettings: strict),
    .target(name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw")]),
    .target(name: "TerminalNcurses", dependencies: ["TerminalUI", "CNcurses"], swiftSettings: strict),
    .target(
      name: "ScorecardApp",
      dependencies: ["ScorecardModel", "TerminalUI"],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "quadrant",
      dependencies: [
        "ScorecardApp", "ScorecardFiles", "ScorecardModel", "TerminalUI", "TerminalNcurses",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),
    .executableTarget(name: "SampleDirectorate", swiftSettings: strict),
    .target(name: "SnapshotSupport", path: "Tests/SnapshotSupport", swiftSettings: strict),
    .testTarget(name: "ScorecardModelTests", dependencies: ["ScorecardModel"], swiftSettings: strict),
    .testTarget(
      name: "ScorecardFilesTests",
      dependencies: ["ScorecardFiles", "ScorecardModel"],
      swiftSettings: strict
    ),
    .testTarget(name: "TerminalUITests", dependencies: ["TerminalUI"], swiftSettings: strict),
    .testTarget(
      name: "ScorecardAppTests",
      dependencies: ["ScorecardApp", "ScorecardFiles", "ScorecardModel", "TerminalUI", "SnapshotSupport"],
      exclude: ["Snapshots"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "SampleDataTests",
      dependencies: ["SampleDirectorate", "ScorecardFiles", "ScorecardModel"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "QuadrantTests",
      dependencies: ["quadrant", "SnapshotSupport"],
      swiftSettings: strict
    ),
  ]
)
