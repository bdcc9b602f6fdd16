/// What an export says of the plan that its rows are from, so that they can be read without the screen.
public struct Provenance: Hashable, Sendable {
  /// The plan's id: the name of its folder.
  public var id: String
  /// The plan's title.
  public var title: String
  /// The council.
  public var organisation: String
  /// The directorate.
  public var directorate: String
  /// The years the plan covers, in its own words.
  public var years: String
  /// The period that is looked at.
  public var period: Period
  /// The day the plan is read on.
  public var asAt: Day
  /// Whether its figures are invented.
  public var isIllustrative: Bool
  /// Where its figures come from, in its own words.
  public var source: String

  /// The provenance of a rated plan.
  public init(_ scorecard: Scorecard) {
    let header = scorecard.plan.header
    id = scorecard.plan.id
    title = header.title
    organisation = header.organisation
    directorate = header.directorate
    years = header.period
    period = scorecard.period
    asAt = scorecard.asAt
    isIllustrative = header.isIllustrative
    source = header.source
  }
}
