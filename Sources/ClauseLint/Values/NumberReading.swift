/// A number as people write it: `30`, `1,000`, `forty-five`, `thirty (30)`.
struct ReadNumber {
  var value: Double
  /// One more than its last word.
  var end: Int
  var isOrdinal = false
  /// Whether it is written in words and in digits that disagree; the digits hold.
  var isConflicting = false
}

extension ValueText {
  /// The number that starts at a word.
  func number(at index: Int) -> ReadNumber? {
    guard var number = digits(at: index) ?? numberWords(at: index) else { return nil }
    // The same number again in brackets: thirty (30), 30 (thirty).
    let opening = number.end - 1
    if has(number.end), startsWithDigit(index) != startsWithDigit(number.end),
      let gap = gap(after: opening), gap.contains(UInt8(ascii: "(")) || gap.contains(UInt8(ascii: "[")),
      let again = digits(at: number.end) ?? numberWords(at: number.end),
      [UInt8(ascii: ")"), UInt8(ascii: "]")].contains(byte(end(again.end - 1)))
    {
      number.isConflicting = again.value != number.value
      if startsWithDigit(number.end) { number.value = again.value }
      number.end = again.end
    }
    return number
  }

  /// Digits with points and commas in their places; `1st` is an ordinal.
  private func digits(at index: Int) -> ReadNumber? {
    let word = bytes(index)
    guard let first = word.first, ASCII.isDigit(first), word.count <= 16 else { return nil }
    var number = ReadNumber(value: 0, end: index + 1)
    var fraction = 0.0
    for (offset, byte) in word.enumerated() {
      if ASCII.isDigit(byte) {
        number.value =
          fraction == 0 ? number.value * 10 + Double(byte & 15) : number.value + Double(byte & 15) * fraction
        fraction /= 10
      } else if byte == UInt8(ascii: ".") {
        guard fraction == 0 else { return nil }
        fraction = 0.1
      } else if ASCII.isLetter(byte) {
        let ending = word.dropFirst(offset).map(ASCII.lowercased)
        guard fraction == 0, ["st", "nd", "rd", "th"].contains(String(decoding: ending, as: UTF8.self)) else {
          return nil
        }
        number.isOrdinal = true
        return number
      }
    }
    return number
  }

  /// `one hundred and eighty`, `forty-five`, `two and a half`.
  private func numberWords(at index: Int) -> ReadNumber? {
    var total = 0
    var part = 0
    var end = index
    reading: while has(end) {
      if end > index, !joins(end - 1, "-") { break }
      switch meaning(end) {
      case .number(let value):
        let isFirst = part == 0
        guard isFirst || (part % 100 >= 20 && part % 10 == 0 && value < 10) || (part % 100 == 0 && value < 100) else {
          break reading
        }
        part += value
        end += 1
        if value == 0 { break reading }
      case .scale(let scale):
        guard part > 0, scale == 100 ? part < 100 : total == 0 else { break reading }
        if scale == 100 { part *= 100 } else { (total, part) = (part * scale, 0) }
        end += 1
      case .other where end > index && isWord(end, "and") && isScale(end - 1) && isCountWord(end + 1):
        end += 1
      default: break reading
      }
    }
    guard end > index else { return nil }
    var number = ReadNumber(value: Double(total + part), end: end)
    if isWord(end, "and"), isWord(end + 1, "a"), isWord(end + 2, "half") {
      number.value += 0.5
      number.end += 3
    }
    return number
  }

  private func isScale(_ index: Int) -> Bool {
    if case .scale = meaning(index) { true } else { false }
  }

  private func isCountWord(_ index: Int) -> Bool {
    if case .number = meaning(index) { true } else { false }
  }

  /// Whether a number is no amount of money, no number of a section and no version.
  func isPlain(_ number: ReadNumber, at index: Int) -> Bool {
    if number.isOrdinal { return false }
    let before = start(index)
    if "$#/:".utf8.contains(byte(before - 1)) || isCurrencySign(before) || isSubsection(before) { return false }
    let isCited = isWord(
      index - 1, "article", "articles", "art", "section", "sections", "version", "chapter", "paragraph", "usd", "eur",
      "gbp", "regulation", "directive", "no", "number")
    if isCited || isWord(number.end, "usd", "eur", "gbp", "dollars", "euros", "pounds", "usc", "cfr") { return false }
    let after = byte(end(number.end - 1))
    return !(after == UInt8(ascii: "(") || after == UInt8(ascii: "/") || after == 0xE2 && isEuro(end(number.end - 1)))
  }

  /// Whether a bracket opens right after a word: `13(2)`.
  private func isSubsection(_ start: Int) -> Bool {
    byte(start - 1) == UInt8(ascii: "(")
      && (ASCII.isAlphanumeric(byte(start - 2)) || byte(start - 2) == UInt8(ascii: ")"))
  }

  /// Whether a sign of money or of a section (€, £, §) precedes, with or without a space.
  private func isCurrencySign(_ start: Int) -> Bool {
    var place = start - 1
    if byte(place) == 0x20 || byte(place) == 0xA0 { place -= byte(place) == 0xA0 ? 2 : 1 }
    if byte(place) == UInt8(ascii: "$") || isEuro(place - 2) { return true }
    return byte(place - 1) == 0xC2 && (byte(place) == 0xA3 || byte(place) == 0xA7)
  }

  private func isEuro(_ place: Int) -> Bool {
    byte(place) == 0xE2 && byte(place + 1) == 0x82 && byte(place + 2) == 0xAC
  }
}
