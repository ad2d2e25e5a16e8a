/// The settings of a site generator on top of a Markdown file, between rows of `---` (YAML) or `+++` (TOML).
enum FrontMatter {
  /// Where the text after it starts; 0 where there is none.
  static func end(in bytes: [UInt8]) -> Int {
    let (firstEnd, second) = Characters.line(in: bytes, from: 0)
    let fence = bytes[Characters.trimmed(0..<firstEnd, in: bytes)]
    let isYAML = fence.elementsEqual("---".utf8)
    guard isYAML || fence.elementsEqual("+++".utf8), second < bytes.count else { return 0 }
    // A row of dashes may as well be a line drawn above the policy: the next line has to be a setting.
    guard isSetting(bytes[second..<Characters.line(in: bytes, from: second).end], isYAML: isYAML) else { return 0 }
    var place = second
    while place < bytes.count {
      let (end, next) = Characters.line(in: bytes, from: place)
      let line = bytes[Characters.trimmed(place..<end, in: bytes)]
      if line.elementsEqual(fence) || (isYAML && line.elementsEqual("...".utf8)) { return next }
      place = next
    }
    return 0
  }

  private static func isSetting(_ line: ArraySlice<UInt8>, isYAML: Bool) -> Bool {
    guard let first = line.first else { return false }
    if first == UInt8(ascii: "#") || (!isYAML && first == UInt8(ascii: "[")) { return true }
    let key = line.prefix { $0.isASCIILetter || $0.isDigit || "_-\"' .".utf8.contains($0) }
    return !key.isEmpty && line.dropFirst(key.count).first == (isYAML ? UInt8(ascii: ":") : UInt8(ascii: "="))
  }
}
