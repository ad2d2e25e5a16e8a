/// Cuts one block of prose into words. Plain words of ASCII take the short way in `cut`, all others a longer one.
struct WordCutter {
  let prose: UnsafeBufferPointer<UInt8>
  let range: Range<Int>
  /// Indices of the words that may be the country: US and USA in capitals.
  private(set) var countries: [Int] = []
  private var firstWord = 0
  private var place: Int
  /// How far the last search for a host name went; before it, another search would be as vain.
  private var searchedHost: Int

  init(prose: UnsafeBufferPointer<UInt8>, range: Range<Int>) {
    self.prose = prose
    self.range = range
    place = range.lowerBound
    searchedHost = range.lowerBound
  }

  mutating func cut(vocabulary: borrowing Vocabulary, into words: inout Words) {
    firstWord = words.count
    let end = range.upperBound
    let kinds = ByteKind.table
    while place < end {
      let kind = kinds[Int(prose[place])]
      if kind == ByteKind.separator {
        place += 1
      } else if kind == ByteKind.letter {
        let start = place
        var hash = Vocabulary.seed
        var next = ByteKind.separator
        var index = place
        while index < end {
          let byte = prose[index]
          next = kinds[Int(byte)]
          if next &- 1 > 1 { break }
          hash = Vocabulary.hash(hash, adding: ASCII.lowercased(byte))
          index += 1
        }
        place = index
        if index == end || next == ByteKind.separator {
          let id = vocabulary.id(of: UnsafeBufferPointer(rebasing: prose[start..<index]), hash: hash)
          append(id, start, vocabulary, &words)
        } else {
          cutLongWay(from: start, hash: hash, vocabulary, &words)
        }
      } else {
        cutUnusual(kind, vocabulary, &words)
      }
    }
  }

  /// What starts with no letter of ASCII.
  private mutating func cutUnusual(_ kind: UInt8, _ vocabulary: borrowing Vocabulary, _ words: inout Words) {
    let start = place
    if kind == ByteKind.digit {
      scanNumber()
      if place < range.upperBound, prose[place] == UInt8(ascii: "."), cutHost(from: start, &words) { return }
      let id = vocabulary.id(of: UnsafeBufferPointer(rebasing: prose[start..<place]))
      words.append(id == Vocabulary.unknown ? Vocabulary.number : id, start, place)
    } else if kind == ByteKind.high {
      let character = HighCharacter(prose, at: place, end: range.upperBound)
      if character.kind == .letter {
        cutSpelledOut(from: start, vocabulary, &words)
      } else {
        place += character.length
      }
    } else if prose[place] != UInt8(ascii: "@") || !cutEmail(&words) {
      place += 1
    }
  }

  /// Digits and letters, with points and commas between digits.
  private mutating func scanNumber() {
    while place < range.upperBound {
      let byte = prose[place]
      if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") {
        guard place + 1 < range.upperBound, ASCII.isDigit(prose[place + 1]), ASCII.isDigit(prose[place - 1]) else {
          return
        }
      } else if !ASCII.isAlphanumeric(byte) {
        return
      }
      place += 1
    }
  }

  /// A word of ASCII that an apostrophe, a point, a colon or a high byte follows.
  private mutating func cutLongWay(
    from start: Int, hash: UInt32, _ vocabulary: borrowing Vocabulary, _ words: inout Words
  ) {
    let byte = prose[place]
    if byte >= 0x80 || byte == UInt8(ascii: "'") {
      place = start
      cutSpelledOut(from: start, vocabulary, &words)
      return
    }
    if byte == UInt8(ascii: "."), cutAbbreviation(from: start, vocabulary, &words) || cutHost(from: start, &words) {
      return
    }
    if byte == UInt8(ascii: ":"), cutLink(from: start, &words) { return }
    let id = vocabulary.id(of: UnsafeBufferPointer(rebasing: prose[start..<place]), hash: hash)
    append(id, start, vocabulary, &words)
  }

  /// A word with apostrophes, invisible characters or letters beyond ASCII.
  private mutating func cutSpelledOut(
    from start: Int, _ vocabulary: borrowing Vocabulary, _ words: inout Words
  ) {
    var spelling: [UInt8] = []
    var end = start
    var hasApostrophe = false
    scan: while place < range.upperBound {
      let byte = prose[place]
      var length = 1
      if byte >= 0x80 {
        let character = HighCharacter(prose, at: place, end: range.upperBound)
        length = character.length
        switch character.kind {
        case .separator: break scan
        case .invisible: break
        case .apostrophe:
          guard startsLetter(place + length) else { break scan }
          spelling.append(UInt8(ascii: "'"))
          hasApostrophe = true
        case .letter: appendLowercased(place..<place + length, to: &spelling)
        }
      } else if byte == UInt8(ascii: "'") {
        guard startsLetter(place + 1) else { break scan }
        spelling.append(byte)
        hasApostrophe = true
      } else if ASCII.isAlphanumeric(byte) {
        spelling.append(ASCII.lowercased(byte))
      } else {
        break scan
      }
      place += length
      end = place
    }
    if spelling.isEmpty { return }
    for part in hasApostrophe ? Contractions.parts(of: spelling) : [spelling] {
      words.append(part.withUnsafeBufferPointer { vocabulary.id(of: $0) }, start, end)
    }
  }

  private func startsLetter(_ place: Int) -> Bool {
    guard place < range.upperBound else { return false }
    if prose[place] < 0x80 { return ASCII.isAlphanumeric(prose[place]) }
    return HighCharacter(prose, at: place, end: range.upperBound).kind == .letter
  }

  /// Folds the case of ASCII and of Latin-1, the letters of the languages that policies in English name.
  private func appendLowercased(_ character: Range<Int>, to spelling: inout [UInt8]) {
    spelling += prose[character]
    let isLatin1 = character.count == 2 && prose[character.lowerBound] == 0xC3
    if isLatin1, let last = spelling.last, (0x80...0x9E).contains(last) { spelling[spelling.count - 1] = last | 0x20 }
  }

  /// Letters with a point after each: `U.S.`, `e.g.`, one word without the points.
  private mutating func cutAbbreviation(
    from start: Int, _ vocabulary: borrowing Vocabulary, _ words: inout Words
  ) -> Bool {
    guard place == start + 1, place + 1 < range.upperBound, ASCII.isLetter(prose[place + 1]) else { return false }
    var letters: [UInt8] = []
    var index = start
    while index < range.upperBound, ASCII.isLetter(prose[index]) {
      let isAlone = index + 1 >= range.upperBound || !ASCII.isAlphanumeric(prose[index + 1])
      guard isAlone else { return false }
      letters.append(ASCII.lowercased(prose[index]))
      index += 1
      guard index < range.upperBound, prose[index] == UInt8(ascii: ".") else { break }
      index += 1
    }
    if index < range.upperBound, prose[index] == UInt8(ascii: "@") || ASCII.isDigit(prose[index]) { return false }
    let id = letters.withUnsafeBufferPointer { vocabulary.id(of: $0) }
    let isCountry = id == ValueWord.us || id == ValueWord.usa
    words.append(isCountry ? ValueWord.unitedStates : id, start, index)
    place = index
    return true
  }

  private mutating func append(
    _ id: WordID, _ start: Int, _ vocabulary: borrowing Vocabulary, _ words: inout Words
  ) {
    if id &- ValueWord.us > 2 {
      words.append(id, start, place)
      return
    }
    if id == ValueWord.cannot {
      for part in Contractions.parts(of: Array("cannot".utf8)) {
        words.append(part.withUnsafeBufferPointer { vocabulary.id(of: $0) }, start, place)
      }
      return
    }
    if prose[start..<place].allSatisfy(ASCII.isUpper) { countries.append(words.count) }
    words.append(id, start, place)
  }

  /// At an `@`: an e-mail address takes the place of the words before the sign.
  private mutating func cutEmail(_ words: inout Words) -> Bool {
    let address = AddressScanner(prose: prose, range: range)
    guard let found = address.email(around: place) else { return false }
    words.removeLast(startingAt: found.lowerBound, keeping: firstWord)
    words.append(Vocabulary.email, found.lowerBound, found.upperBound)
    place = found.upperBound
    return true
  }

  /// At the first point of what may be `example.com/privacy`.
  private mutating func cutHost(from start: Int, _ words: inout Words) -> Bool {
    guard start >= searchedHost else { return false }
    let address = AddressScanner(prose: prose, range: range)
    let (found, searched) = address.host(around: start)
    searchedHost = searched
    guard let found else { return false }
    words.removeLast(startingAt: found.lowerBound, keeping: firstWord)
    words.append(Vocabulary.url, found.lowerBound, found.upperBound)
    place = found.upperBound
    return true
  }

  /// At the colon of what may be `https://example.com`.
  private mutating func cutLink(from start: Int, _ words: inout Words) -> Bool {
    let address = AddressScanner(prose: prose, range: range)
    guard let found = address.link(from: start, colon: place) else { return false }
    words.append(Vocabulary.url, found.lowerBound, found.upperBound)
    place = found.upperBound
    return true
  }
}
