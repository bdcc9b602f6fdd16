extension Northmoor {
  /// What will be done: two years of it, in every state that work can be in.
  static let actions = """
    id | title | section | objective | perspective | lead | support | start | deadline | revised | status | percent | \
    measures | equality | risks | indicators | links | funding | division | comment
    A1 | Call back instead of queue | 2026/27 | O1 | customer | CCM | SDM | 2026-04-01 | July 2026 | | done | 100 | Half of the busy-hour callers take it | Assessed March 2026 | R1 | C1; C2 | PL1 | £38k base budget | CUS
    A2 | One number for all services | 2026/27 | O1 | customer | HCS | CCM | 2026-05-01 | 2026-09-30 | 2026-12-31 | at risk | 45 | 14 numbers to one | Assessed May 2026 | R1; R8 | C1; C6 | PL1; TH1 | £60k base budget | CUS | Waits for the telephone contract
    A3 | Bookings and payments online | 2026/27 | O1 | customer | HCS | HDI | 2025-10-01 | March 2027 | | on track | 62 | 70% of requests online | Assessed November 2025 | R8 | C7; C14 | TH1 | £210k invest to save | CUS
    A4 | Plain words in every letter | 2026/27 | O2 | customer | CRO | | 2026-06-01 | Dec 2026 | | in progress | 40 | 120 templates rewritten | Being assessed | | C3; C6 | PL2 | none needed | CUS
    A5 | Complaints: one team, one system | 2026/27 | O2 | customer | CRO | HCS | 2026-01-05 | 2026-08-31 | | at risk | 55 | 95% in ten working days | Assessed January 2026 | R2 | C3; C4 | PL2 | £25k base budget | CUS | Two posts stood empty from June to October
    A6 | Learn from upheld complaints | 2026/27 | O2 | customer | HCS | CRO | | Quarterly | | in progress | | A page a quarter to the management group | Not needed | R2 | C4 | PL2 | none needed | CUS
    A7 | Risk-based checks of benefit claims | 2026/27 | O3 | customer | RBM | IAM | 2026-02-01 | 2026-10-31 | | on track | 85 | Three days less a claim | Assessed February 2026 | R3 | C8; C10 | PL3; NP1 | £15k grant | CUS
    A8 | Home visits for those who cannot come | 2026/27 | O3 | customer | RBM | | | Ongoing | | in progress | | 300 visits a year | Assessed 2024 | | C8 | PL3 | base budget | CUS
    A9 | Library counters for council questions | 2027/28 | O1 | customer | HCS | | | Autumn 2027 | | not started | | Six libraries | To be assessed | | C13 | PL4 | to be found | CUS
    A10 | Satisfaction survey by an independent firm | 2026/27 | O1 | customer | PIM | | 2026-11-01 | February 2027 | | not started | 0 | 1,100 answers | Not needed | | C5 | PL1 | £12k base budget | CUS
    A11 | Papers and webcasts on one page | 2026/27 | O4 | internal | DSM | HDI | 2025-11-01 | June 2026 | | done | 100 | All committees | Assessed December 2025 | | P6 | PL5 | £9k base budget | LEG
    A12 | Delegated decisions published weekly | 2026/27 | O4 | internal | DSM | | 2026-04-01 | 2026-09-01 | | in progress | 70 | Within five days | Not needed | | P6 | PL5 | none needed | LEG | Two services still send theirs late
    A13 | Canvass by text and e-mail first | 2026/27 | O4 | internal | DSM | | 2026-07-01 | 2026-12-01 | | on track | 60 | 96% of households | Assessed June 2026 | | P15 | PL5 | £18k base budget | LEG
    A14 | Information requests: one register | 2026/27 | O5 | internal | IGM | | 2026-04-01 | 2026-11-15 | | on track | 75 | 94% in time | Not needed | R5 | C11; C12 | NP2 | none needed | LEG
    A15 | Address check before anything is posted | 2026/27 | O5 | internal | IGM | HCS | 2026-08-01 | 2026-12-31 | | in progress | 20 | No letter to a former address | Not needed | R5 | P9 | NP2 | £6k base budget | LEG
    A16 | Phishing tests with a lesson | 2026/27 | O5 | internal | SEC | LDM | 2025-04-01 | Quarterly | | on track | | Under 5% click | Not needed | R4 | P4 | NP2 | £8k base budget | DIG
    A17 | Savings board every second week | 2026/27 | O6 | finance | HF | | 2026-04-01 | March 2027 | | on track | 50 | £2.6M in the year | Not needed | R6 | F4 | CP2 | none needed | FIN
    A18 | Office move to two floors | 2026/27 | O6 | finance | DCS | HDI | 2025-09-01 | 2026-09-30 | 2027-01-31 | at risk | 58 | £620k a year | Assessed October 2025 | R6; R7 | F4; P12 | CP2; PL7 | £1.4M capital | FIN | The fire doors have to be replaced first
    A19 | Budget training for all holders | 2026/27 | O6 | finance | CHA | LDM | 2026-05-01 | 2026-10-15 | | in progress | 80 | 64 holders | Not needed | R6 | F16 | CP2 | none needed | FIN
    A20 | Payroll controls after the audit | 2026/27 | O6 | finance | HRM | IAM | 2026-03-01 | 2026-07-31 | 2026-10-31 | in progress | 65 | Nine recommendations | Not needed | R9 | F13; F14 | CP2 | none needed | PEO
    A21 | Treasury strategy for 2027/28 | 2027/28 | O6 | finance | CHA | HF | 2026-11-01 | 2027-02-24 | | not started | | With the budget | Not needed | | F8; F5 | CP2 | none needed | FIN
    A22 | Direct debit on any day | 2026/27 | O7 | finance | RBM | HDI | 2026-01-10 | 2026-06-30 | | done | 100 | 4,000 more direct debits | Assessed February 2026 | R10 | F1 | CP2 | £11k base budget | CUS
    A23 | Arrears: talk before the summons | 2026/27 | O7 | finance | RBM | | 2026-06-01 | Mar 2027 | | on track | 40 | A fifth fewer summonses | Assessed May 2026 | R10 | F1; F6 | CP2 | base budget | CUS
    A24 | Appeals reserve for business rates | 2026/27 | O7 | finance | CHA | RBM | 2026-09-01 | December 2026 | | in progress | 30 | A reserve that covers the list | Not needed | R10 | F2 | CP2 | none needed | FIN
    A25 | Sell old debt | 2026/27 | O7 | finance | HF | | | 2026-08-01 | | dropped | | | | | F6 | CP2 | | FIN | Members preferred repayment plans
    A26 | No order, no pay | 2026/27 | O8 | finance | PRM | CHA | 2026-04-01 | 2026-08-31 | 2026-11-30 | at risk | 50 | 98% in 30 days | Not needed | R11 | F3; F11 | PL6 | none needed | FIN | Goods-received notes are missing in three services
    A27 | Lots that small firms can win | 2026/27 | O8 | finance | PRM | | 2025-06-01 | Ongoing | | on track | | 36% with local firms | Assessed July 2025 | | F10 | PL6; TH2 | none needed | FIN
    A28 | Contracts register for everybody to see | 2026/27 | O8 | finance | PRM | DSM | 2026-09-15 | April/May 2027 | | in progress | 10 | All above £5k | Not needed | R11 | F11; P8 | PL6; PL5 | £4k base budget | FIN
    A29 | Data centre to the shared site | 2026/27 | O9 | internal | HDI | | 2025-07-01 | 2026-08-15 | | done | 100 | 99.9% available | Not needed | R12; R4 | P1 | TH1 | £480k capital | DIG
    A30 | Second line to every office | 2026/27 | O9 | internal | HDI | | 2026-05-01 | Ph 1 – September 2026; Ph 2 – March 2027 | | in progress | 45 | No single line | Not needed | R12 | P1 | TH1 | £95k capital | DIG
    A31 | Patch within a week | 2026/27 | O9 | internal | SEC | SDM | 2026-09-01 | 2027-01-31 | | in progress | 15 | 95% in 14 days | Not needed | R4 | P5 | TH1 | £30k base budget | DIG
    A32 | Self-service for the ten commonest requests | 2026/27 | O9 | internal | SDM | | 2026-02-01 | 2026-10-01 | | in progress | 90 | A third fewer calls | Not needed | R8 | P2; P3 | TH1 | none needed | DIG | Password resets went live, the rest is in test
    A33 | Replace the payroll system | 2027/28 | O9 | internal | HDI? | HRM | | by 2028 | | on hold | | | To be assessed | R9 | F9; P10 | TH1 | to be found | DIG | Until the shared-service review has reported
    A34 | Solar panels on the main office | 2026/27 | O10 | internal | HDI | | 2026-03-01 | 2027-03-31 | | on track | 35 | 90 tonnes a year | Not needed | R13 | P11 | PL7; NP3 | £340k grant | DIG
    A35 | Printing off by default | 2026/27 | O10 | internal | SDM | | 2026-04-01 | 2026-06-30 | | done | 100 | A fifth less paper | Assessed April 2026 | | P13 | PL7 | none needed | DIG
    A36 | Early help for long absence | 2026/27 | O11 | learning | HRM | HSA | 2026-04-01 | 2026-10-31 | | at risk | 40 | 5.8 days for each employee | Assessed April 2026 | R14 | L1; L1b | CP3 | £45k base budget | PEO | Occupational health has a wait of five weeks
    A37 | Flu jabs and checks at work | 2026/27 | O11 | learning | HSA | | 2026-10-01 | November 2026 | | in progress | 25 | 400 staff | Not needed | R14 | L1a | CP3 | £7k base budget | PEO
    A38 | Leadership course, third year | 2026/27 | O12 | learning | LDM | | 2026-04-01 | March 2027 & beyond | | on track | 55 | 35 more managers | Assessed March 2026 | R15 | L11 | TH3; CP3 | £52k base budget | PEO
    A39 | Thirty apprentices | 2026/27 | O12 | learning | LDM | HPO | 2025-09-01 | Sept 2027 | | on track | 70 | 30 at once | Assessed September 2025 | R15 | L8 | TH3 | £180k levy | PEO
    A40 | Digital skills plan for everybody | 2026/27 | O12 | learning | LDM | HDI | 2026-04-01 | TBC | | in progress | 34 | Every employee has one | To be assessed by June 2027 | R15; R8 | L13 | TH1; TH3 | £20k base budget | PEO

    """

  /// The dated steps of the actions.
  static let milestones = """
    action | title | deadline | revised | status | lead
    A1 | Contract for call-back | April 2026 | | done | CCM
    A1 | Live in the busy hours | June 2026 | | done | CCM
    A1 | Live all day | July 2026 | | done | CCM
    A2 | Telephone contract signed | 2026-07-31 | 2026-10-31 | at risk | HCS
    A2 | Lines moved | 2026-09-15 | 2026-11-30 | in progress | SDM
    A2 | Old numbers closed | 2026-09-30 | 2026-12-31 | not started | CCM
    A3 | Bulky waste and bookings | March 2026 | | done | HCS
    A3 | Licences | 2026-09-30 | | done | HCS
    A3 | School places | 2026-12-15 | | on track | HDI
    A3 | All payments | March 2027 | | not started | HCS
    A4 | First 60 letters | 2026-09-30 | | in progress | CRO
    A4 | All 120 letters | Dec 2026 | | not started | CRO
    A5 | One team | March 2026 | | done | HCS
    A5 | System live | 2026-06-30 | 2026-09-30 | at risk | CRO
    A5 | Backlog under 20 | 2026-08-31 | 2026-12-31 | at risk | CRO
    A6 | Second-quarter page | 2026-10-20 | | in progress | CRO
    A6 | Third-quarter page | 2027-01-20 | | not started | CRO
    A7 | Rules agreed with the auditor | April 2026 | | done | IAM
    A7 | Trial with 200 claims | July 2026 | | done | RBM
    A7 | All new claims | 2026-10-31 | | on track | RBM
    A9 | Two libraries try it | Spring 2027 | | not started | HCS
    A10 | Firm chosen | 2026-12-01 | | not started | PRM
    A10 | Results to the management group | February 2027 | | not started | PIM
    A11 | Page live | March 2026 | | done | DSM
    A11 | Webcasts of all committees | June 2026 | | done | DSM
    A12 | Rules agreed | May 2026 | | done | HLD
    A12 | All services publish | 2026-09-01 | | in progress | DSM
    A13 | Text and e-mail sent | 2026-08-15 | | done | DSM
    A13 | Letters to those who did not answer | 2026-10-10 | | done | DSM
    A13 | Canvassers at the door | 2026-11-20 | | not started | DSM
    A14 | Register live | 2026-08-31 | | done | IGM
    A14 | Old requests moved | 2026-11-15 | | on track | IGM
    A15 | Address check in the mail system | 2026-12-31 | | in progress | IGM
    A17 | First savings report | April 2026 | | done | HF
    A17 | Half-year report | 2026-10-31 | | on track | HF
    A17 | Year-end report | March 2027 | | not started | HF
    A18 | Second floor cleared | June 2026 | | done | HDI
    A18 | Fire doors | 2026-08-31 | 2026-12-15 | at risk | DCS
    A18 | Third floor cleared | 2026-09-30 | 2027-01-31 | not started | HDI
    A19 | Material ready | June 2026 | | done | CHA
    A19 | All holders trained | 2026-10-15 | | in progress | CHA
    A20 | Leavers' report monthly | April 2026 | | done | HRM
    A20 | Separate duties | 2026-07-31 | 2026-10-31 | in progress | HRM
    A21 | Draft to members | January 2027 | | not started | CHA
    A22 | Payment dates chosen by residents | April 2026 | | done | RBM
    A22 | Letters to all | 2026-06-30 | | done | RBM
    A23 | Calls before the summons | 2026-07-01 | | done | RBM
    A23 | Repayment plans online | Mar 2027 | | on track | HDI
    A24 | List of appeals valued | 2026-10-31 | | in progress | CHA
    A24 | Reserve agreed | December 2026 | | not started | HF
    A26 | Letter to suppliers | 2026-05-31 | | done | PRM
    A26 | No order, no pay in force | 2026-08-31 | 2026-11-30 | at risk | CHA
    A28 | Register on the web | April/May 2027 | | not started | PRM
    A29 | Test move | May 2026 | | done | HDI
    A29 | Move | 2026-08-15 | | done | HDI
    A30 | Main office and centres | September 2026 | | done | HDI
    A30 | All other offices | March 2027 | | on track | HDI
    A31 | Patch window every week | 2026-11-01 | | in progress | SEC
    A31 | Servers in the new window | 2027-01-31 | | not started | SEC
    A32 | Password resets | May 2026 | | done | SDM
    A32 | Nine more requests | 2026-10-01 | | in progress | SDM
    A33 | Shared-service review | TBC | | on hold | HDI
    A34 | Planning consent | July 2026 | | done | HDI
    A34 | Panels mounted | 2027-03-31 | | on track | HDI
    A35 | Default set on all printers | 2026-06-30 | | done | SDM
    A36 | New absence policy | May 2026 | | done | HRM
    A36 | Physiotherapy contract | 2026-08-31 | 2026-11-30 | at risk | HSA
    A36 | Managers trained | 2026-10-31 | | in progress | LDM
    A37 | First clinic | 2026-10-12 | | done | HSA
    A37 | Last clinic | November 2026 | | not started | HSA
    A38 | Summer group | July 2026 | | done | LDM
    A38 | Winter group | March 2027 | | on track | LDM
    A39 | Second intake | September 2026 | | done | LDM
    A39 | Third intake | Sept 2027 | | not started | LDM
    A40 | Trial in Customer Services | 2026-09-30 | | done | LDM
    A40 | All divisions | TBC | | not started | LDM

    """
}
