import Dispatch

/// Runs an actor on a thread that may wait, so that the threads of the other tests need not.
final class OwnThread: SerialExecutor {
  private let queue = DispatchQueue(label: "quadrant.tests")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }
}
