import ScorecardModel

extension State {
  /// Has the report of the meeting written: its agenda with the time it took, and what each item shows.
  mutating func exportMeeting() -> [Effect] {
    guard let scorecard else {
      notice = "Open a plan first"
      return []
    }
    guard has(.meeting) else {
      notice = ViewKind.meeting.silence
      return []
    }
    countAgenda()
    let parts = agendaStandings.map { MeetingReport.Part($0, filteredTables(of: $0.item)) }
    let used = meeting?.minutes(at: now) ?? 0
    let report = MeetingReport(scorecard, isOwn: Agenda(of: scorecard.plan).isOwn, used: used, parts)
    let format = options.reportFormat
    let file = ReportFile(
      name: report.fileName(in: format),
      title: "Report of the meeting as \(format.words)",
      text: format.text(of: report.report)
    )
    return [.write(file)]
  }
}

extension ReportFormat {
  /// What people call it.
  fileprivate var words: String {
    switch self {
    case .html: "HTML"
    case .markdown: "Markdown"
    case .text: "text"
    }
  }
}
