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
    return [.write(ReportFile(name: report.fileName, text: report.markdown))]
  }
}
