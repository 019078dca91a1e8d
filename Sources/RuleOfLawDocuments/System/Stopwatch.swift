#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Seconds since it was made, on a clock that only runs forward (计时).
struct Stopwatch {
  private let start: timespec

  init() { start = Self.now }

  /// The seconds since then.
  var seconds: Double {
    let now = Self.now
    return Double(now.tv_sec - start.tv_sec) + Double(now.tv_nsec - start.tv_nsec) / 1e9
  }

  private static var now: timespec {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time
  }
}
