/// How a text report is decorated: not at all, or with the colours of a terminal.
public struct Style: Sendable {
  public let isColored: Bool

  public static let plain = Style(isColored: false)
  public static let colored = Style(isColored: true)

  public init(isColored: Bool) {
    self.isColored = isColored
  }

  func bold(_ text: String) -> String { decorated(text, "1") }
  func dim(_ text: String) -> String { decorated(text, "2") }

  func severity(_ severity: Severity, _ text: String) -> String {
    decorated(text, Style.code(of: severity))
  }

  func status(_ status: Status, _ text: String) -> String {
    switch status {
    case .stated: decorated(text, "32")
    case .mentioned: decorated(text, "33")
    case .missing: decorated(text, "31")
    }
  }

  private static func code(of severity: Severity) -> String {
    switch severity {
    case .error: "1;31"
    case .warning: "1;33"
    case .note: "1;36"
    }
  }

  /// - Parameter code: the parameters of the terminal's "select graphic rendition" sequence.
  private func decorated(_ text: String, _ code: String) -> String {
    isColored && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
