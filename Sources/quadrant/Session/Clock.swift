import ScorecardApp
import ScorecardFiles

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Moment {
  /// The time by the clock on the wall.
  static var current: Moment {
    let epoch = PlanFolder.now
    var seconds = time_t(epoch)
    var local = tm()
    localtime_r(&seconds, &local)
    return Moment(epoch: epoch, offset: Int(local.tm_gmtoff))
  }
}
