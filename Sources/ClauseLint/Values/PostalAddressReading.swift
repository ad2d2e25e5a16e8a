extension ValueText {
  /// The postal address that a house number, a box number or a postcode at a word belongs to.
  ///
  /// Nothing before `limit` is taken, where another address ends.
  func postalAddress(at index: Int, from limit: Int) -> ValueSpan? {
    if isWord(index, "box"), isWord(index - 1, "po", "office"), startsWithDigit(index + 1) {
      return address(index - (isWord(index - 1, "po") ? 1 : 2)..<endOfTown(from: index + 2))
    }
    guard startsWithDigit(index), !"$#".utf8.contains(byte(start(index) - 1)) else { return nil }
    if let end = endOfStreet(at: index) { return address(index..<endOfTown(from: end)) }
    if index > limit, canBeStreet(index - 1), joins(index - 1, ","), bytes(index).count <= 5 {
      let end = endOfTown(from: index + 1)
      let isStreet = hasStreetEnding(index - 1) && bytes(index).count <= 4
      if isStreet || end > index + 1 && postcodeEnd(index + 1) != nil { return address(index - 1..<end) }
    }
    guard let end = usPostcodeEnd(index) ?? (isUKPostcode(endingAt: index) ? index + 1 : nil) else { return nil }
    var first = isUKPostcode(endingAt: index) ? index - 1 : index - 1
    while first > max(limit, index - 5), isCapitalised(first - 1), joins(first - 1, ",") { first -= 1 }
    return first >= limit ? address(first..<end) : nil
  }

  private func address(_ words: Range<Int>) -> ValueSpan {
    ValueSpan(words: words, value: Value(kind: .postalAddress, text: spelling(words)))
  }

  /// `123 Main Street`, `350 5th Ave.`, `12 rue de la Paix`: one more than the last word of the street.
  private func endOfStreet(at index: Int) -> Int? {
    guard bytes(index).count <= 6, bytes(index).allSatisfy(ASCII.isAlphanumeric), joins(index, ",") else { return nil }
    var place = index + 1
    if isWord(place, "rue", "via", "calle", "avenida", "avenue"),
      isCapitalised(place + 1) || isWord(place + 1, "de", "du", "des")
    {
      place += 1
      while place < index + 7, isCapitalised(place) || isWord(place, "de", "la", "du", "des", "le") { place += 1 }
      return place
    }
    while place < index + 6, isCapitalised(place) || startsWithDigit(place), joins(place - 1, ".,") {
      if place > index + 1, meaning(place) == .street, !hasSentenceEnd(before: place) { return place + 1 }
      place += 1
    }
    return nil
  }

  private func hasSentenceEnd(before index: Int) -> Bool {
    byte(end(index - 1)) == UInt8(ascii: ".") && bytes(index - 1).count > 4
  }

  /// From the end of a street or box on over suite, town, state and postcode, as far as they go.
  private func endOfTown(from start: Int) -> Int {
    var good = start
    var place = start
    while place < start + 14, has(place), joins(place - 1, ".,-#/"), !hasSentenceEnd(before: place) {
      guard isCapitalised(place) || startsWithDigit(place) || isWord(place, "of", "de", "floor", "suite") else { break }
      if let end = usPostcodeEnd(place) ?? postcodeEnd(place) {
        good = end
        place = end
        continue
      }
      let isPart = isUKPostcode(endingAt: place) || isState(place) || id(place) == ValueWord.unitedStates
      let isKingdom = isWord(place - 1, "united") && isWord(place, "states", "kingdom")
      let isRoom = startsWithDigit(place) && isWord(place - 1, "suite", "ste", "floor", "unit", "apt")
      if isPart || isKingdom || isRoom { good = place + 1 }
      place += 1
    }
    return good
  }

  /// Five digits after a state, perhaps with four more.
  private func usPostcodeEnd(_ index: Int) -> Int? {
    guard isDigits(index), bytes(index).count == 5, isState(index - 1), joins(index - 1, ",.") else { return nil }
    let hasMore = separator(after: index) == UInt8(ascii: "-") && isDigits(index + 1) && bytes(index + 1).count == 4
    return hasMore ? index + 2 : index + 1
  }

  /// `10115 Berlin`, `1012 AB Amsterdam`.
  private func postcodeEnd(_ index: Int) -> Int? {
    guard isDigits(index), joins(index) else { return nil }
    let count = bytes(index).count
    if count == 4, isAllCapitals(index + 1), bytes(index + 1).count == 2, isCapitalised(index + 2),
      joins(index + 1, ",")
    {
      return index + 3
    }
    let isTown = isCapitalised(index + 1) && !isAllCapitals(index + 1)
    return (count == 5 || count == 4) && isTown ? index + 2 : nil
  }

  /// `SW1A 1AA`, by its second word.
  private func isUKPostcode(endingAt index: Int) -> Bool {
    let inward = bytes(index)
    guard inward.count == 3, startsWithDigit(index), inward.dropFirst().allSatisfy(ASCII.isUpper) else { return false }
    let outward = bytes(index - 1)
    guard (2...4).contains(outward.count), joins(index - 1), isAllCapitals(index - 1) else { return false }
    return outward.contains(where: ASCII.isDigit) && (1...2).contains(outward.prefix(while: ASCII.isUpper).count)
  }

  private func isState(_ index: Int) -> Bool {
    if meaning(index) == .state { return isCapitalised(index) }
    guard bytes(index).count == 2, isAllCapitals(index) else { return false }
    return Self.states.contains(String(decoding: bytes(index), as: UTF8.self))
  }

  private static let states = Set(
    """
    AL AK AZ AR CA CO CT DC DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA \
    RI SC SD TN TX UT VT VA WA WV WI WY PR
    """.split(separator: " ").map(String.init))

  /// Whether a word before a number may be a street's: a month or `Article` is none.
  private func canBeStreet(_ index: Int) -> Bool {
    guard isCapitalised(index) else { return false }
    switch meaning(index) {
    case nil, .street: return true
    default: return false
    }
  }

  /// Street names that hold their kind of street: Lindenstraße, Herengracht.
  private func hasStreetEnding(_ index: Int) -> Bool {
    let word = spelling(index..<index + 1).lowercased()
    return ["straße", "strasse", "straat", "gracht", "platz", "laan", "plein", "gasse", "allee", "vej", "gatan"]
      .contains { word.hasSuffix($0) }
  }
}
