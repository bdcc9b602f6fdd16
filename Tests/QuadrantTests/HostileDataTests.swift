import Foundation
import Testing

extension RealTerminal {
  struct HostileDataTests {
    /// Text that drives a terminal that believes it.
    private static let payloads = [
      "\u{1B}]52;c;aGFja2Vk\u{07}", "\u{1B}]0;pwned\u{07}", "\u{1B}]2;pwned\u{1B}\\", "\u{1B}[2J\u{1B}[H",
      "\u{1B}[6n",
      "\u{1B}P+q544e\u{1B}\\", "\u{1B}c", "\u{1B}[?1049l", "\u{1B}k pwned\u{1B}\\", "\u{9B}2J",
      "\u{9D}0;pwned\u{9C}",
      "\u{90}q\u{9C}", "\u{202E}live", "\u{2066}x\u{2069}", "a\u{200B}b\u{FEFF}c\u{2060}",
      "\u{E0041}\u{E007F}", "\u{7F}",
      "\u{08}\u{08}\u{08}over", "one\rtwo", "one\ntwo", "one\r\ntwo", "tab\tbed", "\u{0E}\u{0F}",
      "\u{85}\u{2028}\u{2029}",
      "Z" + String(repeating: "\u{0301}", count: 60), "👨‍👩‍👧‍👦🏳️‍🌈", "\u{1F1EC}\u{1F1E7}", "[red]x[/]", "%s%n",
      "$(id)`id`",
      String(repeating: "W", count: 10_000), String(repeating: "漢", count: 10_000),
    ]

    /// A cell of a table: quoted, with the quotes in it doubled.
    private static func cell(_ text: String) -> String {
      "\"" + text.replacingOccurrences(of: "\"", with: "\"\"") + "\""
    }

    private static func hostilePlan() throws -> Workplace {
      let workplace = try Workplace()
      let header = try workplace.text(of: "plan.yaml")
      try workplace.save(
        header.replacingOccurrences(
          of: "directorate: \"Chief Executive's Services\"",
          with: "directorate: \"X \\x1B]0;pwned\\x07 \\x9B2J \\u202E LAA\""
        ),
        as: "plan.yaml"
      )
      var indicators = "id,title,definition,kind,perspective,objective,division,owner,unit,polarity,note\n"
      var measurements = "indicator,period,actual,target,comment\n"
      var people = "id,name,role,division,note\n"
      var risks = "id,title,impact,likelihood,owner\n"
      var actions = "id,title,objective,owner,due,status\n"
      for (number, payload) in payloads.enumerated() {
        let text = cell(payload)
        let id = cell("I\(number)\(payload.prefix(40))")
        indicators += "\(id),\(text),\(text),LAA,laa,S,policy,\(text),%,higher,\(text)\n"
        measurements += "\(id),2009/10,\(number)%,50%,\(text)\n\(id),2010/11,\(text),\(text),\(text)\n"
        people += "\(text),\(text),\(text),policy,\(text)\n"
        risks += "\(cell("R\(number)\(payload.prefix(40))")),\(text),H,M,\(text)\n"
        actions += "\(cell("A\(number)\(payload.prefix(40))")),\(text),S,\(text),\(text),\(text)\n"
      }
      for (name, text) in [
        ("indicators", indicators), ("measurements", measurements), ("people", people), ("risks", risks),
        ("actions", actions),
      ] {
        try workplace.save(text, as: "\(name).csv")
      }
      return workplace
    }

    @Test(arguments: [["LC_ALL": "C.UTF-8"], ["LC_ALL": "C"]])
    func `Nothing in a plan drives the terminal`(locale: [String: String]) async throws {
      let terminal = try await TmuxTerminal(in: try Self.hostilePlan(), environment: locale)
      let title = try await terminal.fact("pane_title")
      let start = try await terminal.written().count
      try await terminal.run("quadrant plan --theme mono")
      try await terminal.wait(for: "as at")
      for (key, view) in [
        ("1", "Scorecard"), ("2", "Indicators"), ("3", "Risks"), ("4", "Actions"), ("f", "Faults"),
      ] {
        try await terminal.press(key)
        try await terminal.wait(for: "the view \(view)") { $0.lines[0].contains(view) }
        for _ in Self.payloads {
          try await terminal.press("Enter", "e", "End", "Escape", "Escape", "Down")
        }
        try await terminal.press("z", "/")
        try await terminal.wait(for: "the filter line") { $0.lines.last?.contains("keep") == true }
        try await terminal.press("Escape", "z")
      }
      try await terminal.press("1", "?")
      try await terminal.wait(for: "one row up")
      #expect(try await terminal.fact("pane_title") == title)
      #expect(try await terminal.clipboard().isEmpty)
      let written = Array(try await terminal.written()[start...])
      #expect(Self.strangers(in: written).isEmpty)
      try await terminal.press("Escape", "q")
      try await terminal.wait(for: "status 0")
    }

    @Test func `What check says of a hostile plan drives no terminal either`() async throws {
      let run = try await ShellRun("quadrant check plan", in: try Self.hostilePlan())
      #expect(run.status < 128)
      #expect(Self.strangers(in: Array(run.output.utf8)).isEmpty)
    }

    @Test(arguments: ["text", "ansi"])
    func `What print writes of a hostile plan drives no terminal either`(format: String) async throws {
      for view in ["scorecard", "indicators", "risks", "actions", "faults"] {
        let run = try await ShellRun(
          "quadrant print \(view) plan --format \(format) --size 300x200",
          in: try Self.hostilePlan()
        )
        #expect(run.status == 0)
        #expect(Self.strangers(in: Array(run.output.utf8)).isEmpty)
      }
    }

    @Test func `Names of folders and files drive no terminal either`() async throws {
      let workplace = try Workplace()
      let evil = workplace.folder.appending(path: "plans/pl\u{1B}]0;pwned\u{07}\u{202E}an")
      try FileManager.default.createDirectory(
        at: evil.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try FileManager.default.moveItem(at: workplace.plan, to: evil)
      try Data("a,b".utf8).write(to: evil.appending(path: "x\u{1B}]0;pwned\u{07}.csv"))
      for command in [
        "quadrant check plans", "quadrant check plans/pl*", "quadrant plans | cat",
        "quadrant print risks plans",
        "quadrant check plans/pl*/x*", "quadrant check plans/pl*/nothing",
        "quadrant plans --plan $'\\e]0;pwned\\a'",
        "quadrant plans --period $'\\e]0;pwned\\a'", "quadrant plans --as-at $'\\e]0;pwned\\a'",
        "quadrant plans --theme $'\\e]0;pwned\\a'", "quadrant kiosk plans --every $'\\e]0;pwned\\a'",
        "quadrant $'--\\e]0;pwned\\a'",
      ] {
        let run = try await ShellRun(command, in: workplace)
        #expect(Self.strangers(in: Array(run.output.utf8)).isEmpty, "\(command)")
        #expect(Self.strangers(in: Array(run.errors.utf8)).isEmpty, "\(command)")
      }
    }

    /// What stands in output and is neither text one can see nor one of the sequences the program needs.
    private static func strangers(in written: [UInt8]) -> [String] {
      let text = String(decoding: written, as: UTF8.self)
      var found: [String] = []
      var scalars = text.unicodeScalars[...]
      while let scalar = scalars.popFirst() {
        if scalar == "\u{1B}" {
          if let sequence = sequence(in: &scalars) { found.append(sequence) }
        } else if isStrange(scalar) {
          found.append("U+" + String(scalar.value, radix: 16, uppercase: true))
        }
      }
      return found
    }

    private static func isStrange(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0x0A, 0x0D, 0x08, 0x0F: false  // ncurses moves the cursor by these
      case 0..<0x20, 0x7F...0x9F: true
      default:
        [.format, .lineSeparator, .paragraphSeparator, .surrogate].contains(scalar.properties.generalCategory)
      }
    }

    /// Takes the rest of a sequence; what it was, unless it is one that a program on a screen needs.
    private static func sequence(in scalars: inout Substring.UnicodeScalarView) -> String? {
      guard let kind = scalars.popFirst() else { return "ESC at the end" }
      if "()".unicodeScalars.contains(kind) { return scalars.popFirst() == "B" ? nil : "ESC \(kind)" }
      if "=>78M".unicodeScalars.contains(kind) { return nil }
      guard kind == "[" else { return "ESC \(kind)" }
      var body = String.UnicodeScalarView()
      while let next = scalars.popFirst() {
        body.append(next)
        if (0x40...0x7E).contains(next.value) { break }
      }
      let modes = ["?1049", "?1", "?7", "?12", "?25", "?2004", "?2026", "4"]
      let last = body.last ?? " "
      let parameters = String(body.dropLast())
      if "hl".unicodeScalars.contains(last) {
        return modes.contains(parameters) || parameters == "?12;25" ? nil : "CSI \(String(body))"
      }
      if last == "t" {
        return parameters.hasPrefix("22;0;0") || parameters.hasPrefix("23;0;0") ? nil : "CSI \(String(body))"
      }
      return "ABCDGHJKLMPSTXdfmrb@".unicodeScalars.contains(last) ? nil : "CSI \(String(body))"
    }
  }
}
