import ClauseLint

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

func exitProcess(_ status: Int32) -> Never { exit(status) }

/// What the system says about the call that has just failed.
func systemMessage() -> String { String(cString: strerror(errno)) }

/// The value of an environment variable; nil where unset or empty.
func environment(_ name: String) -> String? {
  guard let value = getenv(name), value.pointee != 0 else { return nil }
  return String(cString: value)
}

extension Day {
  /// Today where the user is.
  static var current: Day {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    // Seconds east of UTC turn the clock's count into the count of local days.
    return Day(number: (Int(now) + Int(parts.tm_gmtoff)) / 86_400)
  }
}
