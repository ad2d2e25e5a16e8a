/// Names a finding so that it can be known again after edits elsewhere in its file.
///
/// An absence is named by its rule alone, a fault of the text by its rule and the words at fault; the same words at
/// fault twice are told apart by a count. Lines take no part.
struct Fingerprint {
  private var counts: [String: Int] = [:]

  mutating func next(rule: String, words: ArraySlice<UInt8>) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    for byte in rule.utf8 { add(byte) }
    var spaced = true
    for byte in words {
      let isSpace = byte <= UInt8(ascii: " ")
      if !isSpace { add(byte | 0x20) } else if !spaced { add(UInt8(ascii: " ")) }
      spaced = isSpace
    }
    let name = Self.hexadecimal(hash)
    let count = counts[name, default: 0]
    counts[name] = count + 1
    if count == 0 { return name }
    for byte in String(count).utf8 { add(byte) }
    return Self.hexadecimal(hash)
  }

  private static func hexadecimal(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
