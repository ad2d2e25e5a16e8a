extension Scalar {
  /// `true` or `false`, unquoted. YAML 1.1 also knew `yes`, `on` and more; those are mistakes more often than meant.
  public func bool() throws(YAMLError) -> Bool {
    if style == .plain {
      if text == "true" { return true }
      if text == "false" { return false }
    }
    throw YAMLError(mark: mark, message: "expected true or false, found \(shown)")
  }

  /// A whole number in decimal digits, unquoted.
  public func int() throws(YAMLError) -> Int {
    guard style == .plain, let number = Int(text), text.utf8.first != UInt8(ascii: "+") else {
      throw YAMLError(mark: mark, message: "expected a whole number, found \(shown)")
    }
    return number
  }

  /// The text as a message quotes it: on one line and short.
  private var shown: String {
    if isNull { return "nothing" }
    let line = text.prefix { !$0.isNewline }.prefix(40)
    let mark = style == .plain ? "`" : "\""
    return mark + line + (line.utf8.count < text.utf8.count ? "..." : "") + mark
  }
}
