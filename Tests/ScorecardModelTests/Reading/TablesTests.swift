import ScorecardModel
import Testing

struct TablesTests {
  @Test func `objectives are read with everything they say`() throws {
    let (plan, problems) = plan([
      .objectives:
        "id,title,kind,parent,perspective,lead,links,rationale,outcome,weight,Ward\n"
        + "1,Aim,aim,,,,,,,,\n1.1,Child,objective,1,,KB?; MV,LAA;CWP,why,what,2.5,North\n",
      .people: "id,name,post\nKB,Kevin Brady,Director\nMV,Martin Vickers,\n",
      .links: "id,title,kind\nLAA,Agreement,agreement\nCWP,Workplan,corporate\n",
    ])
    let child = try #require(plan.objectives.last)
    #expect(plan.objectives.map(\.kind) == [.aim, .objective])
    #expect(child.parent == "1")
    #expect(child.links == ["LAA", "CWP"])
    #expect(child.weight == DecimalNumber("2.5"))
    #expect(child.extra == [ExtraField(name: "Ward", text: "North")])
    #expect(
      child.leads == [
        OfficerReference(words: "KB?", officer: "KB", isUnclear: true),
        OfficerReference(words: "MV", officer: "MV"),
      ]
    )
    #expect(problems.count == 1 && problems[0].contains("column \"Ward\" is not one the format knows"))
  }

  @Test func `indicators are read with everything they say`() throws {
    let (plan, problems) = plan([
      .indicators:
        "id,title,unit,polarity,decimals,frequency,accumulates,amber-within,floor,baseline,baseline-period,levels,"
        + "tags,weight,due-after,sample\nNI 1,One,%,Higher,1,half yearly,average,5%,60%,69%,2008/09,,a;b,3,45,1000\n"
        + "L7,Level,,higher,,annual,no,2,,Fair,,Poor;Fair;Good,,,,\n"
    ])
    #expect(problems == [])
    let indicator = try #require(plan.indicators.first)
    #expect(indicator.unit == .percent)
    #expect(indicator.polarity == .higher)
    #expect(indicator.frequency == .halfYearly)
    #expect(indicator.accumulation == .average)
    #expect(indicator.tolerance == .percentOfTarget(DecimalNumber(mantissa: 5)))
    #expect(indicator.floor == DecimalNumber(mantissa: 60))
    #expect(indicator.baselinePeriod == Period("2008/09"))
    #expect((indicator.decimals, indicator.dueAfter, indicator.sample) == (1, 45, 1000))
    #expect(plan.indicators[1].levels == ["Poor", "Fair", "Good"])
    #expect(plan.indicators[1].baseline == .level("Fair"))
    #expect(plan.indicators[1].tolerance == .absolute(DecimalNumber(mantissa: 2)))
  }

  @Test func `a limit is a number in the indicator's unit, which may stand beside it`() throws {
    let (plan, problems) = plan([
      .indicators: "id,title,unit,floor,steady-within\nA,One,£k,£80k,5\nB,Two,£k,80,£5k\n"
    ])
    #expect(problems == [])
    #expect(plan.indicators.map(\.floor) == [DecimalNumber(mantissa: 80), DecimalNumber(mantissa: 80)])
    #expect(plan.indicators.map(\.steadyWithin) == [DecimalNumber(mantissa: 5), DecimalNumber(mantissa: 5)])
  }

  @Test func `actions carry their milestones and deadlines in the plan's year`() throws {
    let header = settings([("title", scalar("Plan")), ("period", scalar("2009/10 – 2011/12"))])
    let (plan, problems) = plan(
      [
        .actions:
          "id,title,section,lead,start,deadline,revised,status,percent,measures\n"
          + "1.1,Do,part 1,Chief Executive,April 2009,31 May,Ongoing,In progress,40%,count\n",
        .milestones: "action,title,deadline,status\n1.1,First,June 2009,done\n1.1,Second,TBC,\n",
      ],
      header: header
    )
    #expect(problems == [])
    let action = try #require(plan.actions.first)
    #expect(action.leads == [OfficerReference(words: "Chief Executive")])
    #expect(action.deadline.meaning == Deadline(reading: "31 May 2009", year: nil).meaning)
    #expect(action.status?.known == .inProgress)
    #expect(action.percent == DecimalNumber(mantissa: 40))
    #expect(action.milestones.map(\.title) == ["First", "Second"])
    #expect(action.milestones.first?.status?.known == .done)
  }

  @Test func `risks are placed by the plan's scheme and carry their history, oldest first`() throws {
    let levels = SettingsNode(
      .list(["Low", "Medium", "High"].map(scalar)),
      at: SourceLocation(file: "plan.yaml")
    )
    let scheme = settings([("scheme", scalar("levels")), ("impact", levels), ("likelihood", levels)])
    let (plan, problems) = plan(
      [
        .risks:
          "id,title,inherent-impact,inherent-likelihood,current-score,controls,planned\n"
          + "R1,Risk,H,M/H,12,One; Two,Three; Four\n",
        .riskScores: "risk,period,impact,likelihood,score\nR1,2009/10 Q2,H,M,9\nR1,2009/10 Q1,H,H,\n",
      ],
      header: settings([("title", scalar("Plan")), ("risk", scheme)])
    )
    #expect(
      problems == [
        "risks.csv:2:1: warning: risk R1: the plan's scheme has levels; a number has no place on its grid; "
          + "correct the score, or set the grid of the plan under risk"
      ]
    )
    let risk = try #require(plan.risks.first)
    #expect(risk.ratings[.inherent]?.likelihood == RiskLevel(lower: 2, upper: 3, words: "M/H"))
    #expect(risk.ratings[.current]?.score == 12)
    #expect(risk.ratings[.current]?.location.description == "risks.csv:2:15")
    #expect(risk.ratings[.residual] == nil)
    #expect(risk.planned == ["Three", "Four"])
    #expect(risk.history.map(\.rating.score) == [nil, 9])
  }

  @Test func `progress, divisions, budget, people, links and facts are read`() {
    let (plan, problems) = plan([
      .progress: "id,title,division,period,status,deadline\nS1,Target,it,2008/09,Partly achieved,Mar 09\n",
      .divisions: "id,title,head,staff,as-of\nit,IT Services,HIT,45.5,2010-03-31\n",
      .budget:
        "division,period,heading,budget,actual,forecast,unit\nit,2009/10,net,£1.2M,-,\"1,133\",£k\n,2009/10,gross,5,,,\n",
      .people: "id,name,post,division\nHIT,Head of IT,Head of IT,it\n",
      .links: "id,title,kind\nLAA,Agreement,agreement\n",
      .facts: "topic,label,value,as-of,note\nStaff,Staff,123,June 2009,whole\n",
    ])
    #expect(problems == [])
    #expect(plan.progress.first?.status?.known == .partlyAchieved)
    #expect(plan.divisions.first?.heads == [OfficerReference(words: "HIT", officer: "HIT")])
    #expect(plan.divisions.first?.staff == DecimalNumber("45.5"))
    #expect(plan.budget.map(\.division) == ["it", ""])
    #expect(plan.budget.first?.budget?.number == DecimalNumber(mantissa: 1_200_000))
    #expect(plan.budget.first?.forecast?.number == DecimalNumber(mantissa: 1133))
    #expect(plan.budget.first?.actual == nil)
    #expect(plan.facts.first?.asOf == "June 2009")
  }

  @Test(arguments: InputTable.allCases)
  func `a table of a header alone has no rows and nothing wrong`(table: InputTable) {
    let header = table.columns.map(\.name).joined(separator: ",")
    #expect(plan([table: header]).problems == [])
    #expect(plan([table: header + "\r\n"]).problems == [])
  }

  @Test(arguments: InputTable.allCases)
  func `every column of the format is known by its name in capitals with spaces`(table: InputTable) {
    let names = table.columns.map { $0.name.uppercased().split(separator: "-").joined(separator: " ") }
    #expect(plan([table: names.joined(separator: ";")]).problems == [])
  }

  @Test(arguments: [
    ("KB", "KB", false), ("Kevin Brady", "KB", false), ("Kevin Brady?", "KB", true), ("Tbc", nil, true),
    ("Head of IT", "HS", false), ("Manager", nil, false), ("kb", nil, true), ("Somebody else", nil, true),
  ])
  func `officers are found by id, then by name, exactly`(words: String, officer: String?, isUnclear: Bool) {
    let people = "id,name,post\nKB,Kevin Brady,\nHS,Helen Smith,Head of IT\nA,Ann,Manager\nB,Bob,Manager\n"
    let (plan, _) = plan([.people: people, .divisions: "id,title,head\nx,X,\(words)\n"])
    #expect(
      plan.divisions.first?.heads == [OfficerReference(words: words, officer: officer, isUnclear: isUnclear)]
    )
  }
}
