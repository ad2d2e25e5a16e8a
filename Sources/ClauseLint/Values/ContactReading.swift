extension ValueText {
  /// An e-mail address or URL, and whether it is a sample's: `info@example.com`.
  func address(at index: Int) -> [ValueSpan] {
    let words = index..<index + 1
    let shown = spelling(words)
    let lowercased = shown.lowercased()
    var spans: [ValueSpan] = []
    if id(index) == Vocabulary.url, lowercased.contains("cdn-cgi/l/email-protection") {
      return [ValueSpan(words: words, value: Value(kind: .obfuscatedEmail, text: shown))]
    }
    if id(index) == Vocabulary.url, let disguised = bracketedAt(before: index) { return [disguised] }
    let isEmail = id(index) == Vocabulary.email
    spans.append(
      ValueSpan(words: words, value: Value(kind: isEmail ? .email : .url, text: isEmail ? lowercased : shown)))
    if Self.isSample(lowercased) {
      spans.append(ValueSpan(words: words, value: Value(kind: .placeholder, text: shown)))
    }
    return spans
  }

  /// Whether an address has a host that stands for the reader's own.
  private static func isSample(_ address: String) -> Bool {
    var host = Substring(address)
    if let sign = host.lastIndex(of: "@") { host = host[host.index(after: sign)...] }
    for prefix in ["https://", "http://", "www."] where host.hasPrefix(prefix) { host = host.dropFirst(prefix.count) }
    host = host.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }
    return sampleHosts.contains(String(host))
  }

  private static let sampleHosts: Set<String> = [
    "example.com", "yourdomain.com", "sitename.com", "yoursite.com", "yourcompany.com", "yourwebsite.com",
    "domain.com", "companyname.com", "mywebsite.com", "website-name.com", "your-domain.com", "company.com",
  ]

  /// The telephone number that starts at a word.
  func phone(at index: Int) -> ValueSpan? {
    guard startsWithDigit(index) else { return nil }
    var before = start(index) - 1
    if byte(before) == UInt8(ascii: "(") { before -= 1 }
    let isInternational = byte(before) == UInt8(ascii: "+")
    if ASCII.isAlphanumeric(byte(before)) || "$#/-.:=&".utf8.contains(byte(before)) && byte(before) != 0x3A {
      return nil
    }
    if let vanity = vanityNumber(at: index) { return vanity }

    let groups = digitGroups(from: index)
    guard !groups.isEmpty else { return nil }
    let isCalled = isInternational || (index - 5..<index).contains { meaning($0) == .phone || isWord($0, "fax") }
    for count in stride(from: groups.count, to: 0, by: -1) {
      let lengths = groups[..<count].map(\.length)
      guard isPhone(lengths, first: byte(start(index)), isInternational: isInternational, isCalled: isCalled) else {
        continue
      }
      let words = index..<groups[count - 1].end
      if count < groups.count, groups[count].end == words.upperBound { continue }
      let digits = prose[start(index)..<end(words.upperBound - 1)].filter(ASCII.isDigit)
      let text = (isInternational ? "+" : "") + String(decoding: digits, as: UTF8.self)
      return ValueSpan(words: words, value: Value(kind: .phone, text: text))
    }
    return nil
  }

  private func isPhone(_ lengths: [Int], first: UInt8, isInternational: Bool, isCalled: Bool) -> Bool {
    let total = lengths.reduce(0, +)
    guard (7...15).contains(total) else { return false }
    if isInternational { return total > 7 }
    if lengths == [3, 3, 4] { return true }
    if lengths == [1, 3, 3, 4] { return first == UInt8(ascii: "1") }
    if first == UInt8(ascii: "0"), lengths.count > 1, total > 8 { return true }
    return isCalled && (lengths.count > 1 || total > 8) && lengths != [4, 4]
  }

  /// Groups of digits that spaces, hyphens, points and brackets part, each with the end of its word.
  private func digitGroups(from index: Int) -> [(length: Int, end: Int)] {
    var groups: [(length: Int, end: Int)] = []
    var place = index
    var total = 0
    while has(place), groups.count < 8 {
      let parts = bytes(place).split(separator: UInt8(ascii: "."))
      guard parts.allSatisfy({ $0.allSatisfy(ASCII.isDigit) }) else { break }
      total += parts.reduce(0) { $0 + $1.count }
      guard total <= 15 else { break }
      groups += parts.map { ($0.count, place + 1) }
      guard let gap = gap(after: place), gap.count <= 3, joins(place, "-.()") || isDash(gap) else { break }
      place += 1
    }
    return groups
  }

  private func isDash(_ gap: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    gap.elementsEqual("–".utf8) || gap.elementsEqual("‑".utf8)
  }

  /// `1-800-FLOWERS`.
  private func vanityNumber(at index: Int) -> ValueSpan? {
    var place = index
    if isWord(place, "1"), separator(after: place) == UInt8(ascii: "-") { place += 1 }
    guard integer(place) != nil, bytes(place).count == 3, "89".utf8.contains(byte(start(place))),
      separator(after: place) == UInt8(ascii: "-")
    else { return nil }
    var letters = 0
    repeat {
      place += 1
      guard isAllCapitals(place) || (letters > 0 && isDigits(place)) else { break }
      letters += bytes(place).count
    } while letters < 7 && separator(after: place) == UInt8(ascii: "-")
    guard (6...10).contains(letters), has(place) else { return nil }
    let words = index..<place + 1
    return ValueSpan(words: words, value: Value(kind: .phone, text: spelling(words)))
  }
}

/// The addresses behind the links of the markup, as values of the words shown.
func linkedValues(_ links: [Link], in words: Words, prose: UnsafeBufferPointer<UInt8>) -> [ValueSpan] {
  links.compactMap { link in
    let first = words.ids.indices.bisect { Int(words.ends[$0]) > link.prose.lowerBound }
    let end = words.ids.indices.bisect { Int(words.starts[$0]) >= link.prose.upperBound }
    guard first < end, let value = linkedValue(link.destination) else { return nil }
    return ValueSpan(words: first..<end, value: value)
  }
}

private func linkedValue(_ destination: String) -> Value? {
  let target = destination.lowercased()
  if target.contains("cdn-cgi/l/email-protection") { return Value(kind: .obfuscatedEmail, text: destination) }
  if target.hasPrefix("mailto:") {
    return Value(kind: .email, text: String(target.dropFirst("mailto:".count).prefix { $0 != "?" }))
  }
  if target.hasPrefix("tel:") { return Value(kind: .phone, text: String(target.dropFirst("tel:".count))) }
  let isWeb = target.hasPrefix("http://") || target.hasPrefix("https://")
  let isOther = target.hasPrefix("#") || target.prefix { $0 != "/" }.contains(":") || target.isEmpty
  return isWeb || !isOther ? Value(kind: .url, text: destination) : nil
}
