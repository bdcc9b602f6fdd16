extension Northmoor {
  /// What was reported about the objectives, quarter by quarter.
  static let progress = """
    id | title | objective | perspective | division | period | status | deadline | revised | comment
    G1 | Call-back introduced | O1 | customer | CUS | 2026/27 Q2 | achieved | July 2026 | | In all busy hours
    G2 | One number for all services | O1 | customer | CUS | 2026/27 Q2 | delayed | 2026-09-30 | 2026-12-31 | Telephone contract not signed
    G3 | Licences online | O1 | customer | DIG | 2026/27 Q2 | achieved | 2026-09-30 | | A month of both ways, then online alone
    G4 | Complaints answered in ten days | O2 | customer | CUS | 2026/27 Q2 | not achieved | 2026-08-31 | 2026-12-31 | 80.9% of 95%
    G5 | Upheld cases halved since 2024 | O2 | customer | CUS | 2025/26 Q4 | achieved | March 2026 | | Four to two
    G6 | New claims decided in three weeks | O3 | customer | CUS | 2026/27 Q2 | partly achieved | 2026-09-30 | | 21.7 days of 21
    G7 | Changes decided in eight days | O3 | customer | CUS | 2026/27 Q2 | achieved | 2026-09-30 | | 6.3 days
    G8 | All committees webcast | O4 | internal | LEG | 2026/27 Q1 | achieved | June 2026
    G9 | Delegated decisions weekly | O4 | internal | LEG | 2026/27 Q2 | ongoing | 2026-09-01 | | Two services to follow
    G10 | Register of information requests | O5 | internal | LEG | 2026/27 Q2 | on target | 2026-11-15
    G11 | No breach of high risk | O5 | internal | LEG | 2026/27 Q2 | achieved | Ongoing | | Six reported since April, none of high risk
    G12 | Savings of £2.4M in 2025/26 | O6 | finance | FIN | 2025/26 Q4 | achieved | March 2026 | | £2.413M
    G13 | Office move | O6 | finance | FIN | 2026/27 Q2 | delayed | 2026-09-30 | 2027-01-31 | Fire doors
    G14 | Payroll audit recommendations | O6 | finance | PEO | 2026/27 Q2 | delayed | 2026-07-31 | 2026-10-31 | Six of nine done
    G15 | Direct debit on any day | O7 | finance | CUS | 2026/27 Q1 | achieved | 2026-06-30 | | 4,310 new ones by September
    G16 | Sale of old debt | O7 | finance | FIN | 2026/27 Q1 | dropped | 2026-08-01 | | Members preferred repayment plans
    G17 | Invoices paid in 30 days | O8 | finance | FIN | 2026/27 Q2 | not achieved | 2026-09-30 | | The new finance system
    G18 | A third of spending with local firms | O8 | finance | FIN | 2025/26 Q4 | achieved | March 2026
    G19 | Data centre moved | O9 | internal | DIG | 2026/27 Q2 | achieved | 2026-08-15 | | In one weekend
    G20 | Payroll replaced | O9 | internal | DIG | 2026/27 Q2 | on hold | by 2028 | | Shared-service review
    G21 | Emissions down by a fifth since 2023/24 | O10 | internal | DIG | 2025/26 Q4 | partly achieved | March 2026 | | 17.8%
    G22 | Paper down by a fifth | O10 | internal | DIG | 2026/27 Q2 | on target | March 2027
    G23 | Absence under 9.5 days | O11 | learning | PEO | 2026/27 Q2 | not achieved | March 2027 | | Long absences
    G24 | Physiotherapy within a week | O11 | learning | PEO | 2026/27 Q2 | delayed | 2026-08-31 | 2026-11-30 | No bidder in June
    G25 | Thirty apprentices | O12 | learning | PEO | 2026/27 Q2 | on target | Sept 2027 | | 23 at once
    G26 | A hundred managers through the course | O12 | learning | PEO | 2026/27 Q2 | achieved | December 2026 | | 109

    """

  /// The rest: the health check, customers, partners, dates.
  static let facts = """
    topic | label | value | division | perspective | as-of | note
    Health check | Complaints | 61 open, 22 late | CUS | customer | 2026-09-30 | Oldest 34 working days
    Health check | Customer charter | Held until March 2027 | CUS | customer | 2026-09-30
    Health check | Appraisals | 194 of 432 held | PEO | learning | 2026-09-30 | Plan for the half year: 207
    Health check | Sickness absence | 4.8 days for each employee since April | PEO | learning | 2026-09-30 | Eleven long cases
    Health check | Health and safety | One reportable accident | PEO | learning | 2026-09-30 | A fall on the stairs of the east centre
    Health check | Risk management | Register reviewed | | internal | 2026-10-05 | Ten risks beyond appetite
    Health check | Business continuity | 13 of 25 plans tested | LEG | internal | 2026-09-30
    Health check | Data protection | Three breaches reported in the quarter | LEG | internal | 2026-09-30
    Customers | Residents | 187,400 | | customer | 2025-06-30
    Customers | Households | 81,900 | | customer | 2025-06-30
    Customers | Businesses that pay rates | 4,960 | | finance | 2026-04-01
    Customers | Households with benefit | 12,350 | CUS | customer | 2026-09-30
    Customers | Councillors | 51 | LEG | internal | 2026-05-08
    Customers | Council staff who are served | 3,850 | | internal | 2026-04-01
    Partners | Northmoor Together | Partnership of public services and charities
    Partners | Shared data centre | With two neighbouring councils | DIG
    Partners | Credit union | Repayment plans and small loans | CUS
    Partners | Chamber of trade | Prompt payment and local lots | FIN
    Partners | College | Apprentices and courses | PEO
    Policy drivers | Procurement law | New rules since 2025 | FIN
    Policy drivers | Audit reform | Accounts by 31 May | FIN
    Policy drivers | Data protection law | Requests in a month | LEG
    Policy drivers | Reorganisation of councils | White paper expected
    Surveys | Residents' survey | 1,100 answers, February each year | CUS | customer
    Surveys | Staff survey | 310 answers, March every second year | PEO | learning
    Surveys | Contact survey | 890 answers a quarter | CUS | customer
    Method | Days lost | Calendar working days, divided by full-time posts | PEO | learning
    Method | Avoidable contact | Two weeks of calls in each quarter, coded by hand | CUS | customer
    Method | Savings | Counted when the budget is cut, not when promised | FIN | finance
    Achievements 2025/26 | Data centre moved in one weekend | | DIG | internal
    Achievements 2025/26 | Accounts signed two days early | | FIN | finance
    Achievements 2025/26 | 4,310 new direct debits | | CUS | finance
    Achievements 2025/26 | People standard raised to advanced | | PEO | learning

    """

  /// What the plan is, how it is rated, and the agenda of its meeting.
  static let header = """
    format: 1
    title: Corporate Services Business Plan 2024–27
    organisation: Northmoor Council
    directorate: Corporate Services
    period: 2024/25 – 2026/27
    as-at: 2026-10-16            # the Friday before the meeting on the second quarter
    illustrative: true           # nobody and nothing here exists
    source: invented for demonstration; every figure is written by a generator
    perspectives:
      - { id: customer, title: Customer }
      - { id: finance,  title: Finance }
      - { id: internal, title: Internal process }
      - { id: learning, title: Learning and growth }
    rating:
      amber-within: 5%
      roll-up: on-target
      year-starts: April
    risk:
      scheme: product
      impact: [Slight, Minor, Moderate, Major, Severe]
      likelihood: [Rare, Unlikely, Possible, Likely, Almost certain]
      appetite: 10
      bands: { low: 1, medium: 5, high: 10, severe: 15 }
    meeting:
      - { title: Scorecard of the quarter, view: scorecard, minutes: 10 }
      - { title: Indicators off target, view: indicators, filter: "status:red", minutes: 20 }
      - { title: Sickness absence, view: indicators, filter: "sickness", minutes: 10 }
      - { title: Money and savings, view: indicators, filter: "perspective:finance", minutes: 15 }
      - { title: Risks beyond appetite, view: risks, filter: "beyond appetite", minutes: 15 }
      - { title: Actions that are late, view: actions, filter: "overdue", minutes: 15 }
      - { title: Office move, view: actions, filter: "office", minutes: 10 }
      - { title: Faults in the figures, view: faults, minutes: 5 }
    health-check:
      - { title: Complaints, words: [complaint] }
      - { title: Customer charter, ids: [C15], words: [charter] }
      - { title: Appraisals, words: [appraisal] }
      - { title: Absence, words: [absence, sickness] }
      - { title: Health and safety, words: [health and safety, accident, fire] }
      - { title: Risk management, words: [risk management] }
      - { title: Business continuity, words: [continuity] }
      - { title: Data protection, words: [data protection, breach] }
    narrative:
      - { title: An invented directorate, text: "Northmoor is on no map. Its directorate shows what the dashboard can do: three and a half years of figures, every kind of measure, good news and bad." }
      - { title: Purpose, text: "Corporate Services answers the telephone, collects the tax, pays the bills, keeps the systems running and looks after the people who do so." }
      - { title: This quarter, text: "Digital contact grows and absence of staff does too. A new finance system costs prompt payment, two empty posts cost answers to complaints, and fire doors cost the office move four months." }
      - { title: The three years, text: "£7.4M less to spend by March 2027, half the carbon by 2030, and one number to call." }

    """
}
