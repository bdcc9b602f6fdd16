import ScorecardFiles
import Testing

struct DebounceTests {
  /// A moment, in milliseconds from the start.
  struct Moment: InstantProtocol {
    var offset: Duration

    func advanced(by duration: Duration) -> Moment { Moment(offset: offset + duration) }
    func duration(to other: Moment) -> Duration { other.offset - offset }
    static func < (lhs: Moment, rhs: Moment) -> Bool { lhs.offset < rhs.offset }
  }

  /// Events and answers, a step every 10 ms.
  ///
  /// `x` is an event and `!` is where it fires.
  @Test(arguments: [
    ("x-----", "--!---"),
    ("x-x---", "--!-!-"),
    ("xx-----x----", "---!-----!--"),
    ("------", "------"),
    ("xxxxxxxxxxxxxxxxxxxxxx----", "---------------!-------!--"),
    ("xx-xx-xx--", "---!--!--!"),
  ])
  func `it fires when it is quiet, and in a storm after 150 ms`(events: String, fires: String) {
    var debounce = Debounce<Moment>()
    var answer = ""
    for (step, event) in events.enumerated() {
      let now = Moment(offset: .milliseconds(step * 10))
      answer += debounce.fires(at: now) ? "!" : "-"
      if event == "x" { debounce.note(at: now) }
    }
    #expect(answer == fires)
  }

  @Test func `it says when to look again`() {
    var debounce = Debounce<Moment>()
    #expect(debounce.deadline == nil)
    debounce.note(at: Moment(offset: .zero))
    #expect(debounce.deadline == Moment(offset: .milliseconds(20)))
  }
}
