extension Sheet {
  init(link row: Int, in scorecard: Scorecard) {
    let link = scorecard.plan.links[row]
    let related = scorecard.index.links.related(to: .link(link.id))
    let counts = [
      ("objective", related.count(where: \.isObjective)), ("indicator", related.count(where: \.isIndicator)),
      ("action", related.count(where: \.isAction)),
    ]
    let words = counts.filter { $0.1 > 0 }.map { String.counting($0.1, $0.0) }.joined(separator: ", ")
    self.init(
      heading: "Link \(link.id)",
      title: link.title,
      state: related.isEmpty ? .text("nothing contributes", .warning) : .empty,
      sections: [
        Section(
          "",
          [
            Row("Kind", link.kind),
            Row("Contribute", words),
            Row("From", link.location.description, .muted),
          ]
        ),
        Sheet.extra(link.extra),
      ]
    )
  }
}
