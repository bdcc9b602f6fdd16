import Foundation
import Testing

extension RealTerminal {
  /// The scripts on machines that lack something, played with commands of our own in place of the system's.
  struct ScriptTests {
    /// A folder of commands, with the few of the system's that every machine has.
    private func machine(_ commands: [String: String], in workplace: Workplace) throws -> String {
      let folder = workplace.folder.appending(path: "machine")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for name in ["sh", "env", "uname", "dirname", "cat", "grep", "sed"] {
        for place in ["/bin", "/usr/bin"] where FileManager.default.fileExists(atPath: "\(place)/\(name)") {
          try? FileManager.default.createSymbolicLink(
            atPath: folder.appending(path: name).path(),
            withDestinationPath: "\(place)/\(name)"
          )
        }
      }
      for (name, text) in commands {
        let file = folder.appending(path: name)
        try Data("#!/bin/sh\n\(text)\n".utf8).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path())
      }
      return folder.path()
    }

    private func setUp(
      _ arguments: String = "",
      on commands: [String: String],
      hasHeader: Bool = false
    ) async throws -> ShellRun {
      let workplace = try Workplace(withPlan: false)
      let path = try machine(commands, in: workplace)
      let script = Product.package.appending(path: "scripts/setup").path()
      let header = hasHeader ? "/dev/null" : "/nowhere/curses.h"
      return try await ShellRun(
        "'\(script)' \(arguments)",
        in: workplace,
        environment: ["PATH": path, "QUADRANT_CURSES_HEADER": header]
      )
    }

    @Test func `Where nothing is missing nothing is done`() async throws {
      let run = try await setUp("tmux", on: ["swift": "", "tmux": "", "apt-get": "echo $@"], hasHeader: true)
      #expect(run.status == 0)
      #expect(run.output.isEmpty && run.errors.isEmpty)
    }

    @Test func `Root installs what is missing`() async throws {
      let run = try await setUp("tmux", on: ["swift": "", "id": "echo 0", "apt-get": "echo \"apt-get $@\""])
      #expect(run.status == 0)
      #expect(run.output.isEmpty)
      #expect(run.errors.contains("apt-get install -y -qq libncurses-dev tmux"))
    }

    @Test func `An account that may is root by sudo`() async throws {
      let commands = [
        "swift": "", "id": "echo 1000", "apt-get": "echo \"apt-get $@\"",
        "sudo": "[ \"$1\" = -n ] && exit 0; echo sudo; exec \"$@\"",
      ]
      let run = try await setUp(on: commands)
      #expect(run.status == 0)
      #expect(run.errors.contains("sudo\napt-get install -y -qq libncurses-dev"))
    }

    @Test(arguments: [[:], ["sudo": "exit 1"]])
    func `An account that may not is told what to run`(sudo: [String: String]) async throws {
      let commands = ["swift": "", "id": "echo 1000", "apt-get": "echo never"].merging(sudo) { $1 }
      let run = try await setUp("tmux", on: commands)
      #expect(run.status == 1)
      #expect(run.errors.contains("sudo apt-get install -y libncurses-dev tmux"))
      #expect(!run.output.contains("never"))
    }

    @Test func `Without apt-get the packages are named`() async throws {
      let run = try await setUp("tmux", on: ["swift": "", "id": "echo 0"], hasHeader: true)
      #expect(run.status == 1)
      #expect(run.errors.contains("needs tmux "))
    }

    @Test func `Without Swift it is said where Swift is to be had`() async throws {
      let run = try await setUp(on: [:])
      #expect(run.status == 1)
      #expect(run.errors.contains("swift.org/install"))
    }
  }
}
