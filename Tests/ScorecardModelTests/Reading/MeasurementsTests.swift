import ScorecardModel
import Testing

struct MeasurementsTests {
  private let indicators = "id,title,unit,levels\nNI 1,One,%,\nNI 2,Two,,\nL,Level,,Poor;Fair\n"

  @Test func `rows are sorted by indicator and period and found by both`() throws {
    let (plan, problems) = plan([
      .indicators: indicators,
      .measurements:
        "indicator,period,actual\nNI 2,2010/11,4\nNI 1,2009/10 Q2,2\nNI 2,2009/10,3\nNI 1,2009/10 Q1,1\n",
    ])
    let measurements = plan.measurements
    #expect(problems == [])
    #expect(measurements.count == 4)
    #expect(measurements.rows(of: 0) == 0..<2)
    #expect(measurements.rows(of: 1) == 2..<4)
    #expect(measurements.rows(of: 2).isEmpty)
    #expect((0..<4).map { measurements.actual(at: $0).text() } == ["1", "2", "3", "4"])
    #expect(measurements.periods == measurements.periods.sorted())
    let period = try #require(Period("2009/10"))
    #expect(measurements.row(of: 1, period: period) == 2)
    #expect(measurements.row(of: 0, period: period) == nil)
    #expect(measurements.row(of: 9, period: period) == nil)
    #expect(measurements.location(at: 0).description == "measurements.csv:5:1")
    #expect(measurements.location(of: .actual, at: 0).description == "measurements.csv:5:17")
  }

  @Test(arguments: [
    "5", "-5", "0.90", "98.70", "-0", "007", "5.", ".5", "5%", "-5%", "98.70%", "1,234", "\"22,500\"", "£5",
    "£1.2M", "-", "", " ",
    "TBC", "N/A", "Baseline year", "45–55", "45-55", "yes", "21 days", "Fair", "123456789012345678",
    "1234567890123456789", "1.2.3", "--5", "5-", "%", "+5", "abc", "5% reduction from 2008-03-31", "1e5",
    "\"5\"",
  ])
  func `the quick way reads what the words mean, and nothing else`(text: String) {
    let units: [Unit?] = [.percent, nil, nil]
    for (place, id) in ["NI 1", "NI 2", "L"].enumerated() {
      let (plan, problems) = plan([
        .indicators: indicators, .measurements: "indicator;period;actual\n\(id);2009/10;\(text)\n",
      ])
      let bare = text.split(separator: "\"").joined()
      let levels = place == 2 ? ["Poor", "Fair"] : []
      let expected = try? WrittenValue(reading: bare, unit: units[place], levels: levels)
      let actual = plan.measurements.isEmpty ? nil : plan.measurements.actual(at: 0)
      #expect(actual == expected, "\(id)")
      #expect(problems.contains { $0.contains("error") } == (expected == nil))
    }
  }

  @Test func `everything a row may say is read`() {
    let (plan, problems) = plan([
      .indicators: indicators,
      .measurements:
        "indicator,period,actual,target,numerator,denominator,flags,as-of,forecast,benchmark,comment,Source\n"
        + "NI 1,2009/10,69%,72%,690,1000,Provisional; survey,2010-04-01,70,N/A,\"said \"\"so\"\", twice\",survey team\n"
        + "NI 1,2010/11,,,,,,,,,,\n",
    ])
    #expect(problems.count == 1 && problems[0].contains("\"Source\""))
    let row = plan.measurements.measurement(at: 0)
    #expect(row.actual == .number(Quantity(DecimalNumber(mantissa: 69), unit: .percent)))
    #expect(row.numerator == DecimalNumber(mantissa: 690))
    #expect(row.denominator == DecimalNumber(mantissa: 1000))
    #expect(row.flags == [.provisional, .survey])
    #expect(row.asOf == Day(year: 2010, month: 4, day: 1))
    #expect(row.forecast == .number(Quantity(DecimalNumber(mantissa: 70))))
    #expect(row.benchmark == .notApplicable)
    #expect(row.comment == "said \"so\", twice")
    #expect(plan.measurements.extra(at: 0) == [ExtraField(name: "Source", text: "survey team")])
    #expect(plan.measurements.measurement(at: 1).comment == "")
    #expect(plan.measurements.asOf(at: 1) == nil)
    #expect(plan.measurements.hasComment(at: 0) && !plan.measurements.hasComment(at: 1))
  }

  @Test func `rows of unknown indicators stay, behind those of the plan`() {
    let (plan, problems) = plan([
      .indicators: indicators,
      .measurements: "indicator,period,actual\nNI 3,2009/10,3\nNI 1,2009/10,1\nNI 3,2010/11,4\n",
    ])
    #expect(plan.measurements.unknownIndicators == ["NI 3"])
    #expect(plan.measurements.rows(of: plan.indicators.count).count == 2)
    #expect(
      problems == [
        "measurements.csv:2:1: warning: indicator \"NI 3\" is not there, expected an id of indicators.csv; "
          + "did you mean \"NI 1\"?"
      ]
    )
  }

  @Test func `a plan is the same whichever of two pieces of work is done first`() {
    let texts: [InputTable: String] = [
      .indicators: indicators, .measurements: "indicator,period,actual\nNI 1,2009/10,1\nNI 1,2010/11,x1\n",
      .actions: "id,title,status\nA,a,nonsense\n",
      .budget: "division,period,heading,budget\n,2009/10,net,x\n",
    ]
    var tables: [InputTable: CSVDocument] = [:]
    for (table, text) in texts { tables[table] = CSVDocument(file: table.fileName, text: text) }
    var (forwards, backwards) = (PlanReader(), PlanReader())
    backwards.together = { one, other in
      other()
      one()
    }
    let expected = forwards.read(header: nil, tables: tables, id: "p")
    let found = backwards.read(header: nil, tables: tables, id: "p")
    #expect(found.diagnostics == expected.diagnostics)
    #expect(found.diagnostics.count { $0.severity != .note } >= 3)
    #expect(found.plan.measurements.count == 2 && found.plan.actions == expected.plan.actions)
  }

  @Test func `the same revision on the same indicators is not read again`() {
    var reader = PlanReader()
    let table = CSVDocument(
      file: "measurements.csv",
      bytes: Array("indicator,period,actual\nNI 1,2009/10,x1\n".utf8),
      revision: 1
    )
    let first = CSVDocument(file: "indicators.csv", text: indicators)
    let before = reader.read(header: nil, tables: [.indicators: first, .measurements: table], id: "p")
    let again = reader.read(header: nil, tables: [.indicators: first, .measurements: table], id: "p")
    #expect(before.diagnostics == again.diagnostics)
    #expect(before.diagnostics.count { $0.severity == .error } == 1)
    let other = CSVDocument(file: "indicators.csv", text: "id,title\nX,x\nNI 1,one\n")
    let after = reader.read(header: nil, tables: [.indicators: other, .measurements: table], id: "p")
    #expect(after.diagnostics != again.diagnostics || after.plan.measurements.isEmpty)
  }
}
