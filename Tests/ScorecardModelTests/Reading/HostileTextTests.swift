import ScorecardModel
import Testing

/// Text nobody would write: reading it must end, and never trap.
struct HostileTextTests {
  /// Numbers that look random and are the same in every run.
  struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private func read(_ table: InputTable, _ bytes: [UInt8]) -> Plan {
    var reader = PlanReader()
    let indicators = CSVDocument(file: "indicators.csv", text: "id,title,unit,levels\nNI 1,x,%,\nL,y,,a;b\n")
    var tables: [InputTable: CSVDocument] = [.indicators: indicators]
    tables[table] = CSVDocument(file: table.fileName, bytes: bytes)
    let (plan, diagnostics) = reader.read(header: nil, tables: tables, id: "p")
    #expect(diagnostics.allSatisfy { $0.location.line >= 0 })
    for row in 0..<plan.measurements.count { _ = plan.measurements.measurement(at: row) }
    return plan
  }

  @Test(arguments: InputTable.allCases)
  func `random bytes are read to their end`(table: InputTable) {
    var dice = Dice(state: 1)
    for _ in 0..<60 {
      let bytes = (0..<Int.random(in: 0..<400, using: &dice)).map { _ in
        UInt8.random(in: 0...255, using: &dice)
      }
      _ = read(table, bytes)
    }
  }

  @Test(arguments: InputTable.allCases)
  func `random cells under the right header are read to their end`(table: InputTable) {
    var dice = Dice(state: 2)
    let pieces = [
      ",", ",", ",", "\n", "\"", "\"\"", "NI 1", "L", "2009/10", "5%", "£1k", "-", " ", "é", "\r", "\0", ";",
      "a",
    ]
    let header = table.columns.map(\.name).joined(separator: ",") + "\n"
    for _ in 0..<60 {
      let body = (0..<Int.random(in: 0..<300, using: &dice)).map { _ in
        pieces.randomElement(using: &dice) ?? ""
      }
      _ = read(table, Array((header + body.joined()).utf8))
    }
  }

  @Test func `a sample cut off at every byte is read to its end`() {
    let text =
      "\u{FEFF}indicator,period,actual,target,flags,comment\r\nNI 1,2009/10,69%,\"1,5\",survey,\"a\nb \"\"c\"\"\"\r\n"
      + "L,2009-10,a,b,,é\r\nNI 1,2010/11,TBC,45–55,,x\r\n"
    let bytes = Array(text.utf8)
    for count in 0...bytes.count { _ = read(.measurements, Array(bytes[..<count])) }
  }

  @Test(arguments: ["\"", ",", "\0", "a", "\n", "\"a", "\"\"", ",\"", "\"\n", "\r"])
  func `the same thing a hundred thousand times is read to its end`(piece: String) {
    let body = String(repeating: piece, count: 100_000)
    _ = read(.measurements, Array(("indicator,period,actual\nNI 1,2009/10,1\n" + body).utf8))
    _ = read(.links, Array(("id,title\nA,b\n" + body).utf8))
    _ = read(.links, Array(body.utf8))
  }

  @Test func `rows behind an open quote survive it`() {
    let text = "id,title\n\"A,b\n" + (0..<1000).map { "\($0),\"t\"\n" }.joined()
    #expect(plan([.links: text]).plan.links.count == 1000)
  }

  @Test func `a control character at the edge of a cell is data, not a blank`() {
    let (plan, problems) = plan([.links: "id,title\nA,\u{1B}[2Jred\u{8}\nB,\u{8}\n"])
    #expect(plan.links.map(\.title) == ["\u{1B}[2Jred\u{8}", "\u{8}"])
    #expect(problems == [])
  }
}
