/// Counts of what the words of one line are made of, taken in one pass.
struct WordSurvey {
  private(set) var words = 0
  private(set) var firstWord = 0..<0
  private(set) var upperLetters = 0
  private(set) var lowerLetters = 0
  private(set) var digits = 0
  /// Words of more than three bytes after the first, by the case of their first letter.
  private(set) var lowerStarts = 0
  private(set) var upperStarts = 0
  /// Whether an `@` within a word, or `://`, or `www.` was seen.
  private(set) var hasAddressSign = false
  private(set) var hasLabel = false

  private var startsWithNumber = false
  private var hasPostalCode = false
  private var mixedInARow = 0
  private var numbers = 0
  private var endsWithYear = false
  private var hasNumericDate = false
  private var lastStartsUpper = false

  /// Whether it is a street (`12 High Street`) or has a postal code (five digits, or `SW1A 1AA`).
  func isAddress(hasMarker: Bool) -> Bool { hasPostalCode || (startsWithNumber && !hasMarker && words > 1) }

  /// Whether a year ends it that is part of a date: `Last updated: May 2031`, but not `the Act of 2018`.
  var isDate: Bool { hasNumericDate || (endsWithYear && (numbers > 1 || hasLabel || lastStartsUpper)) }

  mutating func read(_ range: Range<Int>, in bytes: [UInt8]) {
    var place = range.lowerBound
    firstWord = place..<place
    while place < range.upperBound {
      let space = Characters.spaceLength(in: bytes, at: place, before: range.upperBound)
      if space > 0 || bytes[place] == 0x0A || bytes[place] == 0x0D {
        place += max(space, 1)
        continue
      }
      var end = place
      while end < range.upperBound, bytes[end] != 0x0A, bytes[end] != 0x0D,
        Characters.spaceLength(in: bytes, at: end, before: range.upperBound) == 0
      { end += 1 }
      readWord(place..<end, in: bytes)
      place = end
    }
  }

  private mutating func readWord(_ word: Range<Int>, in bytes: [UInt8]) {
    words += 1
    if words == 1 { firstWord = word }
    var wordDigits = 0
    var wordUpper = 0
    var wordLower = 0
    var separators = 0
    for place in word {
      let byte = bytes[place]
      if byte.isDigit { wordDigits += 1 }
      if byte.isASCIIUpper { wordUpper += 1 }
      if byte.isASCIILower { wordLower += 1 }
      if byte >= 0xC2 {
        let properties = Characters.scalar(in: bytes, at: place).value.properties
        if properties.isLowercase { wordLower += 1 }
        if properties.isUppercase { wordUpper += 1 }
      }
      if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") { separators += 1 }
      if byte == UInt8(ascii: "@"), place > word.lowerBound { hasAddressSign = true }
      if byte == UInt8(ascii: ":"), bytes[place...].starts(with: "://".utf8) { hasAddressSign = true }
    }
    if word.count > 4, wordLower > 4, bytes[word].starts(with: "www.".utf8) { hasAddressSign = true }
    if words <= 8, words > 0, bytes[word.upperBound - 1] == UInt8(ascii: ":") { hasLabel = true }
    readNumber(bytes[word], digits: wordDigits, letters: wordUpper + wordLower, upper: wordUpper, separators)
    readCase(bytes[word], upper: wordUpper, lower: wordLower)
  }

  private mutating func readNumber(
    _ word: ArraySlice<UInt8>, digits wordDigits: Int, letters: Int, upper: Int, _ separators: Int
  ) {
    digits += wordDigits
    mixedInARow = wordDigits > 0 && upper > 0 && upper == letters && word.count <= 5 ? mixedInARow + 1 : 0
    if mixedInARow == 2 { hasPostalCode = true }
    endsWithYear = false
    guard wordDigits > 0, letters == 0 else { return }
    numbers += 1
    if words == 1, separators == 0 { startsWithNumber = true }
    if wordDigits == 5 || wordDigits == 6 || wordDigits == 9, separators <= 1 { hasPostalCode = true }
    if wordDigits >= 6, separators >= 2 { hasNumericDate = true }
    let number = word.filter(\.isDigit)
    endsWithYear = wordDigits == 4 && (number.starts(with: "19".utf8) || number.starts(with: "20".utf8))
  }

  private mutating func readCase(_ word: ArraySlice<UInt8>, upper: Int, lower: Int) {
    upperLetters += upper
    lowerLetters += lower
    guard let letter = word.first(where: { $0.isASCIILetter || $0 >= 0xC2 }) else { return }
    if !endsWithYear { lastStartsUpper = letter.isASCIIUpper }
    if words > 1, word.count > 3 {
      if letter.isASCIILower { lowerStarts += 1 } else { upperStarts += 1 }
    } else if words == 1, letter.isASCIIUpper {
      upperStarts += 1
    }
  }
}
