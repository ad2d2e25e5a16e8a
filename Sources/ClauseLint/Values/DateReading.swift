/// A day or a month of the calendar.
struct CalendarDate {
  let year: Int
  let month: Int
  /// Nil where only the month is told.
  let day: Int?

  /// Whether the calendar has it. The first day of 1970 counts as none: it is what a program prints that lost a date.
  var isPossible: Bool {
    guard (1...12).contains(month) else { return false }
    guard let day else { return true }
    return day >= 1 && day <= Self.length(of: month, year) && !(year == 1970 && month == 1 && day == 1)
  }

  var text: String {
    let month = Self.padded(month)
    return day.map { "\(year)-\(month)-\(Self.padded($0))" } ?? "\(year)-\(month)"
  }

  /// Days since 1970-01-01; a month counts as its last day.
  var daysSince1970: Int {
    let day = day ?? Self.length(of: month, year)
    // Years start in March, so that the leap day is the last of its year.
    let shifted = month > 2 ? year : year - 1
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func length(of month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension ValueText {
  /// The date that starts at a word, possible or not.
  func date(at index: Int) -> ValueSpan? {
    if isWord(index, "invalid"), isWord(index + 1, "date"), isCapitalised(index) {
      return ValueSpan(words: index..<index + 2, value: Value(kind: .impossibleDate, text: spelling(index..<index + 2)))
    }
    guard let (date, end) = monthFirst(at: index) ?? dayFirst(at: index) ?? numeric(at: index) else { return nil }
    let words = index..<end
    if !date.isPossible {
      return ValueSpan(words: words, value: Value(kind: .impossibleDate, text: spelling(words)))
    }
    let value = Value(kind: .date, text: date.text, magnitude: Double(date.daysSince1970))
    return ValueSpan(words: words, value: value)
  }

  /// `November 21st, 2026`, `June 2008`.
  private func monthFirst(at index: Int) -> (CalendarDate, end: Int)? {
    guard case .month(let month) = meaning(index), joins(index, ".,-/") else { return nil }
    if let year = year(index + 1) {
      guard isCapitalised(index) else { return nil }
      return (CalendarDate(year: year, month: month, day: nil), index + 2)
    }
    if isWord(index + 1, "of"), isCapitalised(index), let year = year(index + 2) {
      return (CalendarDate(year: year, month: month, day: nil), index + 3)
    }
    guard let day = day(index + 1) else { return nil }
    let yearIndex = isWord(index + 2, "of") ? index + 3 : index + 2
    guard joins(index + 1, ".,-/"), let year = year(yearIndex) else { return nil }
    return (CalendarDate(year: year, month: month, day: day), yearIndex + 1)
  }

  /// `21 November 2026`, `the 21st day of November, 2026`.
  private func dayFirst(at index: Int) -> (CalendarDate, end: Int)? {
    guard let day = day(index) else { return nil }
    var place = index + 1
    if isWord(place, "day") { place += 1 }
    if isWord(place, "of") { place += 1 }
    guard joins(place - 1, "-./,"), case .month(let month) = meaning(place), joins(place, ".,-/") else { return nil }
    if let year = shortYear(place + 1), separator(after: place - 1) == UInt8(ascii: "-"),
      separator(after: place) == UInt8(ascii: "-")
    {
      return (CalendarDate(year: year, month: month, day: day), place + 2)
    }
    guard let year = year(place + 1) else { return nil }
    return (CalendarDate(year: year, month: month, day: day), place + 2)
  }

  /// `2026-11-21`, `11/21/2026`, `21.11.2026`, `06/2008`.
  private func numeric(at index: Int) -> (CalendarDate, end: Int)? {
    guard startsWithDigit(index), byte(start(index) - 1) != UInt8(ascii: "-") else { return nil }
    if bytes(index).contains(UInt8(ascii: ".")) {
      let parts = bytes(index).split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      return numeric(parts.map(Array.init), separator: UInt8(ascii: "."), from: index, words: 1)
    }
    guard let separator = separator(after: index), "-/".utf8.contains(separator) else { return nil }
    if self.separator(after: index + 1) == separator, has(index + 2) {
      return numeric((index...index + 2).map { Array(bytes($0)) }, separator: separator, from: index, words: 3)
    }
    guard separator == UInt8(ascii: "/"), let month = integer(index), (1...12).contains(month),
      bytes(index).count <= 2, let year = year(index + 1)
    else { return nil }
    return (CalendarDate(year: year, month: month, day: nil), index + 2)
  }

  private func numeric(
    _ parts: [[UInt8]], separator: UInt8, from index: Int, words: Int
  ) -> (CalendarDate, end: Int)? {
    guard parts.count == 3, parts.allSatisfy({ (1...4).contains($0.count) && $0.allSatisfy(ASCII.isDigit) }) else {
      return nil
    }
    let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1 & 15) } }
    let end = index + words
    if parts[0].count == 4 {
      guard separator != UInt8(ascii: "."), isYear(numbers[0]), parts[1].count <= 2, parts[2].count <= 2 else {
        return nil
      }
      return (CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]), end)
    }
    guard parts[0].count <= 2, parts[1].count <= 2, parts[2].count != 3, parts[2].count > 1 else { return nil }
    var year = numbers[2]
    if parts[2].count == 2 {
      guard separator == UInt8(ascii: "/") else { return nil }
      year += year < 70 ? 2000 : 1900
    }
    guard isYear(year) || numbers.allSatisfy({ $0 == 0 }) else { return nil }
    // Points are how Europe writes dates; with slashes the United States' order holds unless the day says otherwise.
    let dayLeads = separator == UInt8(ascii: ".") || numbers[0] > 12 && numbers[1] <= 12
    let (month, day) = dayLeads ? (numbers[1], numbers[0]) : (numbers[0], numbers[1])
    return (CalendarDate(year: year, month: month, day: day), end)
  }

  private func isYear(_ number: Int) -> Bool { (1900...2100).contains(number) }

  /// `22` for 2022.
  private func shortYear(_ index: Int) -> Int? {
    guard bytes(index).count == 2, let number = integer(index) else { return nil }
    return number + (number < 70 ? 2000 : 1900)
  }

  private func year(_ index: Int) -> Int? {
    guard let number = integer(index), bytes(index).count == 4, isYear(number) else { return nil }
    return number
  }

  /// A day of a month, as far as its digits go: 45 is one, in a date that does not exist.
  private func day(_ index: Int) -> Int? {
    let word = bytes(index)
    let digits = word.prefix(while: ASCII.isDigit)
    guard (1...2).contains(digits.count) else { return nil }
    let ending = String(decoding: word.dropFirst(digits.count).map(ASCII.lowercased), as: UTF8.self)
    guard ["", "st", "nd", "rd", "th"].contains(ending) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 & 15) }
  }
}
