extension Northmoor {
  /// How the measured figures run from April 2023 to September 2026.
  ///
  /// `level`: a value in April of 2023, 2024, 2025, 2026 and now, straight lines between them, a season around them
  /// (shape and size) and chance within `noise`. `total`: what the years 2023/24 to 2026/27 come to, told as it adds
  /// up within the year by the shape's shares, with chance as a share of each part. `volume`: cases a period, where
  /// the figure is a share of cases. The targets are those of the years; the benchmark is that of all councils alike.
  static let courses = """
    id | every | runs | values | shape | noise | volume | targets | benchmark
    C1 | month | level | 66.0 70.5 73.0 72.5 74.9 | billing 4.5 | 1.6 | 21400 | 72 75 78 80 | 76
    C2 | month | level | 11.5 9.4 8.2 7.9 6.4 | billing -2.2 | 0.7 | 21400 | 10 9 8 7
    C3 | month | level | 88.0 91.5 93.8 90.5 81.2 | flat 0 | 2.4 | 160 | 90 92 95 95
    C5a | quarter | level | 64 67 70 69 71 | flat 0 | 1.4 | | 66 68 70 72
    C5b | quarter | level | 61 66 71 75 79 | flat 0 | 1.2 | | 64 68 71 74
    C5c | quarter | level | 81 82 82 80 77 | flat 0 | 2.5 | | 82 82 82 82
    C6 | quarter | level | 24.4 22.0 19.6 17.4 16.1 | flat 0 | 0.5 | | 24 22 20 18 | 19
    C7 | month | level | 41.5 48.6 55.2 61.4 68.3 | holiday 1.2 | 0.9 | 9200 | 44 50 55 60 | 58
    C8 | month | level | 27.6 25.3 22.9 21.8 21.7 | winter 1.6 | 0.8 | | 26 24 22 21 | 20.4
    C9 | month | level | 9.8 8.9 8.1 7.4 6.3 | billing -1.1 | 0.4 | | 9.5 9 8.5 8
    C10 | quarter | level | 95.6 96.3 96.8 97.1 96.4 | flat 0 | 0.4 | 420 | 97 97 97 97 | 96.8
    C11 | month | level | 92.5 90.5 88.0 89.0 91.6 | holiday 1.8 | 2.2 | 95 | 90 90 92 92
    C12 | quarter | level | 81 85 84 88 90 | flat 0 | 3 | 46 | 85 88 90 92
    C13 | month | level | 9800 8900 8050 7300 6890 | holiday 420 | 180
    C14 | quarter | level | 62 74 83 90 94 | flat 0 | 1 | | Baseline 75 85 92
    F1 | month | total | 96.4 96.7 96.9 97.1 | instalments | 0.01 | | 96.5 96.8 97.0 97.0
    F2 | month | total | 97.1 97.6 97.9 97.0 | instalments | 0.02 | | 97.5 97.8 98.0 98.0
    F3 | month | level | 95.2 96.6 97.4 95.8 91.4 | holiday 0.8 | 0.7 | 3100 | 95 96 97 98 | 94.5
    F4 | quarter | total | 1480 2210 2395 2140 | late | 0.06 | | 1500 2200 2400 2600
    F5 | quarter | level | 6.8 6.4 5.9 5.4 5.1 | flat 0 | 0.15 | | 5–7 5–7 5–7 5–7
    F6 | month | level | 1240 1130 985 1015 942 | flat 0 | 32 | | 1200 1100 1000 950
    F7 | month | level | 86.5 87.8 89.4 90.2 92.1 | flat 0 | 1.3 | 640 | 86 88 90 91 | 90
    F8 | quarter | level | -0.06 0.02 0.05 0.01 -0.03 | flat 0 | 0.02 | | 0 0 0 0
    F10 | quarter | level | 27.5 29.4 31.6 33.2 34.8 | flat 0 | 0.6 | | 28 30 32 34 | 31
    F11 | quarter | level | 11.8 9.6 7.9 6.8 5.2 | flat 0 | 0.5 | | 11 9 8 7
    F14 | quarter | level | 71 78 84 86 83 | flat 0 | 3 | 24 | 80 80 85 85
    F15 | month | total | 1310 1120 980 1265 | even | 0.08 | | 1250 1100 1000 1000
    F16 | quarter | total | 6150 7400 6820 7900 | late | 0.05 | | 6500 7200 7000 8200
    P1 | month | level | 99.62 99.71 99.83 99.88 99.93 | flat 0 | 0.05 | | 99.70 99.70 99.80 99.90 | 99.85
    P2a | month | level | 84.5 88.0 91.2 93.0 94.6 | flat 0 | 1.7 | 38 | 88 90 92 92
    P2b | month | level | 82.0 85.4 86.9 88.2 87.3 | holiday 0.9 | 1.1 | 1450 | 85 86 88 90
    P3 | month | level | 1620 1580 1540 1505 1488 | holiday 120 | 45
    P4 | quarter | level | 14.2 11.5 8.6 7.2 4.4 | flat 0 | 0.6 | 390 | 12 10 8 6
    P5 | month | level | 78.0 86.5 91.8 93.5 88.0 | flat 0 | 2.0 | 64 | 85 90 92 95 | 93
    P6 | quarter | level | 74 81 88 93 96 | flat 0 | 2 | | 80 85 90 95
    P7 | quarter | level | 4 3 5 2 3 | flat 0 | 1.5
    P8 | quarter | level | 82 86 90 89 91 | flat 0 | 2.5 | 57 | 85 85 90 90
    P9 | quarter | total | 14 11 8 13 | even | 0.3 | | 8 6 4 0
    P10 | quarter | level | 58 66 71 75 72 | flat 0 | 3 | 25 | 65 70 75 80
    P13 | quarter | total | 6900 5600 4720 3900 | even | 0.04 | | 7000 6000 5000 4200
    P14 | quarter | total | 92 96 100 100 | even | 0.1 | | 95 95 100 100
    P16 | quarter | level | 84 88 91 94 97 | flat 0 | 1.6 | | 88 90 92 94
    L1a | quarter | total | 4.36 4.10 3.92 3.84 | winter | 0.04 | | 4.20 4.00 3.90 3.70
    L1b | quarter | total | 6.54 6.02 5.71 6.91 | winter | 0.05 | | 6.30 6.00 5.60 5.80
    L2 | quarter | level | 13.6 12.4 11.2 10.4 9.8 | flat 0 | 0.3 | | 8–12 8–12 8–12 8–12
    L3 | quarter | total | 82 88 93 90 | appraisal | 0.05 | | 90 90 95 95
    L5 | month | level | 83.0 88.2 91.0 93.4 95.2 | holiday 0.6 | 0.8 | 432 | 90 90 92 94
    L8 | quarter | level | 9 13 16 19 23 | flat 0 | 1 | | 10 14 17 20
    L9 | quarter | level | 61 68 66 71 70 | flat 0 | 4 | 22 | 70 70 75 75 | 68
    L10 | quarter | level | 4.2 3.6 3.1 2.8 2.4 | winter 0.4 | 0.3 | | 4.0 3.6 3.2 2.8
    L11 | quarter | level | - 0 42 88 109 | flat 0 | 1.5 | | - 30 75 110
    L13 | quarter | level | - - - 18 34 | flat 0 | 1 | | - - - Baseline

    """

  /// Measures that are made of others: their figures are added, or their cases are.
  static let compounds = """
    id | of | by | targets
    L1 | L1a; L1b | sum
    P2 | P2a; P2b | cases | 86 88 90 92

    """

  /// The figures that follow no course: words, dates, single years.
  static let singleFigures = """
    indicator | period | actual | target | flags | comment | forecast | benchmark
    C4 | 2023/24 | 6 | 4 | | | | 5
    C4 | 2024/25 | 4 | 4 | | | | 5
    C4 | 2025/26 | 2 | 3 | | | | 5
    C4 | 2026/27 | | 3
    C5 | 2023/24 | 66 | 66 | survey | | | 69
    C5 | 2024/25 | 69 | 68 | survey | | | 70
    C5 | 2025/26 | 70 | 70 | survey | One point more is within the noise of 1,100 answers | | 71
    C5 | 2026/27 | | 72
    C15 | 2024/25 | no | yes
    C15 | 2025/26 | yes | yes
    C15 | 2026/27 | | yes
    F9 | 2023/24 | £6.42 | £6.20 | | | | £6.80
    F9 | 2024/25 | £5.95 | £6.00 | | | | £6.75
    F9 | 2025/26 | £5.61 | £5.80 | | | | £6.60
    F9 | 2026/27 | | £5.50
    F12 | 2023/24 | no | yes
    F12 | 2024/25 | yes | yes
    F12 | 2025/26 | yes | yes | | Signed on 29 May 2026, two days early
    F13 | 2023/24 | limited | reasonable | audited
    F13 | 2024/25 | reasonable | reasonable | audited
    F13 | 2025/26 | reasonable | substantial | audited | Payroll controls kept the opinion a level below
    F13 | 2026/27 | | substantial
    P11 | 2023/24 | 1840 | Baseline year
    P11 | 2024/25 | 1655 | 10% reduction from 2024-03-31
    P11 | 2025/26 | 1512 | 20% reduction from 2024-03-31 | estimated | One meter at the depot was read by estimate
    P11 | 2026/27 | | 30% reduction from 2024-03-31
    P12 | 2023/24 | 13.4 | 8–10
    P12 | 2024/25 | 11.6 | 8–10
    P12 | 2025/26 | 9.7 | 8–10
    P12 | 2026/27 | | 8–10
    P15 | 2023/24 | 93.1 | 95
    P15 | 2024/25 | 94.4 | 95
    P15 | 2025/26 | 95.8 | 95
    P15 | 2026/27 | | 96 | | The canvass ends in December
    L4 | 2023/24 | 58 | 58 | survey
    L4 | 2025/26 | 63 | 62 | survey | Up five points, more than 310 answers a side can explain away
    L4 | 2027/28 | | 65
    L6 | 2023/24 | 38.5 | 40
    L6 | 2024/25 | 41.2 | 42
    L6 | 2025/26 | 44.0 | 44
    L6 | 2026/27 | | 46
    L7 | 2023/24 | 5.1 | 6.0
    L7 | 2024/25 | 5.4 | 6.5
    L7 | 2025/26 | 5.8 | 7.0 | | Applications rose, appointments did not
    L7 | 2026/27 | | 7.5
    L12 | 2023/24 | established | established
    L12 | 2024/25 | established | advanced
    L12 | 2025/26 | advanced | advanced
    L12 | 2026/27 | | advanced
    L14 | 2023/24 | 8.9 | TBC
    L14 | 2024/25 | 8.1 | TBC
    L14 | 2025/26 | 7.4 | TBC | | A target waits for the pay review

    """

  /// What differs from the course: what was said of a figure, what is missing, what is not final.
  static let amendments = """
    indicator | period | column | value
    C1 | 2026-09 | comment | Queue call-back since July; the September move of the lines cost two days
    C1 | 2026-09 | forecast | 77.0
    C3 | 2026-07 | comment | Two of five officers left in June
    C3 | 2026-09 | comment | Both posts filled from 5 October; the backlog of 61 is worked off by December
    C3 | 2026-09 | forecast | 88.0
    C6 | 2026/27 Q2 | comment | Bin calendar and school places went online
    C7 | 2026-09 | comment | Best month since counting began
    C8 | 2026-09 | comment | Two assessors back from leave in October
    C10 | 2026/27 Q2 | comment | Three errors in income from self-employment, all put right
    C11 | 2026-09 | flags | provisional
    C11 | 2026-09 | comment | Seven requests still run; final after 30 October
    C12 | 2026/27 Q2 | actual
    C12 | 2026/27 Q2 | comment
    C12 | 2026/27 Q2 | numerator
    C12 | 2026/27 Q2 | denominator
    F2 | 2026-09 | comment | Two large appeals were refunded in August
    F2 | 2026-09 | forecast | 97.2
    F3 | 2026-04 | comment | New finance system since 1 April
    F3 | 2026-09 | comment | Invoices wait for goods-received notes; reminders go out daily since 14 September
    F3 | 2026-09 | forecast | 95.0
    F4 | 2026/27 Q2 | comment | Office move slipped to January and takes £310k with it
    F4 | 2026/27 Q2 | forecast | 2290
    F8 | 2026/27 Q2 | comment | A fixed deposit ends in November
    F14 | 2026/27 Q2 | actual
    F14 | 2026/27 Q2 | numerator
    F14 | 2026/27 Q2 | denominator
    F15 | 2026-09 | comment | Six agency assessors until the posts are filled
    F15 | 2026-09 | forecast | 1180
    F16 | 2026/27 Q2 | flags | provisional
    P2b | 2026-09 | comment | The finance system makes a quarter of all incidents
    P5 | 2026-08 | comment | Patching paused for two weeks during the data centre move
    P5 | 2026-09 | comment | 55 of 62; the rest on the night of 3 October
    P9 | 2026/27 Q2 | comment | Three more in the quarter, letters to a former address, none of high risk
    P10 | 2026/27 Q1 | comment | Office move and payroll are late
    P16 | 2026/27 Q2 | actual
    P13 | 2026/27 Q2 | flags | estimated
    L1 | 2026/27 Q2 | comment | Long absences up by a quarter on last year; eleven cases make half of the days
    L1 | 2026/27 Q2 | forecast | 10.50
    L3 | 2026/27 Q2 | comment | Digital and ICT are behind, all others within their plan
    L9 | 2026/27 Q2 | comment | 15 of 22; figures this small swing
    C5c | 2026/27 Q2 | actual | N/A
    C5c | 2026/27 Q2 | comment | The centres were closed for repairs in the survey weeks

    """
}
