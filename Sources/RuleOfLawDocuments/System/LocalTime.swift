#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The clock on the wall.
package enum LocalTime {
  /// The seconds since 1970.
  package static var now: Int { time(nil) }

  /// Returns a moment as `2026-03-01 09:30`, where this machine is.
  package static func text(of seconds: Int) -> String {
    var moment = time_t(seconds)
    var parts = unsafe tm()
    guard unsafe localtime_r(&moment, &parts) != nil else { return "" }
    func digits(_ number: Int32) -> String { (number < 10 ? "0" : "") + String(number) }
    let date = unsafe [parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday]
    let hours = unsafe [parts.tm_hour, parts.tm_min]
    return date.map(digits).joined(separator: "-") + " "
      + hours.map(digits).joined(separator: ":")
  }
}
