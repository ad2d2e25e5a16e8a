/// Reads the text of a phrase into its pattern.
struct PhraseParser {
  /// In bytes.
  static let maximumLength = 400
  static let maximumNesting = 6
  /// In words: what one phrase can span at most, lists taken for `listSpan` words and values for `valueSpan`.
  static let maximumSpan = 60
  static let listSpan = 6
  static let valueSpan = 8

  /// What may stand in the phrase.
  enum Use {
    case passage
    /// An entry of a word list: no gaps, values or ends of the passage.
    case listEntry
  }

  /// A list that the phrase names, and at which byte.
  struct Reference: Equatable {
    let list: String
    let offset: Int
  }

  private var scanner: PhraseScanner
  private let use: Use
  private let inflection: Inflection
  private var current: (token: PhraseToken, offset: Int)?
  private var references: [Reference] = []
  private var nesting = 0

  /// The pattern of a phrase and the lists it names.
  static func parse(
    _ text: String, use: Use = .passage, inflection: Inflection = Inflection()
  ) throws(PhraseError) -> (pattern: Pattern, references: [Reference]) {
    guard text.utf8.count <= maximumLength else {
      let message = "a phrase is at most \(maximumLength) bytes long, this has \(text.utf8.count)"
      throw PhraseError(offset: 0, message: message)
    }
    var parser = PhraseParser(scanner: PhraseScanner(text), use: use, inflection: inflection)
    try parser.advance()
    let pattern = try parser.sequence()
    if let (token, offset) = parser.current {
      throw PhraseError(offset: offset, message: Self.strayMessage(token))
    }
    guard pattern.needsWord else {
      throw PhraseError(offset: 0, message: "a phrase needs a word, list or value that must be there")
    }
    guard pattern.span <= maximumSpan else {
      let message = "this phrase can span \(pattern.span) words; \(maximumSpan) is the most"
      throw PhraseError(offset: 0, message: message)
    }
    return (pattern, parser.references)
  }

  private init(scanner: PhraseScanner, use: Use, inflection: Inflection) {
    self.scanner = scanner
    self.use = use
    self.inflection = inflection
  }

  private static func strayMessage(_ token: PhraseToken) -> String {
    switch token {
    case .bar: "alternatives stand in parentheses: `(a|b)`"
    case .close(UInt8(ascii: ")")): "`)` without a `(` before it"
    default: "`]` without a `[` before it"
    }
  }

  private mutating func advance() throws(PhraseError) {
    current = try scanner.next()
  }

  /// Items up to the end, a `|` or a closing bracket.
  private mutating func sequence() throws(PhraseError) -> Pattern {
    var items: [Pattern] = []
    while let (token, offset) = current {
      switch token {
      case .bar, .close:
        return Pattern(joining: items)
      case .open(let bracket):
        items.append(try group(bracket, at: offset))
      default:
        try append(token, at: offset, to: &items)
        try advance()
      }
    }
    return Pattern(joining: items)
  }

  private mutating func group(_ bracket: UInt8, at offset: Int) throws(PhraseError) -> Pattern {
    nesting += 1
    guard nesting <= Self.maximumNesting else {
      throw PhraseError(offset: offset, message: "brackets nest at most \(Self.maximumNesting) deep")
    }
    var alternatives: [Pattern] = []
    repeat {
      try advance()
      let pattern = try sequence()
      if pattern == .sequence([]) {
        let message = "an alternative is empty; what may be left out is written `[x]`"
        throw PhraseError(offset: current?.offset ?? offset, message: message)
      }
      alternatives.append(pattern)
    } while current?.token == .bar
    let isOptional = bracket == UInt8(ascii: "[")
    let closing = isOptional ? UInt8(ascii: "]") : UInt8(ascii: ")")
    guard let current, current.token == .close(closing) else {
      let shown = isOptional ? ("[", "]") : ("(", ")")
      throw PhraseError(offset: offset, message: "`\(shown.0)` is not closed by `\(shown.1)`")
    }
    nesting -= 1
    try advance()
    let choice = alternatives.count == 1 ? alternatives[0] : Pattern.either(alternatives)
    return isOptional ? .optional(choice) : choice
  }

  /// Adds the pattern of one token, or the patterns of the words of a contraction.
  private mutating func append(
    _ token: PhraseToken, at offset: Int, to items: inout [Pattern]
  ) throws(PhraseError) {
    switch token {
    case .word(let word, let exact):
      for part in Contractions.words(of: String(decoding: word, as: UTF8.self)) {
        items.append(pattern(of: part, exact: exact))
      }
      return
    case .list(let name):
      references.append(Reference(list: name, offset: offset))
      items.append(.list(name))
      return
    default:
      guard use == .passage else {
        let message = "an entry of a list is made of words, alternatives, options and other lists only"
        throw PhraseError(offset: offset, message: message)
      }
    }
    switch token {
    case .value(let kind): items.append(.value(kind))
    case .gap(let words): items.append(.gap(words))
    case .start: items.append(.start)
    default: items.append(.end)
    }
  }

  private func pattern(of word: String, exact: Bool) -> Pattern {
    .word(word, exact: exact || !inflection.inflects(word))
  }
}

extension Pattern {
  fileprivate init(joining items: [Pattern]) {
    self = items.count == 1 ? items[0] : .sequence(items)
  }

  /// Whether every way to match takes a word.
  fileprivate var needsWord: Bool {
    switch self {
    case .word, .list, .value: true
    case .gap, .optional, .start, .end: false
    case .sequence(let items): items.contains(where: \.needsWord)
    case .either(let alternatives): alternatives.allSatisfy(\.needsWord)
    }
  }

  /// The most words that a match can span.
  fileprivate var span: Int {
    switch self {
    case .word: 1
    case .list: PhraseParser.listSpan
    case .value: PhraseParser.valueSpan
    case .gap(let words): words
    case .start, .end: 0
    case .sequence(let items): items.reduce(0) { $0 + $1.span }
    case .either(let alternatives): alternatives.map(\.span).max() ?? 0
    case .optional(let pattern): pattern.span
    }
  }
}
