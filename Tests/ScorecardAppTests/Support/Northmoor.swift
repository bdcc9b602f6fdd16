/// A small plan with something of everything, read on 15 October 2026.
enum Northmoor {
  /// All its files.
  static let files: PlanTexts = [
    "plan.yaml": header, "people.csv": people, "objectives.csv": objectives,
    "indicators.csv": table(indicatorColumns, indicators), "measurements.csv": measurements,
    "actions.csv": table(actionColumns, actions), "milestones.csv": milestones,
    "risks.csv": table(riskColumns, risks), "links.csv": links, "progress.csv": progress,
    "divisions.csv": divisions, "budget.csv": budget, "facts.csv": facts,
  ]

  /// All its files, and the tables that no view has.
  static let whole = files([
    "divisions.csv": "id,title,head,staff,as-of\nCS,Customer services,JS,120,2026-04-01\nF,Finance,MK,80,\n",
    "budget.csv": """
    division,period,heading,budget,actual,unit
    CS,2026/27,net,"1,200",650,£k
    F,2026/27,net,800,,£k
    ,2026/27,net,"2,100",,£k

    """,
    "links.csv": "id,title,kind\nP1,A better start,pledge\n",
    "facts.csv": "topic,label,value\ncustomers,Callers,\"60,111\"\n",
    "progress.csv": "id,title,objective,status,deadline,revised\nG1,Calls,O1,ongoing,June 2026,March 2027\n",
    "risk-scores.csv": "risk,period,impact,likelihood,score\nR1,2025/26 Q4,4,5,\nR1,2026/27 Q1,4,4,\n",
  ])

  /// All its files, some of them replaced.
  static func files(_ changes: PlanTexts) -> PlanTexts {
    files.merging(changes) { $1 }
  }

  /// All its files with other indicators.
  static func files(indicators: [String]) -> PlanTexts {
    files(["indicators.csv": table(indicatorColumns, indicators)])
  }

  /// A table of lines.
  static func table(_ columns: String, _ rows: [String]) -> String {
    ([columns] + rows).joined(separator: "\n") + "\n"
  }

  static let header = """
    format: 1
    title: Northmoor plan
    organisation: Northmoor Council
    directorate: Corporate Services
    period: 2026/27
    as-at: 2026-10-15
    illustrative: true
    perspectives:
      - { id: customer, title: Customer }
      - { id: finance, title: Finance }
      - { id: internal, title: Internal process }
      - { id: learning, title: Learning and growth }
    rating: { amber-within: 5%, roll-up: on-target, year-starts: April }
    risk:
      scheme: product
      impact: 5
      likelihood: 5
      appetite: 8
      bands: { low: 1, medium: 5, high: 10, severe: 15 }

    """

  static let people = """
    id,name,post
    JS,Jo Smith,Head of Service
    MK,Mia King,Treasurer

    """

  static let objectives = """
    id,title,kind,parent,lead,links
    P,Better council,priority,,,
    O1,Better service,objective,P,JS,L1
    O2,Sound money,objective,P,MK,

    """

  static let indicatorColumns = "id,title,perspective,objective,owner,unit,polarity,decimals,frequency,tags"
  static let indicators = [
    "I1,Calls answered,customer,O1,JS,%,higher,1,quarterly,calls",
    "I2,Complaints answered,customer,O1,JS,%,higher,1,quarterly,",
    "I3,Invoices paid,finance,O2,MK,%,higher,1,quarterly,money",
    "I4,Sickness absence,learning,O2,MK,days,lower,2,quarterly,sickness",
    "I5,Visits,internal,O1,JS,,none,,quarterly,",
    "I6,Savings delivered,finance,O2,MK?,£k,higher,0,quarterly,money",
  ]

  static let measurements = """
    indicator,period,actual,target
    I1,2025/26 Q1,70.0,80
    I1,2025/26 Q2,72.0,80
    I1,2025/26 Q3,74.0,80
    I1,2025/26 Q4,76.0,80
    I1,2026/27 Q1,78.0,80
    I1,2026/27 Q2,81.0,80
    I1,2026/27 Q3,,80
    I2,2025/26 Q2,90.0,95
    I2,2026/27 Q1,85.0,95
    I2,2026/27 Q2,81.2,95
    I3,2025/26 Q2,91.0,98
    I3,2026/27 Q1,90.0,98
    I3,2026/27 Q2,95.0,98
    I4,2025/26 Q2,4.90,4.75
    I4,2026/27 Q1,2.46,2.38
    I4,2026/27 Q2,5.69,4.75
    I5,2026/27 Q1,1200,
    I5,2026/27 Q2,1300,
    I6,2026/27 Q1,300,400
    I6,2026/27 Q2,,800

    """

  static let actionColumns = "id,title,objective,perspective,lead,support,deadline,status,risks,indicators"
  static let actions = [
    "A1,Answer calls sooner,O1,customer,JS,,2026-08-31,,R1,I1",
    "A2,Pay by return,O2,finance,MK,JS,October 2026,,R2,I3",
    "A3,Train everybody,O2,learning,JS,,March 2027,,,I4",
    "A4,Move the office,O1,internal,MK,,June 2026,done,,",
    "A5,Listen,O1,customer,JS;MK,,Ongoing,,,",
  ]

  static let milestones = """
    action,title,deadline,status
    A3,Plan,September 2026,
    A3,Courses,January 2027,

    """

  static let riskColumns =
    "id,title,owner,objectives,actions,current-impact,current-likelihood,current-score,target-score"
  static let risks = [
    "R1,Calls fail,JS,O1,A1,4,4,,8",
    "R2,Fraud,MK,O2,A2,,,12,6",
    "R3,Flood,MK,,,,,,",
    "R4,Strike,JS,O2,,2,5,,12",
    "R5,Theft,JS,,,,,23,",
  ]

  static let links = """
    id,title,kind
    L1,Pledge on service,pledge
    L2,Pledge on parks,pledge

    """

  static let progress = """
    id,title,objective,perspective,division,period,status,deadline,revised,comment
    G1,Calls project,O1,customer,front,2026/27 Q1,achieved,June 2026,,On time
    G2,New ledger,O2,finance,back,2026/27 Q1,delayed,June 2026,September 2026,Supplier late
    G3,Training,,learning,,2026/27 Q1,,,,

    """

  static let divisions = """
    id,title,head,staff
    front,Front office,JS,40
    back,Back office,MK,60

    """

  static let budget = """
    division,period,heading,budget,actual,forecast,unit
    front,2026/27,staffing,1000,400,900,£k
    back,2026/27,staffing,2000,1100,2100,£k
    ,2026/27,staffing,3000,1500,3000,£k
    front,2026/27,net,300,,,£k
    back,2026/27,net,500,,,£k
    ,2026/27,net,900,,,£k

    """

  static let facts = """
    topic,label,value,division,perspective,as-of,note
    Customers,Callers a day,1200,front,customer,2026,By the phone system
    Customers,Complaints,40,,,,
    Partners,Police,,,,,

    """
}
