extension Northmoor {
  /// The register: places before controls, now, after what is planned, and where each should be.
  ///
  /// R17 has a score alone, R18 none, R19 one that no cell of the grid can give.
  static let risks = """
    id | title | description | perspective | objectives | division | owner | inherent-impact | inherent-likelihood | \
    current-impact | current-likelihood | current-score | residual-impact | residual-likelihood | target-impact | \
    target-likelihood | target-score | controls | planned | actions | milestones | deadline | monitoring | proximity | status | raised | closed | indicators | \
    causes | consequences
    R1 | Nobody answers at peak times | Bills and bins bring more calls than there are staff | customer | O1 | CUS | CCM | 4 | 5 | 3 | 4 | | 3 | 3 | 2 | 3 | | Call-back; shifts by forecast | One number | A1; A2 | Lines moved | 2026-12-31 | Daily wallboard | now | open | | | C1; C2; P3 | Bills and bins go out in one week; Shifts follow last year; Two people answer in the evening | Residents give up; The same call comes twice; Complaints rise
    R2 | Complaints turn into ombudsman cases | Late answers are taken further | customer | O2 | CUS | CRO | 3 | 5 | 3 | 5 | | 3 | 3 | 2 | 3 | | Weekly list of late answers | One team and system | A5; A6 | System live; backlog under 20 | 2026-12-31 | Monthly report | now | open | | | C3; C4 | Answers wait for three services; No list of what is late; Templates that do not answer | The ombudsman finds fault; Payments to residents; Trust is lost
    R3 | Benefit subsidy lost through errors | Error rate passes the threshold of the grant | finance | O3 | CUS | RBM | 5 | 3 | 4 | 2 | | 4 | 2 | 4 | 1 | | Checks of one claim in ten | Risk-based checks | A7 | All new claims | 2026-10-31 | Quarterly return | months | open
    R4 | Ransomware stops the services | An unpatched server or a click is enough | internal | O9; O5 | DIG | SEC | 5 | 5 | 5 | 4 | | 5 | 3 | 5 | 2 | | Backups off site; filters; tests | Patch within a week | A16; A31; A29 | Patch window every week | 2027-01-31 | Monthly scan | now | open | | | P4; P5; P1 | Unpatched servers; A click on a false mail; Old accounts of suppliers | Services stop for weeks; Data is lost or published; Cost of rebuilding
    R5 | Personal data goes to the wrong person | Old addresses in three systems | internal | O5 | LEG | IGM | 4 | 5 | 3 | 4 | | 3 | 2 | 3 | 2 | | Training; breach log | Address check; one register | A14; A15 | Address check | 2026-12-31 | Breach log | now | open | | | P9 | Old addresses in three systems; Letters sealed by hand | Harm to residents; Fine by the regulator
    R6 | Savings are not made in time | A third depends on the office move | finance | O6 | FIN | HF | 5 | 4 | 4 | 4 | | 4 | 2 | 3 | 2 | | Savings board | Half-year report | A17; A18; A19 | Half-year report | 2027-03-31 | Every second week | months | open | | | F4 | A third depends on the office move; Vacancies are filled after all | Reserves are drawn; Cuts in the year
    R7 | Office move costs more than planned | Fire doors and asbestos | finance | O6 | FIN | DCS | 4 | 4 | 4 | 3 | | 3 | 3 | 3 | 2 | | Contingency of 8% | Survey of the third floor | A18 | Fire doors | 2027-01-31 | Project board | months | open
    R8 | Residents without the internet are left behind | One in nine households | customer | O1 | CUS | HCS | 3 | 4 | 3 | 2 | | 2 | 2 | 2 | 2 | | Counters and telephone stay | Digital helpers | A3; A40 | | Ongoing | Survey | years | open
    R9 | Payroll fails or pays wrongly | One person knows the system | finance | O6; O9 | PEO | HRM | 5 | 4 | 4 | 3 | | 4 | 3 | 4 | 1 | | Parallel run each month | Separate duties | A20; A33 | Separate duties | 2026-10-31 | Audit follow-up | months | open
    R10 | Collection falls with incomes | Arrears follow energy prices | finance | O7 | CUS | RBM | 4 | 4 | 3 | 3 | | 3 | 2 | 3 | 2 | | Early contact | Repayment plans online | A22; A23; A24 | | March 2027 | Monthly collection | months | open
    R11 | Buying outside contracts | Services order before they ask | finance | O8 | FIN | PRM | 3 | 4 | 3 | 2 | | 3 | 2 | 2 | 2 | | Monthly list to heads | No order, no pay | A26; A28 | | 2026-11-30 | Spend analysis | now | open
    R12 | A line or the data centre fails | One line serves five offices | internal | O9 | DIG | HDI | 5 | 4 | 4 | 2 | | 4 | 1 | 4 | 1 | | Shared site since August | Second lines | A29; A30 | All other offices | March 2027 | Availability | months | open
    R13 | Grant for the panels is withdrawn | The scheme ends in March | internal | O10 | DIG | HDI | 2 | 3 | 2 | 2 | | 2 | 1 | 2 | 1 | | Monthly claim | | A34 | | 2027-03-31 | Claim | months | open
    R14 | Long absences thin out teams | Eleven cases make half of the days | learning | O11 | PEO | HRM | 4 | 4 | 4 | 4 | | 3 | 3 | 3 | 2 | | Return interviews | Early help; physiotherapy | A36; A37 | Physiotherapy contract | 2026-11-30 | Monthly list | now | open | | | L1; L1b | Eleven long cases; Late talks with occupational health | Work stands still; Overtime; More leave
    R15 | No successors for those who retire | A third of managers within six years | learning | O12 | PEO | HPO | 4 | 4 | 3 | 3 | | 3 | 2 | 2 | 2 | | Course; apprentices | Succession plan | A38; A39; A40 | | 2027-09-30 | Yearly review | years | open
    R16 | A strike over the pay review | Ballot possible in spring | learning | O11 | PEO | HPO | 4 | 3 | 4 | 2 | | 4 | 2 | 3 | 1 | | Monthly talks | Talks before the ballot | | | Spring 2027 | Talks | months | open
    R17 | Judicial review of a decision | A score by the insurers, without its parts | internal | O4 | LEG | HLD | | | | | 12 | | | | | 6 | Legal advice on every report | | A12 | | Ongoing | Case list | years | open
    R18 | Merger of two councils | Nobody can say yet | internal | | | DCS? | | | | | | | | | | | | | | | TBC | Ministry's letters | years | open | 2026-08-20
    R19 | Flood of the archive | Scored by the building surveyors on a scale of their own | internal | O4 | LEG | DSM | | | | | 18 | | | | | 8 | Sandbags | Move to the first floor | A18 | | 2027-01-31 | Weather warnings | years | open
    R20 | Brokers' fraud with bank details | Closed after two-person checks | finance | O8 | FIN | CHA | 4 | 4 | 2 | 2 | | 2 | 2 | 2 | 2 | | Two-person check of every change | | | | 2026-06-30 | Yearly test | years | closed | | 2026-08-31

    """

  /// Impact and likelihood in each quarter from 2023/24 Q1 on; `--`: not in the register then.
  static let riskPaths = """
    R1 45 45 44 44 44 44 34 34 44 44 34 34 34 34
    R2 33 33 33 33 32 32 33 33 33 33 33 34 34 35
    R3 43 43 43 43 43 42 42 42 42 42 42 42 42 42
    R4 54 54 54 54 55 55 54 54 54 53 53 53 53 54
    R5 44 44 44 43 43 34 34 34 33 33 33 33 34 34
    R6 43 43 43 43 43 43 43 43 43 43 43 43 43 44
    R7 -- -- -- -- -- -- -- -- -- 32 32 32 42 43
    R8 34 34 34 34 33 33 33 33 33 32 32 32 32 32
    R9 43 43 43 43 43 43 43 53 53 53 43 43 43 43
    R10 44 44 44 44 34 34 34 34 33 33 33 33 33 33
    R11 34 34 34 34 34 33 33 33 33 33 32 32 32 32
    R12 44 44 44 44 44 44 44 44 44 43 43 43 43 42
    R13 -- -- -- -- -- -- -- -- -- -- -- 23 22 22
    R14 43 43 43 43 33 33 33 33 33 33 33 43 43 44
    R15 44 44 44 44 43 43 43 43 33 33 33 33 33 33
    R16 -- -- -- -- -- -- -- -- -- -- -- -- 42 42
    R20 44 44 43 43 43 33 33 32 32 32 32 22 22 --

    """
}
