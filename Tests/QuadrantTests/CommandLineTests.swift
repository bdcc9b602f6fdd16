import Foundation
import Testing

extension RealTerminal {
  struct CommandLineTests {
    @Test func `In a pipe the scorecard is printed as text`() async throws {
      let run = try await ShellRun("quadrant plan | cat", in: Workplace())
      #expect(run.status == 0)
      #expect(run.output.contains("LAA indicators"))
      #expect(run.output.contains("71.7%"))
      #expect(!run.output.contains("\u{1B}"))
      #expect(run.errors.isEmpty)
    }

    @Test(arguments: [
      ("quadrant plan", "quadrant browse plan"), ("quadrant nowhere", "quadrant browse nowhere"),
    ])
    func `A folder alone is what browse does, without the arguments taken apart`(plain: String, whole: String)
      async throws
    {
      let runs = [try await ShellRun(plain, in: Workplace()), try await ShellRun(whole, in: Workplace())]
      #expect(runs[0].status == runs[1].status)
      #expect(runs[0].output == runs[1].output)
      #expect(runs[0].errors == runs[1].errors)
    }

    @Test(arguments: ["quadrant help", "quadrant --help", "quadrant keys", "quadrant --version"])
    func `A word that is a command is no folder`(command: String) async throws {
      let run = try await ShellRun(command, in: Workplace())
      #expect(run.status == 0)
      #expect(!run.output.isEmpty)
    }

    @Test func `A plan without faults is checked with status 0`() async throws {
      let run = try await ShellRun("quadrant check plan", in: Workplace())
      #expect(run.status == 0)
      #expect(run.output.contains("0 errors"))
      let strict = try await ShellRun("quadrant check plan --strict", in: Workplace())
      #expect(strict.status == (strict.output.contains(", 0 warnings") ? 0 : 1))
    }

    @Test func `A fault is told with file, line and column, and status 1`() async throws {
      let workplace = try Workplace()
      let good = try workplace.text(of: "measurements.csv")
      try workplace.save(good + "NI 4,no period,12%,,,\n", as: "measurements.csv")
      let run = try await ShellRun("quadrant check plan", in: workplace)
      #expect(run.status == 1)
      let line = good.split(separator: "\n").count + 1
      #expect(run.output.contains("measurements.csv:\(line):6: error: "))
    }

    @Test(arguments: ["scorecard", "indicators", "risks", "actions", "faults"])
    func `A view is printed with colours, at a size`(view: String) async throws {
      let run = try await ShellRun("quadrant print \(view) plan --size 80x24 --format ansi", in: Workplace())
      #expect(run.status == 0)
      let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      #expect(lines.count == 24)
      #expect(run.output.contains("\u{1B}["))
      for line in lines { #expect(line.replacing(/\u{1B}\[[0-9;]*m/, with: "").count <= 80) }
    }

    @Test(arguments: [
      "quadrant nowhere", "quadrant print risks nowhere", "quadrant check nowhere", "quadrant kiosk nowhere",
      "quadrant check .", "quadrant check plan/plan.yaml",
    ])
    func `A folder that is no plan is told in one line`(command: String) async throws {
      let workplace = try Workplace()
      if command.hasSuffix(" .") { try FileManager.default.removeItem(at: workplace.plan) }
      let run = try await ShellRun(command, in: workplace)
      #expect(run.status != 0)
      #expect(run.errors.hasPrefix("Error: "))
      #expect(run.errors.split(separator: "\n").count == 1)
    }

    @Test(arguments: [
      "quadrant print nothing plan", "quadrant print risks plan --size 0x0", "quadrant plan --theme none",
      "quadrant plan --as-at tomorrow", "quadrant plan --period soon", "quadrant kiosk plan --every 0s",
      "quadrant kiosk plan --every nan", "quadrant kiosk plan --every inf", "quadrant kiosk plan --views x",
      "quadrant print risks plan --plan none", "quadrant --nothing",
      "quadrant print risks plan --size 99999x99999",
    ])
    func `A wrong argument is told in words`(command: String) async throws {
      let run = try await ShellRun(command, in: Workplace())
      #expect(run.status != 0)
      #expect(run.status < 128)
      #expect(run.errors.hasPrefix("Error: "))
    }

    @Test(arguments: ["quadrant plan < /dev/null", "quadrant kiosk plan < /dev/null"])
    func `Without a keyboard the program says so and leaves the terminal alone`(command: String) async throws
    {
      let terminal = try await TmuxTerminal(in: Workplace())
      try await terminal.run(command)
      try await terminal.wait(for: "not a terminal")
      try await terminal.wait(for: "a failure") { $0.lines.contains { $0.hasPrefix("status 1") } }
      #expect(!String(decoding: try await terminal.written(), as: UTF8.self).contains("\u{1B}[?1049h"))
    }

    @Test(arguments: [
      "print scorecard plan --size 1000x1000", "check plan", "keys", "themes", "plan", "--help",
    ])
    func `A reader that goes away is no reason to complain`(arguments: String) async throws {
      let run = try await ShellRun("quadrant \(arguments) | head -c 1 | wc -c", in: Workplace())
      #expect(run.output.contains("1"))
      #expect(run.errors.isEmpty)
      let full = try await ShellRun("quadrant \(arguments) > /dev/full; echo $?", in: Workplace())
      #expect(full.output.contains { $0.isNumber })
    }

    @Test(arguments: ["quadrant", "quadrant print indicators"])
    func `Without a folder the sample data opens on its living directorate, wherever one is`(
      command: String
    ) async throws {
      let run = try await ShellRun("cd / && \(command) | cat", in: Workplace())
      #expect(run.status == 0)
      #expect(run.output.contains("Northmoor Council, Corporate Services"))
      #expect(run.output.contains("ILLUSTRATIVE"))
    }

    @Test func `The folder of the sample data shows all its plans`() async throws {
      let samples = Product.package.appending(path: "sample-data").path(percentEncoded: false)
      let run = try await ShellRun("quadrant '\(samples)' | cat", in: Workplace())
      let titles = ["Corporate Services Business", "Cabinet Workplan", "Customer and Support"]
      #expect(titles.allSatisfy(run.output.contains))
    }
  }
}
