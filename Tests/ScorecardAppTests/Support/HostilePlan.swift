import ScorecardModel

/// Plans that somebody wrote who wishes the screen ill, or who knows no better.
enum HostilePlan: String, CaseIterable {
  case text, perspectives, empty, headless, product, levels, lookup, scoreOnly, huge

  /// The files of its folder.
  var files: PlanTexts {
    switch self {
    case .text: HostilePlan.textFiles
    case .perspectives:
      Northmoor.files([
        "plan.yaml": "format: 1\ntitle: Many\nas-at: 2026-10-15\nperspectives:\n"
          + (1...500).map { "  - { id: p\($0), title: Perspective \($0) }\n" }.joined()
      ])
    case .empty:
      Dictionary(uniqueKeysWithValues: Northmoor.files.map { ($0, HostilePlan.headerLine(of: $1)) })
    case .headless:
      Northmoor.files.merging(["plan.yaml": "format: 1\n"]) { $1 }
    case .product: HostilePlan.product(impact: 4, likelihood: 6)
    case .levels:
      Northmoor.files([
        "plan.yaml": HostilePlan.levelsHeader,
        "risks.csv": """
        id,title,inherent-impact,inherent-likelihood,residual-impact,residual-likelihood
        R1,Both,Rather more than nothing/Considerable,Rare/Once in a very long while,Considerable,Rare
        R2,Sideways,Catastrophic beyond all words,Rare/Once in a very long while,,
        R3,Upwards,Considerable/Catastrophic beyond all words,Every day,Rather more than nothing,Rare
        R4,Unknown,Huge,Often,,

        """,
      ])
    case .lookup:
      Northmoor.files([
        "plan.yaml": HostilePlan.lookupHeader,
        "risks.csv": """
        id,title,inherent-impact,inherent-likelihood,current-impact,current-likelihood,current-score
        R1,Top,IV,A,IV,B/A,
        R2,Two levels,III/IV,C,II,F,
        R3,Score,,,,,12
        R4,None,,,,,

        """,
      ])
    case .scoreOnly:
      Northmoor.files([
        "plan.yaml": Northmoor.header.replacing("scheme: product", with: "scheme: score-only")
      ])
    case .huge: HostilePlan.hugeFiles
    }
  }

  /// A plan whose risks stand on a grid of a size, one in each cell and more.
  static func product(impact: Int, likelihood: Int) -> PlanTexts {
    var rows = ["id,title,current-impact,current-likelihood,current-score,target-score"]
    for row in 1...impact {
      for column in 1...likelihood {
        rows.append("R\(row)-\(column),Risk \(row) \(column),\(row),\(column),,1")
        rows.append("S\(row)-\(column),Score \(row) \(column),,,\(row * column),")
      }
    }
    let crowd = (1...60).map { "C\($0),Crowd \($0),2,2,," }
    let header = Northmoor.header.replacing("impact: 5", with: "impact: \(impact)")
      .replacing("likelihood: 5", with: "likelihood: \(likelihood)")
    return Northmoor.files([
      "plan.yaml": header, "risks.csv": (rows + crowd).joined(separator: "\n") + "\n",
    ])
  }

  private static func headerLine(of text: String) -> String {
    text.hasPrefix("format") ? text : String(text.prefix { $0 != "\n" }) + "\n"
  }

  /// Pieces of text that do something on a terminal that believes them, or that have an odd width.
  static let pieces = [
    "\u{1B}[31mred\u{1B}[0m", "a\u{1B}[31mred\u{1B}[0m", "\u{1B}]0;owned\u{7}", "\u{1B}]52;c;aGk=\u{1B}\\",
    "\u{9B}2J", "\u{8}\u{8}", "\t", "\u{7F}",
    "\u{202E}desrever\u{202C}", "\u{2066}isolated", "\u{200B}\u{200D}\u{FEFF}", "\u{AD}",
    "a\u{301}\u{302}\u{303}\u{304}\u{305}",
    "👩‍👩‍👧‍👦", "漢字かな", "\u{E0041}\u{E0042}", "\u{2028}line\u{2029}", "🇬🇧", "ﷺ", "\u{301}", "\u{1F3FD}", "two\nlines",
    "a\r\nb",
  ]

  private static let textFiles: PlanTexts = {
    let quoted = { (text: String) in "\"\(text.replacing("\"", with: "\"\""))\"" }
    let long = String(repeating: "wide 漢字 ", count: 1250)
    var rows = pieces.enumerated().map { index, piece in
      [piece + "\(index)", piece, "customer", "O1", piece, piece, "higher", "1", "quarterly", piece].map(
        quoted
      )
      .joined(separator: ",")
    }
    rows += [
      "L1,\(quoted(long)),customer,O1,JS,%,higher,1,quarterly,\(quoted(long))", "L1,Twice,,,,,,,,",
      "L1,Thrice,,,,,,,,",
    ]
    rows += ["\(quoted(long)),Long id,customer,O1,JS,%,higher,1,quarterly,"]
    let actions = pieces.map {
      "\(quoted($0)),\(quoted($0)),O1,customer,\(quoted($0)),,\(quoted($0)),\(quoted($0)),R1,L1"
    }
    let risks = pieces.map { "\(quoted($0)),\(quoted($0)),\(quoted($0)),O1,A1,4,4,," }
    let people = pieces.map { "\(quoted($0)),\(quoted($0)),\(quoted($0))" }
    let measurements =
      "indicator,period,actual,target,comment\n"
      + pieces.enumerated().map { "\(quoted($1 + "\($0)")),2026/27 Q2,\($0),50,\(quoted($1))" }.joined(
        separator: "\n"
      )
    let header = Northmoor.header
      .replacing("Northmoor plan", with: "\"\\e[2J\\e]0;x\\a\\u202Eplan \\u200B 漢字\"")
      .replacing("title: Customer", with: "title: \"\\e[31m\\u202ECustomer\\n\"")
    return Northmoor.files([
      "plan.yaml": header,
      "indicators.csv": Northmoor.table(Northmoor.indicatorColumns, rows + Northmoor.indicators),
      "measurements.csv": measurements + "\n",
      "actions.csv": Northmoor.table(Northmoor.actionColumns, actions + Northmoor.actions),
      "risks.csv": Northmoor.table(Northmoor.riskColumns, risks + Northmoor.risks),
      "people.csv": Northmoor.people + people.joined(separator: "\n") + "\n",
      "\u{1B}[2J.csv": "a,b\n",
    ])
  }()

  /// A grid of 4 by 6 whose cells are given one by one.
  private static let lookupHeader = """
    format: 1
    title: Lookup
    as-at: 2026-10-15
    risk:
      impact: [I, II, III, IV]
      likelihood: [F, E, D, C, B, A]
      bands: [low, medium, high]
      appetite: medium
      cells:
        - [medium, medium, high, high, high, high]
        - [low, medium, medium, high, high, high]
        - [low, low, medium, medium, medium, high]
        - [low, low, low, low, medium, medium]

    """

  private static let levelsHeader = """
    format: 1
    title: Levels
    as-at: 2026-10-15
    risk:
      scheme: levels
      impact: [Rather more than nothing, Considerable, Catastrophic beyond all words]
      likelihood: [Rare, Once in a very long while, Every day, Always]

    """

  private static let hugeFiles: PlanTexts = Northmoor.files([
    "plan.yaml": Northmoor.header.replacing("appetite: 8", with: "appetite: 1000000")
      .replacing("severe: 15", with: "severe: 1000000"),
    "indicators.csv": Northmoor.table(
      Northmoor.indicatorColumns,
      ["I1,Most,customer,O1,JS,£bn,higher,9,quarterly,", "I2,Least,customer,O1,JS,£,lower,,monthly,"]
        + (1...300).map { "N\($0),Number \($0),finance,O1,JS,,higher,,annual," }
    ),
    "measurements.csv": """
    indicator,period,actual,target
    I1,1909/10 Q1,9223372036854775807,-9223372036854775807
    I1,1999/00 Q1,£999999999999999bn,£-999999999999999bn
    I1,2026/27 Q1,£99999999999bn,£-1bn
    I1,2026/27 Q2,-£99999999999bn,£0.000000001
    I2,2026-04,£99999999999999999999999999,£1
    I2,2026-05,£0.00000001,£9000000bn
    I2,2026-06,£999999999999999,£0.000001
    I2,2099-12,£5,£5
    N1,2025/26,1,1
    N1,2026/27,1,999999999999999

    """,
    "risks.csv": """
    id,title,current-impact,current-likelihood,current-score,target-score
    R1,Score beyond all,,,9223372036854775807,-9223372036854775807
    R6,Score beyond the grid,,,1000000,999999
    R7,Score in the grid,,,20,1
    R2,Below all,,,-9223372036854775808,9223372036854775807
    R3,Zero,0,0,0,0
    R4,Off,99,99,,
    R5,Half,2.5,1,,

    """,
    "actions.csv": """
    id,title,deadline,percent
    A1,Before all,0001-01-01,-5
    A2,After all,9999-12-31,1000
    A3,Never,31/13/2026,abc

    """,
  ])
}
