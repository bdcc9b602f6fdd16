/// What cells refer to, with names for ids.
extension Scorecard {
  /// Entities by their ids.
  func references(_ entities: [Entity]) -> TableCell {
    .record(.list(entities.map { RecordValue.Item(id: $0.id, index.title(of: $0)) }))
  }

  /// Objectives by their ids.
  func objectives(_ ids: [String]) -> TableCell {
    references(ids.map(Entity.objective))
  }

  /// Officers as written; without an id where the plan does not know them.
  func officers(_ references: [OfficerReference]) -> TableCell {
    .record(.list(references.map { RecordValue.Item(id: $0.officer, index.name(of: $0)) }))
  }

  /// Strategic links by their ids.
  func links(_ ids: [String]) -> TableCell {
    let items = ids.map { id in RecordValue.Item(id: id, titles(ofLinks: [id])) }
    return .record(.list(items))
  }

  /// One entity; nothing where there is none.
  func reference(_ entity: Entity?) -> TableCell {
    guard let entity else { return .empty }
    return .record(.reference(RecordValue.Item(id: entity.id, index.title(of: entity))))
  }

  /// A perspective by its id.
  func perspective(_ id: String?) -> TableCell {
    guard let id else { return .empty }
    return .record(.reference(RecordValue.Item(id: id, title(ofPerspective: id))))
  }

  /// A division by its id.
  func division(_ id: String?) -> TableCell {
    guard let id, !id.isEmpty else { return .empty }
    let title = plan.divisions.first { $0.id == id }?.title ?? id
    return .record(.reference(RecordValue.Item(id: id, title)))
  }
}
