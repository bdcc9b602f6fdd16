extension Northmoor {
  /// What is measured, by quadrant; something of every kind that the rules know.
  static let indicators = """
    id | title | perspective | objective | division | owner | unit | polarity | decimals | frequency | accumulates | \
    amber-within | due-after | kind | weight | tags | links | parent | floor | baseline | baseline-period | levels | \
    sample | designation | note
    C1 | Calls answered within 60 seconds | customer | O1 | CUS | CCM | % | higher | 1 | monthly | no | | 10 | KPI | 3 | calls | PL1
    C2 | Calls given up before an answer | customer | O1 | CUS | CCM | % | lower | 1 | monthly | no | 1 | 10 | KPI | 2 | calls | PL1
    C3 | Complaints answered in 10 working days | customer | O2 | CUS | CRO | % | higher | 1 | monthly | no | | 10 | KPI | 3 | complaints | PL2
    C4 | Complaints upheld by the ombudsman | customer | O2 | LEG | HLD | | lower | 0 | annual | sum | 1 | 60 | local | 2 | complaints | PL2
    C5 | Residents satisfied with the last contact | customer | O1 | CUS | HCS | % | higher | 0 | annual | no | 2 | 45 | survey | 3 | survey | PL1 | | | 66 | 2023/24 | | 1100
    C5a | By telephone | customer | O1 | CUS | CCM | % | higher | 0 | quarterly | no | 2 | 20 | survey | 1 | survey; calls | | C5 | | | | | 380
    C5b | Online | customer | O1 | CUS | HCS | % | higher | 0 | quarterly | no | 2 | 20 | survey | 1 | survey; digital | | C5 | | | | | 420
    C5c | Face to face | customer | O1 | CUS | HCS | % | higher | 0 | quarterly | no | 2 | 20 | survey | 1 | survey | | C5 | | | | | 90
    C6 | Avoidable contact | customer | O1 | CUS | HCS | % | lower | 1 | quarterly | no | 1 | 20 | KPI | 2 | calls | PL1 | | | 24.0 | 2023/24
    C7 | Requests made online | customer | O1 | CUS | HCS | % | higher | 1 | monthly | no | | 10 | KPI | 2 | digital | TH1 | | | 41.0 | 2023/24
    C8 | New benefit claims: days to decide | customer | O3 | CUS | RBM | days | lower | 1 | monthly | no | 1 | 10 | KPI | 3 | benefits | PL3; NP1 | | | 27.5 | 2023/24
    C9 | Changes of circumstances: days to decide | customer | O3 | CUS | RBM | days | lower | 1 | monthly | no | 1 | 10 | KPI | 2 | benefits | PL3; NP1
    C10 | Benefit decisions that are right | customer | O3 | CUS | RBM | % | higher | 1 | quarterly | no | | 20 | KPI | 2 | benefits | NP1 | | 95
    C11 | Information requests answered in 20 working days | customer | O5 | LEG | IGM | % | higher | 1 | monthly | no | 3 | 20 | KPI | 2 | information | NP2
    C12 | Subject access requests answered in a month | customer | O5 | LEG | IGM | % | higher | 0 | quarterly | no | 3 | 10 | KPI | 1 | information | NP2
    C13 | Visits to customer service centres | customer | O1 | CUS | HCS | | none | 0 | monthly | per-period | | 10 | volume
    C14 | Web pages that anybody can use | customer | O1 | DIG | HDI | % | higher | 0 | quarterly | no | 3 | 20 | local | 1 | digital | TH1
    C15 | Customer service standard held | customer | O1 | CUS | HCS | | higher | | annual | no | | 60 | local | 1 | health-check
    F1 | Council tax collected in the year | finance | O7 | CUS | RBM | % | higher | 1 | monthly | sum | 0.5 | 10 | KPI | 3 | collection | CP2 | | | | | | | designated
    F2 | Business rates collected in the year | finance | O7 | CUS | RBM | % | higher | 1 | monthly | sum | 0.5 | 10 | KPI | 2 | collection | CP2 | | | | | | | designated
    F3 | Invoices paid in 30 days | finance | O8 | FIN | CHA | % | higher | 1 | monthly | no | 3 | 10 | KPI | 2 | payments | PL6; TH2
    F4 | Savings delivered | finance | O6 | FIN | HF | £k | higher | 0 | quarterly | sum | 10% | 15 | KPI | 3 | savings | CP2 | | | | | | | designated
    F5 | General balance, share of the net budget | finance | O6 | FIN | HF | % | range | 1 | quarterly | no | 0.5 | 20 | KPI | 2 | budget | CP2
    F6 | Debt older than 90 days | finance | O7 | FIN | CHA | £k | lower | 0 | monthly | no | 10% | 10 | KPI | 2 | collection
    F7 | Sundry debt collected in 60 days | finance | O7 | FIN | CHA | % | higher | 1 | monthly | no | | 10 | local | 1 | collection
    F8 | Return on balances above the market's | finance | O6 | FIN | CHA | % | higher | 2 | quarterly | no | 0.05 | 20 | local | 1 | treasury
    F9 | Cost of a payslip | finance | O6 | PEO | HRM | £ | lower | 2 | annual | no | 5% | 60 | local | 1 | unit-cost
    F10 | Spent with local firms | finance | O8 | FIN | PRM | % | higher | 1 | quarterly | no | 2 | 20 | KPI | 1 | procurement | PL6; TH2
    F11 | Spent outside contracts | finance | O8 | FIN | PRM | % | lower | 1 | quarterly | no | 1 | 20 | local | 1 | procurement
    F12 | Accounts ready on the day | finance | O6 | FIN | CHA | | higher | | annual | no | | 75 | local | 1 | health-check
    F13 | Opinion of the auditor | finance | O6 | FIN | IAM | | higher | | annual | no | | 200 | local | 2 | audit; health-check | | | | | | none; limited; reasonable; substantial
    F14 | Audit recommendations done on time | finance | O6 | FIN | IAM | % | higher | 0 | quarterly | no | | 30 | local | 1 | audit
    F15 | Agency staff | finance | O6 | PEO | HPO | £k | lower | 0 | monthly | sum | 5% | 10 | KPI | 2 | agency; budget
    F16 | Capital programme spent | finance | O6 | FIN | CHA | £k | higher | 0 | quarterly | sum | 10% | 15 | local | 1 | budget; capital
    P1 | Main systems available | internal | O9 | DIG | HDI | % | higher | 2 | monthly | no | 0.2 | 5 | KPI | 3 | ict | TH1
    P2 | Incidents solved on time | internal | O9 | DIG | SDM | % | higher | 1 | monthly | average | 3 | 5 | KPI | 2 | ict
    P2a | Urgent incidents | internal | O9 | DIG | SDM | % | higher | 1 | monthly | average | 3 | 5 | KPI | 1 | ict | | P2
    P2b | Other incidents | internal | O9 | DIG | SDM | % | higher | 1 | monthly | average | 3 | 5 | KPI | 1 | ict | | P2
    P3 | Calls to the service desk | internal | O9 | DIG | SDM | | none | 0 | monthly | per-period | | 5 | volume | | ict
    P4 | Staff who clicked in the phishing test | internal | O5 | DIG | SEC | % | lower | 1 | quarterly | no | 1 | 15 | local | 1 | cyber
    P5 | Critical patches within 14 days | internal | O9 | DIG | SEC | % | higher | 1 | monthly | no | 3 | 5 | KPI | 2 | cyber
    P6 | Minutes published in 5 days | internal | O4 | LEG | DSM | % | higher | 0 | quarterly | no | | 15 | local | 1 | decisions | PL5
    P7 | Decisions called in | internal | O4 | LEG | DSM | | none | 0 | quarterly | per-period | | 15 | volume | | decisions
    P8 | Contracts sealed in 15 days | internal | O4 | LEG | HLD | % | higher | 0 | quarterly | no | | 15 | local | 1 | legal
    P9 | Data breaches reported | internal | O5 | LEG | IGM | | lower | 0 | quarterly | sum | 2 | 15 | KPI | 2 | information; health-check | NP2
    P10 | Projects on time and within budget | internal | O9 | DIG | HDI? | % | higher | 0 | quarterly | no | | 15 | local | 1 | projects
    P11 | Carbon of offices and ICT, tonnes | internal | O10 | DIG | HDI | | lower | 0 | annual | no | 5% | 75 | KPI | 2 | carbon | PL7; NP3 | | | 1840 | 2023/24 | | | supporting
    P12 | Office space for a desk, square metres | internal | O10 | DIG | HDI | | range | 1 | annual | no | 0.5 | 60 | local | 1 | carbon
    P13 | Paper printed, thousand sheets | internal | O10 | DIG | SDM | | lower | 0 | quarterly | sum | 5% | 20 | local | 1 | carbon
    P14 | Continuity plans tested | internal | O9 | LEG | HLD | % | higher | 0 | quarterly | sum | | 20 | local | 1 | health-check
    P15 | Households that answered the canvass | internal | O4 | LEG | DSM | % | higher | 1 | annual | no | 1 | 250 | local | 1 | elections
    P16 | Councillors' enquiries answered in 5 days | internal | O4 | LEG | DSM | % | higher | 0 | quarterly | no | | 5 | local | 1 | decisions
    L1 | Days lost to sickness for each employee | learning | O11 | PEO | HRM | days | lower | 2 | quarterly | sum | 5% | 15 | KPI | 3 | sickness; health-check | CP3 | | | 10.9 | 2023/24
    L1a | Short absences | learning | O11 | PEO | HRM | days | lower | 2 | quarterly | sum | 5% | 15 | KPI | 1 | sickness | | L1
    L1b | Long absences | learning | O11 | PEO | HRM | days | lower | 2 | quarterly | sum | 5% | 15 | KPI | 1 | sickness | | L1
    L2 | Staff who left in twelve months | learning | O12 | PEO | HRM | % | range | 1 | quarterly | no | 1 | 15 | local | 1 | workforce
    L3 | Appraisals held | learning | O12 | PEO | LDM | % | higher | 0 | quarterly | sum | | 15 | KPI | 2 | appraisals; health-check | CP3
    L4 | Staff who would recommend us | learning | O11 | PEO | HPO | % | higher | 0 | biennial | no | 2 | 60 | survey | 2 | survey | CP3 | | | 58 | 2023/24 | | 310
    L5 | Mandatory training up to date | learning | O12 | PEO | LDM | % | higher | 1 | monthly | no | 3 | 5 | KPI | 1 | training | TH3
    L6 | Women among the best paid 5% | learning | O12 | PEO | HPO | % | higher | 1 | annual | no | 2 | 60 | local | 1 | equality
    L7 | Staff from ethnic minorities | learning | O12 | PEO | HPO | % | higher | 1 | annual | no | 0.5 | 60 | local | 1 | equality
    L8 | Apprentices employed | learning | O12 | PEO | LDM | | higher | 0 | quarterly | no | 2 | 15 | KPI | 1 | training | TH3
    L9 | Posts filled in 60 days | learning | O12 | PEO | HRM | % | higher | 0 | quarterly | no | | 15 | local | 1 | workforce
    L10 | Accidents for every 1,000 staff | learning | O11 | PEO | HSA | | lower | 1 | quarterly | no | 0.5 | 15 | local | 1 | safety; health-check
    L11 | Managers through the leadership course since 2024 | learning | O12 | PEO | LDM | | higher | 0 | quarterly | years | 5 | 15 | local | 1 | training | TH3
    L12 | Level of the people standard | learning | O12 | PEO | HPO | | higher | | annual | no | | 60 | local | 1 | health-check | | | | | | developed; established; advanced; high performing
    L13 | Staff with a digital skills plan | learning | O12 | PEO | LDM | % | higher | 0 | quarterly | no | | 15 | local | 1 | training; digital | TH1; TH3 | | | | | | | | Counted since April 2026, so that a target can be set for 2027/28
    L14 | Gender pay gap | learning | O12 | PEO | HPO | % | lower | 1 | annual | no | 0.5 | 60 | local | 1 | equality

    """
}
