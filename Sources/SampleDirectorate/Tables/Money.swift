extension Northmoor {
  /// The money of each division: yearly budgets of 2025/26 and 2026/27 in £k, how it runs over the year, and what is
  /// spent of it in per cent.
  static let budgets = """
    division | heading | 2025/26 | 2026/27 | shape | spent 2025/26 | spent 2026/27
    CUS | staffing | 5340 | 5460 | even | 99.2 | 103.1
    CUS | running costs | 1180 | 1150 | even | 101.4 | 98.2
    CUS | income | -2240 | -2310 | instalments | 100.8 | 99.5
    FIN | staffing | 4410 | 4380 | even | 98.9 | 98.6
    FIN | running costs | 920 | 905 | even | 97.5 | 104.9
    FIN | income | -610 | -640 | even | 102.2 | 101.7
    PEO | staffing | 2690 | 2740 | even | 100.6 | 101.2
    PEO | running costs | 540 | 525 | even | 96.8 | 108.4
    PEO | income | -180 | -185 | even | 99.1 | 96.0
    LEG | staffing | 2580 | 2610 | even | 99.7 | 99.4
    LEG | running costs | 760 | 780 | even | 103.3 | 100.1
    LEG | income | -890 | -900 | even | 97.9 | 94.2
    DIG | staffing | 3820 | 3900 | even | 100.1 | 97.3
    DIG | running costs | 2450 | 2510 | even | 101.9 | 101.1
    DIG | capital | 2100 | 2980 | late | 96.4 | 92.7

    """
}
