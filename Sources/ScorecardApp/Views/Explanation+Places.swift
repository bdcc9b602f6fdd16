import ScorecardModel

extension State {
  /// What the place has to say of something, before what is to be said of it everywhere.
  func partsOfPlace(about entity: Entity, before parts: [Explanation.Part]) -> [Explanation.Part] {
    switch page.place {
    case .view(.exceptions): exceptionPart(about: entity, unlessIn: parts) + parts
    case .comparison: Array(parts.prefix(1)) + earlierPart(about: entity) + parts.dropFirst()
    case .whatIf: trialPart(about: entity) + parts
    case .view(.meeting): agendaParts(about: entity)
    default: parts
    }
  }

  /// Why it is an exception, where that is not what its colour says.
  private func exceptionPart(
    about entity: Entity,
    unlessIn parts: [Explanation.Part]
  ) -> [Explanation.Part] {
    guard let item = exceptions?.item(about: entity), !parts.contains(where: { $0.reason == item.reason })
    else { return [] }
    return [Explanation.Part(title: "Exception", cell: .text(item.kind.words, .warning), reason: item.reason)]
  }

  /// The status it had in the earlier of two periods.
  private func earlierPart(about entity: Entity) -> [Explanation.Part] {
    guard let reading = comparison?.earlier.indicator(entity.id) else { return [] }
    let part = Explanation.Part(
      title: "Status in \(reading.period.label)",
      cell: .text(reading.assessment.status.word, .status(reading.assessment.status)),
      reason: reading.assessment.reason
    )
    return [part]
  }

  /// The status it would have.
  private func trialPart(about entity: Entity) -> [Explanation.Part] {
    guard let row = scorecard?.index.row(of: entity), let tried,
      let change = tried.changes.first(where: { $0.row == row })
    else { return [] }
    let part = Explanation.Part(
      title: "What if the tolerance were \(tried.words)",
      cell: .text(change.after.status.word, .status(change.after.status)),
      reason: change.after.reason
    )
    return [part]
  }
}
