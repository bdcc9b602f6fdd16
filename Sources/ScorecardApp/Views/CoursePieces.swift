import ScorecardModel
import TerminalUI

extension Screen {
  /// What a chart draws of an action: its bar, what is uncertain of its end, its steps, and its deadline.
  func pieces(of course: ActionCourse, asAt: Day) -> [Timeline.Piece] {
    bars(of: course, asAt) + slip(from: course.original, to: course.end)
      + steps(course.steps) + [words(of: course, asAt)].compactMap(\.self) + ends(of: course)
  }

  /// What a chart draws of a single step.
  func pieces(of step: ActionCourse.Step) -> [Timeline.Piece] {
    slip(from: step.original, to: step.day) + steps([step])
  }

  /// The bar from start to deadline, heavier as far as it is done, pale where one of many days is meant.
  private func bars(of course: ActionCourse, _ asAt: Day) -> [Timeline.Piece] {
    let style = palette[course.due.isOpen ? .actual : .muted]
    var pieces: [Timeline.Piece] = []
    if let day = course.onwards {
      pieces.append(.onwards(from: day.number, glyphs.border.horizontal, style))
    }
    if let end = course.end, let start = course.start, start <= end {
      pieces.append(.stretch(start.number...end.number, glyphs.heavy.horizontal, style))
    }
    if let loose = course.loose {
      let days = loose.lowerBound.number...loose.upperBound.number
      pieces.append(.stretch(days, glyphs.shades[1], style))
    }
    if let end = course.end, let lateness = lateness(course, end, asAt) { pieces.append(lateness) }
    if let start = course.start, let done = course.doneUntil {
      pieces.append(.stretch(start.number...done.number, glyphs.levels[6], style))
    }
    return pieces
  }

  /// A thin line from the deadline to today, or from today to the deadline of what says no start.
  private func lateness(_ course: ActionCourse, _ end: Day, _ asAt: Day) -> Timeline.Piece? {
    if course.due.isOverdue {
      return .stretch(end.number...asAt.number, glyphs.border.horizontal, palette[.overdue])
    }
    guard course.start == nil, course.due.isOpen, course.due != .onHold, asAt < end else { return nil }
    let until = course.loose?.lowerBound ?? end
    guard asAt < until else { return nil }
    return .stretch(asAt.number...until.number, glyphs.border.horizontal, palette[.muted])
  }

  /// The dotted way from the deadline first agreed to the one that holds now.
  private func slip(from original: Day?, to end: Day?) -> [Timeline.Piece] {
    guard let original, let end else { return [] }
    let (first, last) = (min(original, end), max(original, end))
    return [
      .stretch(first.number...last.number, glyphs.dot, palette[.warning]),
      .mark(original.number, glyphs.border.rightTee, palette[.warning]),
    ]
  }

  /// The steps; what is late lies above what is done.
  private func steps(_ steps: [ActionCourse.Step]) -> [Timeline.Piece] {
    steps.sorted { $0.due.urgency < $1.due.urgency }.map { step in
      .mark(step.day.number, glyph(ofStep: step.due), palette[step.due.role])
    }
  }

  /// The shape of a step: full where it is done, hollow where it is to come, an exclamation mark where it is late.
  func glyph(ofStep due: Due) -> Unicode.Scalar {
    switch due {
    case .done: glyphs.diamond
    case .overdue: "!"
    case .dropped: glyphs.times
    case .onHold: "="
    case .dueSoon, .future, .noEnd, .notDated: glyphs.hollowDiamond
    }
  }

  private func words(of course: ActionCourse, _ asAt: Day) -> Timeline.Piece? {
    guard !course.words.isEmpty else { return nil }
    return .words(styled(" \(course.words) ", .muted), behind: asAt.number)
  }

  private func ends(of course: ActionCourse) -> [Timeline.Piece] {
    guard let end = course.end else { return [] }
    return [.mark(end.number, glyph(of: course.due), palette[course.due.role])]
  }
}

extension Day {
  /// Its number on an axis of time.
  var number: Int { Int(ordinal) }
}
