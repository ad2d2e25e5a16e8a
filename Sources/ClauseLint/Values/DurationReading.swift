extension TimeUnit {
  /// In days; months and years of the mean length of the calendar's.
  var days: Double {
    switch self {
    case .second: 1.0 / 86_400
    case .minute: 1.0 / 1440
    case .hour: 1.0 / 24
    case .day: 1
    case .week: 7
    case .fortnight: 14
    case .month: 30.4375
    case .quarter: 91.3125
    case .year: 365.25
    case .decade: 3652.5
    }
  }

  /// ISO 8601.
  func duration(_ count: Double) -> String {
    switch self {
    case .second: "PT\(plain(count))S"
    case .minute: "PT\(plain(count))M"
    case .hour: "PT\(plain(count))H"
    case .day: "P\(plain(count))D"
    case .week: "P\(plain(count))W"
    case .fortnight: "P\(plain(count * 2))W"
    case .month: "P\(plain(count))M"
    case .quarter: "P\(plain(count * 3))M"
    case .year: "P\(plain(count))Y"
    case .decade: "P\(plain(count * 10))Y"
    }
  }
}

extension ValueText {
  /// The duration that starts with a number: `30 days`, `6 to 12 months`, `45 business days`, `12-month`.
  func duration(at index: Int, _ first: ReadNumber) -> ValueSpan? {
    guard !first.isOrdinal, !"$#".utf8.contains(byte(start(index) - 1)) else { return nil }
    var number = first
    let link = first.end
    let isRange = isWord(link, "to", "or", "and", "through") || isDash(after: link - 1)
    if isRange, let second = self.number(at: isDash(after: link - 1) ? link : link + 1), !second.isOrdinal {
      number = ReadNumber(value: max(first.value, second.value), end: second.end)
    }
    guard let (unit, end) = unit(after: number.end), !isRate(after: end), !isAge(after: end) else {
      return nil
    }
    return span(index..<end, unit, number.value)
  }

  /// The unit after the number that ends at a word, with what may stand between: `30 business days`.
  private func unit(after index: Int) -> (TimeUnit, end: Int)? {
    var place = index
    guard joins(index - 1, "-()[]\"") else { return nil }
    if meaning(place) == .dayKind, joins(place, "-") { place += 1 }
    guard case .unit(let unit) = meaning(place) else { return nil }
    return (unit, place + 1)
  }

  /// The duration whose number is an article: `a year`, `half a year`.
  func singleUnit(at index: Int) -> ValueSpan? {
    guard case .unit(let unit) = meaning(index), isWord(index - 1, "a", "an"), joins(index - 1) else { return nil }
    if isWord(index - 2, "once", "twice", "times", "time", "per") || isRate(before: index - 1) { return nil }
    if isWord(index + 1, "old", "olds") { return nil }
    if isWord(index - 2, "half") { return span(index - 2..<index + 1, unit, 0.5) }
    return span(index - 1..<index + 1, unit, 1)
  }

  private func span(_ words: Range<Int>, _ unit: TimeUnit, _ count: Double) -> ValueSpan {
    let value = Value(kind: .duration, text: unit.duration(count), magnitude: count * unit.days)
    return ValueSpan(words: words, value: value)
  }

  /// `24 hours a day` is a rate, no period.
  private func isRate(after end: Int) -> Bool {
    guard isWord(end, "a", "per"), case .unit = meaning(end + 1) else { return false }
    return true
  }

  /// `40 years or older` is an age, however great.
  private func isAge(after end: Int) -> Bool {
    isWord(end, "old", "older", "olds") || isWord(end, "of") && isWord(end + 1, "age")
      || isWord(end, "or", "and") && isWord(end + 1, "older", "younger")
  }

  private func isRate(before article: Int) -> Bool {
    if case .unit = meaning(article - 1) { return true }
    return startsWithDigit(article - 1)
  }

  /// Whether a hyphen or dash joins a number and the next: `6-12`.
  private func isDash(after index: Int) -> Bool {
    guard let gap = gap(after: index) else { return false }
    let bytes = gap.filter { !ASCII.isSpace($0) }
    return bytes.elementsEqual("-".utf8) || bytes.elementsEqual("–".utf8)
  }
}
