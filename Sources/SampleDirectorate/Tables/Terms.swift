extension Northmoor {
  /// The words of the plan that need a word of their own.
  static let glossary = """
    code | meaning | kind | note
    KPI | Key performance indicator | indicators | The measures that go to cabinet each quarter
    Call-back | The system keeps a caller's place and rings back | service
    Net budget | Spending less income, paid from tax and grant | money
    Designated | In the agreement with the ministry; the rest supports it | agreement

    """
}
