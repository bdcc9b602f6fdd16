import Foundation
import Testing

extension RealTerminal {
  struct ExportTests {
    @Test func `A table is written as CSV, JSON and Markdown`() async throws {
      let csv = try await ShellRun(
        "quadrant print risks plan --format csv --columns id,title",
        in: Workplace()
      )
      #expect(csv.status == 0)
      #expect(
        csv.output.hasPrefix("plan,planPeriod,asAt,illustrative,id,title\r\nplan,2009/10,2010-06-30,no,R1,")
      )
      let json = try await ShellRun("quadrant print risks plan --format json", in: Workplace())
      let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
      #expect((object?["rows"] as? [Any])?.count == 28)
      let markdown = try await ShellRun("quadrant print links plan", in: Workplace())
      #expect(markdown.output.hasPrefix("# Chief Executive's Services Performance Plan (2009-12): Links\n"))
    }

    @Test func `A report is written as a page, to a file or to the standard output`() async throws {
      let workplace = try Workplace()
      let page = try await ShellRun("quadrant report plan", in: workplace)
      #expect(page.status == 0)
      #expect(page.output.hasPrefix("<!DOCTYPE html>\n<html lang=\"en-GB\">"))
      #expect(page.output.hasSuffix("</html>\n"))
      let file = try await ShellRun("quadrant report plan --output r.html && cat r.html", in: workplace)
      #expect(file.output == page.output)
      let again = try await ShellRun(
        "quadrant report plan --format text --output r.html && cat r.html",
        in: workplace
      )
      #expect(again.output.hasPrefix("Chief Executive's Services Performance Plan (2009-12): 2009/10"))
      let markdown = try await ShellRun("quadrant report plan --format markdown", in: workplace)
      #expect(markdown.output.contains("\n## Exceptions\n"))
    }

    @Test func `A report is of the period and the plan that are named, else of the sample data`() async throws
    {
      let quarter = try await ShellRun(
        "quadrant report --period '2026/27 Q1' --format markdown",
        in: Workplace()
      )
      #expect(quarter.output.contains("period Q1 2026/27"))
      let portfolio = "\(Product.package.path())/sample-data"
      let one = try await ShellRun(
        "quadrant report \(portfolio) --plan salford-cabinet-workplan --format text --as-at 2009-06-30",
        in: Workplace()
      )
      #expect(one.status == 0 && one.output.contains("as at 30 Jun 2009"))
      let all = try await ShellRun("quadrant report \(portfolio) --format markdown", in: Workplace())
      #expect(all.status == 0 && all.output.hasPrefix("# 6 plans side by side\n"))
      let none = try await ShellRun("quadrant report \(portfolio) --period 1999/00", in: Workplace())
      #expect(none.status != 0 && none.errors.contains("has no figures for 1999/00"))
    }

    @Test func `A filter keeps the rows that it keeps on the screen`() async throws {
      let screen = try await ShellRun("quadrant print actions plan --filter overdue", in: Workplace())
      #expect(screen.output.contains(" 4 of 47 "))
      #expect(screen.output.contains("filter: overdue"))
      let csv = try await ShellRun(
        "quadrant print actions plan --filter overdue --format csv --columns due",
        in: Workplace()
      )
      #expect(csv.output.split(separator: "\r\n").count == 5)
    }

    @Test func `A folder of plans is exported plan by plan, or one of them`() async throws {
      let portfolio = "\(Product.package.path())/sample-data"
      let all = try await ShellRun("quadrant print divisions \(portfolio) --format csv", in: Workplace())
      let rows = all.output.split(separator: "\r\n")
      #expect(Set(rows.dropFirst().map { $0.prefix { $0 != "," } }).count == 5)
      #expect(rows.count { $0.hasPrefix("plan,") } == 1)
      let one = try await ShellRun(
        "quadrant print all \(portfolio) --plan salford-cabinet-workplan --format json",
        in: Workplace()
      )
      let object = try JSONSerialization.jsonObject(with: Data(one.output.utf8)) as? [String: Any]
      #expect((object?["tables"] as? [String: Any])?.count == 27)
      let each = try await ShellRun("quadrant print plans \(portfolio) --format json", in: Workplace())
      let plans = try JSONSerialization.jsonObject(with: Data(each.output.utf8)) as? [String: Any]
      #expect((plans?["plans"] as? [Any])?.count == 6)
    }

    @Test func `A folder of plans is printed side by side where there is such a view`() async throws {
      let portfolio = "\(Product.package.path())/sample-data"
      let risks = try await ShellRun("quadrant print risks \(portfolio)", in: Workplace())
      #expect(risks.output.contains("Risks of all plans") && risks.output.contains("no bands named"))
      let money = try await ShellRun("quadrant print resources \(portfolio)", in: Workplace())
      #expect(money.status != 0 && money.errors.contains("choose one with --plan"))
    }

    @Test func `Details are found by an id, however it is typed`() async throws {
      let run = try await ShellRun("quadrant print detail plan --id ni4", in: Workplace())
      #expect(run.output.hasPrefix("# Indicator NI 4: People who feel they can influence decisions"))
    }

    @Test func `Details are drawn with their chart, too`() async throws {
      let run = try await ShellRun("quadrant print detail --id c1 --format text", in: Workplace())
      #expect(run.output.contains("Calls answered within 60 seconds"))
      #expect(run.output.contains("━━") && run.output.contains("80.0%"))
      let missing = try await ShellRun("quadrant print detail --id zz --format text", in: Workplace())
      #expect(missing.status != 0 && missing.errors.contains("nothing in this plan has the id zz"))
    }

    @Test func `Faults are told to other programs too`() async throws {
      let workplace = try Workplace()
      let good = try workplace.text(of: "measurements.csv")
      try workplace.save(good + "NI 4,no period,12%,,,\n", as: "measurements.csv")
      let run = try await ShellRun("quadrant check plan --format json", in: workplace)
      #expect(run.status == 1)
      let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
      #expect(object?["errors"] as? Int == 1)
      let plan = try #require((object?["plans"] as? [[String: Any]])?.first)
      let fault = try #require((plan["rows"] as? [[String: Any]])?.first)
      #expect(fault["severity"] as? String == "error")
      #expect(fault["file"] as? String == "measurements.csv")
      #expect(fault["line"] as? Int == good.split(separator: "\n").count + 1)
      let strict = try await ShellRun("quadrant check plan --format json --strict", in: Workplace())
      #expect(strict.status == (strict.output.contains("\"warnings\": 0") ? 0 : 1))
    }

    @Test(arguments: [
      "quadrant print all plan --format csv", "quadrant print links plan --format text",
      "quadrant print risks plan --format csv --columns id,nothing", "quadrant print detail plan",
      "quadrant print detail plan --id nothing", "quadrant print detail plan --id R1 --format csv",
      "quadrant print risks plan --format json --period 1999/00",
      "quadrant print risks plan --format json --plan none", "quadrant print risks plan --format pdf",
      "quadrant print detail plan --id R1 --format html", "quadrant report plan --format pdf",
      "quadrant report plan --period 1999/00", "quadrant report plan --output nowhere/r.html",
      "quadrant report plan --output plan",
    ])
    func `What cannot be exported is told in words`(command: String) async throws {
      let run = try await ShellRun(command, in: Workplace())
      #expect(run.status != 0)
      #expect(run.output.isEmpty)
      #expect(run.errors.hasPrefix("Error: "))
    }

    /// Whether the program that the examples ask with is there.
    private static let hasJQ = ["/usr/bin/jq", "/usr/local/bin/jq", "/opt/homebrew/bin/jq"]
      .contains(where: FileManager.default.isExecutableFile(atPath:))

    @Test(.enabled(if: ExportTests.hasJQ, "jq is not installed"))
    func `The examples of docs/exports.md give what stands under them`() async throws {
      let document = try String(
        contentsOf: Product.package.appending(path: "docs/exports.md"),
        encoding: .utf8
      )
      let examples = document.matches(of: /```sh\n([\s\S]*?)```\n\n```\n([\s\S]*?)```/)
      #expect(examples.count > 5)
      for example in examples {
        let run = try await ShellRun("cd '\(Product.package.path())' && \(example.1)", in: Workplace())
        #expect(run.output == String(example.2), "\(example.1)")
        #expect(run.errors.isEmpty)
      }
    }
  }
}
