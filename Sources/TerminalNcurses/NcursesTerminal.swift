import CNcurses
package import TerminalUI

/// The terminal the program runs in, by way of ncurses.
@MainActor
package final class NcursesTerminal: Terminal {
  /// How a terminal is to be used.
  package struct Options: Sendable {
    /// Whether nobody may stop or interrupt the program, nor choose the terminal's description.
    package var isKiosk: Bool
    /// Whether nothing but ASCII is shown, whatever the locale says.
    package var forcesASCII: Bool
    /// The most colours to use; as many as there are if nil.
    package var colors: ColorDepth?

    /// Options, by default those of a desk.
    package init(isKiosk: Bool = false, forcesASCII: Bool = false, colors: ColorDepth? = nil) {
      self.isKiosk = isKiosk
      self.forcesASCII = forcesASCII
      self.colors = colors
    }
  }

  /// The width and height of the screen, as of the last event.
  package private(set) var size: Size
  /// What the terminal can do.
  package let capabilities: Capabilities
  /// The name of the terminal type in use, which may be a fallback.
  package let type: String

  private let isSuspendable: Bool
  private var shown: Buffer?
  private var queue = EventQueue()
  private var waiter: Waiter
  private var parser: InputParser
  /// When to give up waiting for the rest of a sequence that has begun.
  private var sequenceEnd: ContinuousClock.Instant?

  /// Takes the terminal over.
  /// - Parameter options: How it is to be used.
  /// - Throws: `TerminalError` when there is none, or none that can be used; it is left as it was then.
  package init(options: Options = Options()) throws(TerminalError) {
    switch Int(qn_open(options.isKiosk ? 1 : 0)) {
    case QN_OPEN: break
    case QN_NOT_A_TERMINAL: throw .notATerminal
    case QN_NO_PIPE: throw .noPipe
    default:
      let tried = String(cString: qn_tried_types()).split(separator: " ")
      throw .noUsableType(tried: tried.map(String.init))
    }
    let found = ColorDepth(colors: Int(qn_color_count()))
    capabilities = Capabilities(
      colors: min(found, options.colors ?? found),
      isUnicode: qn_is_utf8() != 0 && !options.forcesASCII
    )
    type = String(cString: qn_type())
    isSuspendable = !options.isKiosk
    parser = InputParser(sequences: Self.keySequences())
    waiter = Waiter(signals: qn_signal_descriptor())
    size = Self.measured()
    qn_resize(Int32(size.width), Int32(size.height))
  }

  /// Gives the terminal back; does nothing the second time.
  package func close() {
    qn_close()
    waiter.isOpen = false
  }

  /// Reports from now on when a descriptor can be read.
  package func watch(_ descriptor: Int32) {
    waiter.watch(descriptor)
  }
}

/// Showing.
extension NcursesTerminal {
  /// Shows what differs from the frame before; of an equal frame nothing is written.
  package func show(_ frame: Buffer) {
    guard waiter.isOpen else { return }
    var isChanged = shown == nil || shown?.cursor != frame.cursor
    for run in frame.diff(from: shown) {
      isChanged = true
      draw(run, of: frame)
    }
    shown = frame
    guard isChanged else { return }
    qn_flush(Int32(frame.cursor?.y ?? -1), Int32(frame.cursor?.x ?? -1))
  }

  /// Forgets what is on the screen: whatever another program wrote there is gone with the next frame.
  package func invalidate() {
    shown = nil
    qn_clear()
  }

  private func draw(_ run: BufferChanges.Run, of frame: Buffer) {
    qn_begin_run(Int32(run.y), Int32(run.columns.lowerBound))
    var pen: Style?
    for x in run.columns {
      let cell = frame[x, run.y]
      if cell.isContinuation { continue }
      // A blank shows nothing of the pen but its ground, and a change of pen is twenty bytes.
      if cell.style != pen, cell.scalar != 0x20 || pen?.looksAlikeOnBlanks(cell.style) != true {
        take(cell.style)
        pen = cell.style
      }
      let isWide = frame[x + 1, run.y].isContinuation && x + 1 < run.columns.upperBound
      let marks = frame.marks(of: cell).values
      qn_add_glyph(cell.scalar, marks.0, marks.1, marks.2, marks.3, isWide ? 2 : 1)
    }
    qn_end_run()
  }

  private func take(_ style: Style) {
    let style = style.reduced(to: capabilities.colors)
    let foreground = style.foreground.index.map(Int32.init) ?? -1
    let background = style.background.index.map(Int32.init) ?? -1
    qn_set_pen(foreground, background, UInt32(style.attributes.rawValue))
  }
}

/// Waiting.
extension NcursesTerminal {
  /// Waits for a key, a signal, a new size, or a watched descriptor; in between nothing happens.
  package func nextEvent(within timeout: Duration?) -> Event? {
    let end = timeout.map { ContinuousClock.now + $0 }
    while true {
      if let event = queue.next() { return event }
      let earliest = [end, sequenceEnd].compactMap(\.self).min()
      handle(waiter.wait(within: earliest.map { ContinuousClock.now.duration(to: $0) }))
      if let event = queue.next() { return event }
      if let end, ContinuousClock.now >= end { return nil }
    }
  }

  private func handle(_ found: Waiter.Found) {
    if found.contains(.signals) { handleSignals() }
    if found.contains(.input) {
      read()
    } else if found.contains(.hangUp) {
      abandon()
    } else if let sequenceEnd, ContinuousClock.now >= sequenceEnd {
      self.sequenceEnd = nil
      queue.add(parser.flush().compactMap(filtered))
    }
    queue.add(waiter.readable.map(Event.readable))
  }

  private func read() {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4096) { bytes in
      let count = qn_read(bytes.baseAddress, bytes.count)
      guard count >= 0 else { return abandon() }
      queue.add(parser.read(bytes.prefix(count)).compactMap(filtered))
      sequenceEnd = parser.patience.map { ContinuousClock.now + .milliseconds($0) }
    }
  }

  /// Ctrl-Z stops the program where it may be stopped.
  private func filtered(_ event: Event) -> Event? {
    guard isSuspendable, event == .key(.control("z")) else { return event }
    qn_suspend(1)
    return nil
  }

  private func abandon() {
    qn_abandon()
    waiter.isOpen = false
    sequenceEnd = nil
    queue.add([.closed])
  }
}

/// Signals.
extension NcursesTerminal {
  /// Of several changes of size, the last counts.
  private func handleSignals() {
    var isResized = false
    var isContinued = false
    while true {
      switch Int(qn_next_signal()) {
      case QN_SIGNAL_NONE:
        if isContinued { resume() } else if isResized { resize() }
        return
      case QN_SIGNAL_INTERRUPT: queue.add([.signal(.interrupt)])
      case QN_SIGNAL_TERMINATE: queue.add([.signal(.terminate)])
      case QN_SIGNAL_HANG_UP: queue.add([.signal(.hangUp)])
      case QN_SIGNAL_QUIT: queue.add([.signal(.quit)])
      case QN_SIGNAL_STOP: qn_suspend(0)
      case QN_SIGNAL_RESIZE: isResized = true
      default: isContinued = true
      }
    }
  }

  private func resize() {
    let measured = Self.measured()
    guard measured != size else { return }
    size = measured
    shown = nil
    qn_resize(Int32(size.width), Int32(size.height))
    queue.add([.resized(size)])
  }

  private func resume() {
    guard qn_resume() != 0 else { return }
    shown = nil
    resize()
    queue.add([.resumed])
  }

  private static func measured() -> Size {
    var width: Int32 = 0
    var height: Int32 = 0
    qn_measure(&width, &height)
    return Size(width: Int(width), height: Int(height))
  }
}
