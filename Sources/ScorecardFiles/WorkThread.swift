#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A thread that carries out one piece of work and ends.
///
/// It is the system's own: the first queue of Dispatch takes a millisecond to start, the tenth part of the time until
/// a plan is on the screen.
package struct WorkThread {
  private final class Work: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) {
      self.body = body
    }
  }

  private let thread: pthread_t?

  /// Begins a piece of work; where the system has no thread left, it is done when this returns.
  package init(_ body: @escaping @Sendable () -> Void) {
    let work = Unmanaged.passRetained(Work(body))
    var started: pthread_t? = nil
    #if canImport(Glibc)
      var name = pthread_t()
      let code = pthread_create(&name, nil, WorkThread.run, work.toOpaque())
      started = name
    #else
      let code = pthread_create(&started, nil, WorkThread.run, work.toOpaque())
    #endif
    thread = code == 0 ? started : nil
    if code != 0 { work.takeRetainedValue().body() }
  }

  #if canImport(Glibc)
    private static let run: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = {
      context in
      carryOut(context)
      return nil
    }
  #else
    private static let run: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? = {
      context in
      carryOut(context)
      return nil
    }
  #endif

  private static func carryOut(_ context: UnsafeMutableRawPointer?) {
    guard let context else { return }
    Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body()
  }

  /// Waits until the work is done.
  package func join() {
    if let thread { pthread_join(thread, nil) }
  }

  /// Lets the work go on by itself.
  package func detach() {
    if let thread { pthread_detach(thread) }
  }
}
