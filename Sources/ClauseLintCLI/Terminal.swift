import ArgumentParser
import ClauseLint

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}

/// What standard output can show.
enum Terminal {
  /// Columns where nobody says otherwise.
  static let defaultWidth = 100

  static func style(_ choice: ColorChoice) -> Style {
    switch choice {
    case .always: .colored
    case .never: .plain
    case .auto: Style(isColored: isColorWanted)
    }
  }

  /// Columns for a line of a report; the same as ever where standard output is no terminal.
  static var width: Int {
    guard isatty(STDOUT_FILENO) == 1 else { return defaultWidth }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return defaultWidth }
    // The narrowest report that can still be read.
    return max(40, Int(size.ws_col) - 8)
  }

  /// As https://no-color.org and https://bixense.com/clicolors have it.
  private static var isColorWanted: Bool {
    if environment("NO_COLOR") != nil { return false }
    if let force = environment("CLICOLOR_FORCE"), force != "0" { return true }
    return isatty(STDOUT_FILENO) == 1 && environment("TERM") != "dumb"
  }
}
