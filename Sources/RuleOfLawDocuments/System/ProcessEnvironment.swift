#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What the process was given by whoever started it.
package enum ProcessEnvironment {
  /// Returns the value of an environment variable; nil when it is not set.
  package static func variable(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }

  /// Lets a write into a closed pipe fail instead of ending the process.
  package static func surviveClosedPipes() {
    _ = signal(SIGPIPE, SIG_IGN)
  }

  /// Ends the process.
  package static func end(status: Int32) -> Never {
    exit(status)
  }
}
