/// A line of plain text, or the lines that were joined because a sentence runs on: what may become a block.
struct TextUnit {
  enum Opening {
    case lower, upper, digit
    /// Punctuation that closes or goes on with what stands before: `,` `.` `;` `)`.
    case continuing
    case other
  }
  enum Ending { case sentence, question, colon, semicolon, comma, open }

  /// Without white space at its ends.
  var bytes: Range<Int>
  /// Columns of white space before the first line.
  var indent: Int
  /// How many blank lines stand before.
  var blanksBefore: Int
  var words = 0
  var marker: ListMarker?
  var opening = Opening.other
  var ending = Ending.open
  /// Whether none of its letters is lower case, and there are more of them than an abbreviation has.
  var isCapitals = false
  /// Whether each longer word after the first starts with a capital, and there are such words.
  var isTitleCase = false
  /// Whether there is an e-mail address, a link's address or a telephone number in it.
  var hasContact = false
  /// Whether it looks like a street, a place with its postal code, or a date.
  var isAddressOrDate = false
  /// Whether it has a digit anywhere after the mark.
  var hasDigit = false
  /// The first word after the mark.
  var firstWord: Range<Int>
  /// Whether a colon closes one of the first words: `To contact you: ...`.
  var hasLabel = false
  /// Whether a row of `=` or `-` stands below.
  var isUnderlined = false

  init(bytes: Range<Int>, indent: Int, blanksBefore: Int, in source: [UInt8]) {
    self.bytes = bytes
    self.indent = indent
    self.blanksBefore = blanksBefore
    firstWord = bytes.lowerBound..<bytes.lowerBound
    marker = ListMarker(in: source, bytes)
    let start = bytes.lowerBound + (marker?.length ?? 0)
    var survey = WordSurvey()
    survey.read(Characters.trimmed(start..<bytes.upperBound, in: source), in: source)
    words = survey.words
    firstWord = survey.firstWord
    isCapitals = survey.upperLetters > 4 && survey.lowerLetters == 0
    isTitleCase = survey.lowerStarts == 0 && survey.upperStarts > 1
    hasContact = survey.hasAddressSign || survey.digits >= 7
    hasDigit = survey.digits > 0
    isAddressOrDate = survey.isAddress(hasMarker: marker != nil) || survey.isDate
    hasLabel = survey.hasLabel
    opening = Self.opening(of: firstWord, in: source)
    ending = Self.ending(of: bytes, in: source)
  }

  var endsSentence: Bool { ending == .sentence || ending == .question }

  /// Takes in the unit that goes on with this one.
  mutating func join(_ next: TextUnit) {
    bytes = bytes.lowerBound..<next.bytes.upperBound
    words += next.words + (next.marker == nil ? 0 : 1)
    ending = next.ending
    isCapitals = isCapitals && next.isCapitals
    isTitleCase = isTitleCase && next.isTitleCase
    hasContact = hasContact || next.hasContact
    hasDigit = hasDigit || next.hasDigit
    isAddressOrDate = isAddressOrDate || next.isAddressOrDate
  }

  private static func opening(of word: Range<Int>, in source: [UInt8]) -> Opening {
    var place = word.lowerBound
    while place < word.upperBound {
      let (scalar, length) = Characters.scalar(in: source, at: place)
      if scalar.properties.isLowercase { return .lower }
      if scalar.properties.isAlphabetic { return .upper }
      if scalar.value < 0x80, UInt8(scalar.value).isDigit { return .digit }
      if place == word.lowerBound, ",.;)".unicodeScalars.contains(scalar) { return .continuing }
      place += length
    }
    return .other
  }

  /// The mark that ends it, whatever quotes and brackets close after it. A last word of up to three letters after a
  /// semicolon or comma (`; and`) is no end of its own.
  private static func ending(of range: Range<Int>, in source: [UInt8]) -> Ending {
    var place = range.upperBound
    while place > range.lowerBound {
      var first = place - 1
      while first > range.lowerBound, source[first] & 0xC0 == 0x80 { first -= 1 }
      let scalar = Characters.scalar(in: source, at: first).value
      guard ")]\"'\u{2019}\u{201D}\u{00BB}*_ \u{00A0}".unicodeScalars.contains(scalar) else {
        return ending(scalar, at: first, range, in: source)
      }
      place = first
    }
    return .open
  }

  private static func ending(_ scalar: Unicode.Scalar, at place: Int, _ range: Range<Int>, in source: [UInt8])
    -> Ending
  {
    switch scalar {
    case ".", "!", "\u{2026}", "\u{3002}": return .sentence
    case "?", "\u{FF1F}": return .question
    case ":", "\u{FF1A}": return .colon
    case ";": return .semicolon
    case ",": return .comma
    default: break
    }
    var start = place
    while start > range.lowerBound, place - start < 4, source[start].isASCIILower { start -= 1 }
    guard place - start >= 1, place - start <= 3, source[start] == 0x20, start > range.lowerBound else { return .open }
    return source[start - 1] == UInt8(ascii: ";") ? .semicolon : source[start - 1] == UInt8(ascii: ",") ? .comma : .open
  }
}
