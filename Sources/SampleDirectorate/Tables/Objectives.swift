extension Northmoor {
  /// Three aims, six priorities, twelve objectives.
  static let objectives = """
    id | title | kind | parent | perspective | lead | links | weight | rationale | outcome
    AIM1 | Services people can rely on | aim | | | DCS | CP1
    AIM2 | Money well spent | aim | | | DCS | CP2
    AIM3 | An organisation fit for tomorrow | aim | | | DCS | CP3
    PR1 | Easy to reach | priority | AIM1 | customer | HCS | PL1
    PR2 | Open and accountable | priority | AIM1 | internal | HLD | PL5
    PR3 | Balanced books | priority | AIM2 | finance | HF | CP2
    PR4 | Better buying and collecting | priority | AIM2 | finance | HF | PL6
    PR5 | Secure and green digital services | priority | AIM3 | internal | HDI | PL7
    PR6 | Able and healthy people | priority | AIM3 | learning | HPO | CP3
    O1 | Answer first time, by any channel | objective | PR1 | customer | HCS | PL1; TH1 | 3 | \
    Four in ten calls are about something that was promised and not done | People ask once
    O2 | Put things right when they go wrong | objective | PR1 | customer | HCS | PL2 | 2 | \
    Complaints rise and answers take longer | A fair answer within ten working days
    O3 | Pay benefits quickly and correctly | objective | PR1 | customer | RBM | PL3; NP1 | 2 | \
    A late payment is a rent arrear | The right money to the right person in three weeks
    O4 | Decide in the open, on time | objective | PR2 | internal | HLD | PL5 | 1 | \
    Residents follow decisions online | Papers and minutes are there when people look
    O5 | Look after personal data | objective | PR2 | internal | HLD | NP2 | 2 | \
    Requests grew by a fifth in two years | Nobody's data goes astray
    O6 | Live within the budget | objective | PR3 | finance | HF | CP2 | 3 | \
    £7.4M has to be saved by 2027 | Savings are real and on time
    O7 | Collect what is due | objective | PR4 | finance | RBM | CP2 | 2 | \
    One point of collection is £0.9M | What is owed is paid, fairly
    O8 | Buy well and pay promptly | objective | PR4 | finance | HF | PL6; TH2 | 1 | \
    Local firms wait too long for their money | Suppliers want to work for us
    O9 | Systems that are there when needed | objective | PR5 | internal | HDI | TH1 | 2 | \
    Every service now depends on ICT | No lost hour that could be foreseen
    O10 | Halve the carbon of offices and ICT | objective | PR5 | internal | HDI | PL7; NP3 | 1 | \
    The climate pledge ends in 2030 | Half the emissions of 2023/24
    O11 | A healthy, present workforce | objective | PR6 | learning | HPO | CP3 | 2 | \
    Absence costs £2.1M a year | Fewer days lost, earlier help
    O12 | Skills and leaders for tomorrow | objective | PR6 | learning | HPO | CP3; TH3 | 2 | \
    A third of managers retire within six years | Every post has somebody ready for it

    """

  /// What the directorate contributes to.
  static let links = """
    id | title | kind
    CP1 | Northmoor Plan: people first | corporate
    CP2 | Northmoor Plan: sound finances | corporate
    CP3 | Northmoor Plan: a council to be proud of | corporate
    PL1 | Pledge 1: ask once | pledge
    PL2 | Pledge 2: say sorry and mend it | pledge
    PL3 | Pledge 3: help in three weeks | pledge
    PL4 | Pledge 4: a library in reach of everybody | pledge
    PL5 | Pledge 5: decisions in daylight | pledge
    PL6 | Pledge 6: a fair deal for local firms | pledge
    PL7 | Pledge 7: half the carbon | pledge
    TH1 | Think Digital | think
    TH2 | Think Local | think
    TH3 | Think Talent | think
    NP1 | Housing benefit subsidy | national
    NP2 | Data protection law | national
    NP3 | Carbon reporting | national

    """

  /// The services, as counted at the start of the year.
  static let divisions = """
    id | title | head | staff | as-of
    CUS | Customer Services | HCS | 142.0 | 2026-04-01
    FIN | Finance | HF | 96.5 | 2026-04-01
    PEO | People and Organisation | HPO | 61.0 | 2026-04-01
    LEG | Legal and Democratic Services | HLD | 54.0 | 2026-04-01
    DIG | Digital and ICT | HDI | 78.5 | 2026-04-01

    """

  /// Posts, never names: nobody here exists.
  static let people = """
    id | name | post | division
    DCS | Director of Corporate Services | Chair of the management group
    HCS | Head of Customer Services | Member of the management group | CUS
    HF | Head of Finance | Member of the management group | FIN
    HPO | Head of People and Organisation | Member of the management group | PEO
    HLD | Head of Legal and Democratic Services | Member of the management group | LEG
    HDI | Head of Digital and ICT | Member of the management group | DIG
    CCM | Contact Centre Manager | | CUS
    RBM | Revenues and Benefits Manager | | CUS
    CRO | Customer Relations Officer | | CUS
    CHA | Chief Accountant | | FIN
    PRM | Procurement Manager | | FIN
    IAM | Internal Audit Manager | | FIN
    HRM | HR Operations Manager | | PEO
    LDM | Learning and Development Manager | | PEO
    HSA | Health and Safety Adviser | | PEO
    DSM | Democratic Services Manager | | LEG
    IGM | Information Governance Manager | | LEG
    SDM | Service Desk Manager | | DIG
    SEC | Cyber Security Lead | | DIG
    PIM | Performance and Improvement Manager

    """
}
