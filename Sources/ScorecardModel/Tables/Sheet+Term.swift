extension Sheet {
  /// The sheet of a code: what it means, and who says so.
  init(_ term: GlossaryTerm) {
    self.init(
      heading: "Code \(term.code)",
      title: term.meaning,
      sections: [
        Section(
          "",
          [
            Row("Kind", term.kind),
            Row("Note", term.note),
            Row("From", term.origin, .muted),
          ]
        ),
        Sheet.extra(term.extra),
      ]
    )
  }
}

extension GlossaryTerm {
  /// Who explains it: the line of the plan, or the program.
  var origin: String {
    location?.description ?? "the program, not this plan"
  }
}
