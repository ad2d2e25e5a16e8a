/// One piece of a phrase as it is written.
enum PhraseToken: Equatable {
  /// A word in lower case, apostrophes straight; exact where written `=word`.
  case word(ArraySlice<UInt8>, exact: Bool)
  case list(String)
  case value(ValueKind)
  case gap(Int)
  case open(UInt8)
  case close(UInt8)
  case bar
  case start
  case end
}

/// Why a phrase cannot be read, and at which byte of it.
struct PhraseError: Error, Equatable {
  let offset: Int
  let message: String
}

/// Cuts the text of a phrase into its pieces.
struct PhraseScanner {
  static let maximumGap = 40
  static let standardGap = 4

  private let bytes: [UInt8]
  private(set) var position = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  /// The next piece and the byte it starts at; nil at the end.
  mutating func next() throws(PhraseError) -> (token: PhraseToken, offset: Int)? {
    while let width = separatorWidth { position += width }
    guard let byte = peek() else { return nil }
    let offset = position
    let token = try token(startingWith: byte)
    try requireBoundary(after: token, at: offset)
    return (token, offset)
  }

  private mutating func token(startingWith byte: UInt8) throws(PhraseError) -> PhraseToken {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: "["):
      position += 1
      return .open(byte)
    case UInt8(ascii: ")"), UInt8(ascii: "]"):
      position += 1
      return .close(byte)
    case UInt8(ascii: "|"):
      position += 1
      return .bar
    case UInt8(ascii: "^"):
      position += 1
      return .start
    case UInt8(ascii: "$"):
      position += 1
      return .end
    case UInt8(ascii: "@"):
      return .list(try listName())
    case UInt8(ascii: "{"):
      return .value(try valueKind())
    case UInt8(ascii: "."):
      return .gap(try gap())
    case UInt8(ascii: "="):
      position += 1
      guard wordWidth != nil else { throw error("`=` stands before a word, as in `=use`") }
      return .word(try word(), exact: true)
    default:
      guard wordWidth != nil else { throw error("punctuation is not matched; leave out \(shownCharacter)") }
      return .word(try word(), exact: false)
    }
  }

  private mutating func listName() throws(PhraseError) -> String {
    let at = position
    position += 1
    let start = position
    while let byte = peek(), byte.isNameByte { position += 1 }
    guard position > start else { throw PhraseError(offset: at, message: "`@` stands before the name of a list") }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func valueKind() throws(PhraseError) -> ValueKind {
    let at = position
    position += 1
    let start = position
    while let byte = peek(), byte.isNameByte { position += 1 }
    let name = String(decoding: bytes[start..<position], as: UTF8.self)
    guard peek() == UInt8(ascii: "}") else {
      throw PhraseError(offset: at, message: "`{` stands before the name of a value and `}`, as in `{duration}`")
    }
    position += 1
    guard let kind = ValueKind(rawValue: name) else {
      let hint = didYouMean(name, among: ValueKind.allCases.map(\.rawValue))
      throw PhraseError(offset: at, message: "unknown value `{\(name)}`\(hint)")
    }
    return kind
  }

  private mutating func gap() throws(PhraseError) -> Int {
    let at = position
    guard bytes[position...].starts(with: "...".utf8) else {
      throw error("punctuation is not matched; a gap is written `...` or `...8`")
    }
    position += 3
    let start = position
    while let byte = peek(), byte.isDigit { position += 1 }
    if start == position { return Self.standardGap }
    let digits = String(decoding: bytes[start..<position], as: UTF8.self)
    guard let words = Int(digits), 1...Self.maximumGap ~= words else {
      throw PhraseError(offset: at, message: "a gap is 1 to \(Self.maximumGap) words, not \(digits)")
    }
    return words
  }

  /// A run of letters, digits and apostrophes; `US`, `U.S.` and `u.s.` are all the word `u.s.`.
  private mutating func word() throws(PhraseError) -> ArraySlice<UInt8> {
    if let width = widthOfUnitedStates {
      position += width
      return ArraySlice("u.s.".utf8)
    }
    let start = position
    var isAsWritten = true
    while let width = wordWidth {
      isAsWritten = isAsWritten && width == 1 && bytes[position].asciiLowercased == bytes[position]
      position += width
    }
    return isAsWritten ? bytes[start..<position] : Self.normalForm(bytes[start..<position])
  }

  /// Lower case, curly apostrophes made straight.
  private static func normalForm(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var form: [UInt8] = []
    var rest = word
    while let byte = rest.first {
      let isCurly = rest.starts(with: [0xE2, 0x80, 0x98]) || rest.starts(with: [0xE2, 0x80, 0x99])
      form.append(isCurly ? UInt8(ascii: "'") : byte.asciiLowercased)
      rest = rest.dropFirst(isCurly ? 3 : 1)
    }
    return form[...]
  }

  private var widthOfUnitedStates: Int? {
    guard bytes[position] | 0x20 == UInt8(ascii: "u") else { return nil }
    let rest = bytes[position...]
    for spelling in ["U.S.", "u.s.", "U.S", "u.s", "US"] where rest.starts(with: spelling.utf8) {
      let after = rest.dropFirst(spelling.utf8.count).first
      if after.map({ !$0.isWordByte && $0 != UInt8(ascii: ".") }) ?? true { return spelling.utf8.count }
    }
    return nil
  }

  /// Pieces stand apart, so that `[un]lawful` or `user(s)` is not taken for two words by surprise.
  private func requireBoundary(after token: PhraseToken, at offset: Int) throws(PhraseError) {
    switch token {
    case .open, .bar, .start: return
    default: break
    }
    guard let byte = peek(), separatorWidth == nil else { return }
    switch byte {
    case UInt8(ascii: "|"), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "$"): return
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "@"), UInt8(ascii: "="),
      UInt8(ascii: "^"):
      break
    default:
      // Other punctuation after a word is told by the next token, as punctuation.
      if case .word = token { return }
    }
    throw error("a space is missing before \(shownCharacter); a phrase is made of whole words")
  }

  private func peek() -> UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Bytes of the space, hyphen, dash or slash at hand; nil where there is none.
  private var separatorWidth: Int? {
    guard let byte = peek() else { return nil }
    switch byte {
    case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "-"), UInt8(ascii: "/"): return 1
    case 0xC2: return bytes[position...].starts(with: [0xC2, 0xA0]) ? 2 : nil
    case 0xE2:  // U+2010 to U+2015: hyphens and dashes.
      let rest = bytes[position...].prefix(3)
      return rest.count == 3 && rest[position + 1] == 0x80 && 0x90...0x95 ~= rest[position + 2] ? 3 : nil
    default: return nil
    }
  }

  /// Bytes of the letter, digit or apostrophe at hand (3 only for a curly apostrophe); nil where there is none.
  private var wordWidth: Int? {
    guard let byte = peek() else { return nil }
    if byte.isWordByte && byte < 0x80 { return 1 }
    guard byte >= 0x80, separatorWidth == nil else { return nil }
    if byte == 0xE2, position + 2 < bytes.count, bytes[position + 1] == 0x80 {
      // General punctuation: of all of it only U+2018 and U+2019 belong to words.
      return 0x98...0x99 ~= bytes[position + 2] ? 3 : nil
    }
    return 1
  }

  private func error(_ message: String) -> PhraseError { PhraseError(offset: position, message: message) }

  /// The character at hand between backticks.
  private var shownCharacter: String {
    let rest = String(decoding: bytes[position...].prefix(4), as: UTF8.self)
    guard let scalar = rest.unicodeScalars.first else { return "the end" }
    return scalar.value < 0x20 ? "a control character" : "`\(scalar)`"
  }
}

extension UInt8 {
  /// Letters, digits and apostrophes, and every byte of a character beyond ASCII.
  fileprivate var isWordByte: Bool {
    isDigit || self >= 0x80 || self == UInt8(ascii: "'")
      || UInt8(ascii: "a")...UInt8(ascii: "z") ~= asciiLowercased
  }

  /// What names of lists, values and ids are made of.
  var isNameByte: Bool {
    isDigit || self == UInt8(ascii: "-") || UInt8(ascii: "a")...UInt8(ascii: "z") ~= self
  }

  fileprivate var asciiLowercased: UInt8 {
    UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self ? self | 0x20 : self
  }
}
