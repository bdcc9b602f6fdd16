import ScorecardFiles
import Synchronization
import Testing

struct WorkThreadTests {
  private final class Count: Sendable {
    let value = Mutex(0)
  }

  @Test func `work is done when it was waited for`() {
    let count = Count()
    let threads = (0..<20).map { _ in WorkThread { count.value.withLock { $0 += 1 } } }
    for thread in threads { thread.join() }
    #expect(count.value.withLock { $0 } == 20)
  }
}
