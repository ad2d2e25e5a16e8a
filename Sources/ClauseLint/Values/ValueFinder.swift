/// A value and the words it is read from.
struct ValueSpan: Sendable, Equatable {
  let words: Range<Int>
  let value: Value
}

/// All values of a text, ordered by their first word. Values of different kinds may overlap; only a plain number is
/// never part of another value.
///
/// `blocks` are ranges of words; no value reaches from one block into the next.
func findValues(
  in words: Words, prose: UnsafeBufferPointer<UInt8>, blocks: [Range<Int>], links: [Link]
) -> [ValueSpan] {
  var spans: [ValueSpan] = []
  for block in blocks where !block.isEmpty {
    ValueFinder(text: ValueText(words: words, prose: prose, block: block)).find(into: &spans)
  }
  spans += linkedValues(links, in: words, prose: prose)
  spans.sort { ($0.words.lowerBound, $0.words.upperBound) < ($1.words.lowerBound, $1.words.upperBound) }
  return withoutCoveredNumbers(spans)
}

/// Reads the values of one block, looking closer only where a digit, a capital or a word of a value stands.
private struct ValueFinder {
  let text: ValueText

  func find(into spans: inout [ValueSpan]) {
    var free = Frees(text.block.lowerBound)
    let isTitle = text.isTitleCase
    for index in text.block {
      let id = text.words.ids[index]
      let first = text.byte(text.start(index))
      if id == Vocabulary.email || id == Vocabulary.url {
        spans += text.address(at: index)
      } else {
        findCounted(at: index, first, ValueWord.meaning(of: id), &free, &spans)
      }
      if ASCII.isUpper(first), index >= free.name {
        let (span, end) = text.name(at: index, isTitle: isTitle)
        if let span { spans.append(span) }
        free.name = end
      }
    }
    spans += text.slots()
  }

  /// Where the next value of a kind may start.
  private struct Frees {
    var number: Int
    var date: Int
    var name: Int
    var address: Int

    init(_ start: Int) {
      number = start
      date = start
      name = start
      address = start
    }
  }

  /// Values that digits, a word of numbers or dates, or a telltale word give away.
  private func findCounted(
    at index: Int, _ first: UInt8, _ meaning: ValueWord.Meaning?, _ free: inout Frees, _ spans: inout [ValueSpan]
  ) {
    if !ASCII.isDigit(first) {
      switch meaning {
      case .number: break
      case .unit:
        if let span = text.singleUnit(at: index) { spans.append(span) }
        return
      case .month, .mark:
        findMarked(at: index, &free, &spans)
        return
      default:
        if first | 0x20 == UInt8(ascii: "x"), let span = text.placeholderWord(at: index) { spans.append(span) }
        return
      }
    } else {
      findAddress(at: index, &free, &spans)
      findDateOrPhone(at: index, &free, &spans)
    }
    if index >= free.number { findNumber(at: index, &free, &spans) }
  }

  private func findMarked(at index: Int, _ free: inout Frees, _ spans: inout [ValueSpan]) {
    findAddress(at: index, &free, &spans)
    findDateOrPhone(at: index, &free, &spans)
    if let span = text.obfuscatedEmail(at: index) { spans.append(span) }
    if let span = text.placeholderWord(at: index) { spans.append(span) }
  }

  private func findAddress(at index: Int, _ free: inout Frees, _ spans: inout [ValueSpan]) {
    guard index >= free.address, let span = text.postalAddress(at: index, from: free.address) else { return }
    spans.append(span)
    free.address = span.words.upperBound
  }

  private func findDateOrPhone(at index: Int, _ free: inout Frees, _ spans: inout [ValueSpan]) {
    guard index >= free.date, let span = text.date(at: index) ?? text.phone(at: index) else { return }
    spans.append(span)
    free.date = span.words.upperBound
    free.number = max(free.number, free.date)
  }

  private func findNumber(at index: Int, _ free: inout Frees, _ spans: inout [ValueSpan]) {
    guard let number = text.number(at: index) else { return }
    free.number = number.end
    if number.isConflicting {
      let value = Value(kind: .conflictingNumber, text: plain(number.value), magnitude: number.value)
      spans.append(ValueSpan(words: index..<number.end, value: value))
    }
    let ages = text.ages(at: index, number)
    spans += ages
    if ages.isEmpty, let span = text.duration(at: index, number) {
      spans.append(span)
      free.number = span.words.upperBound
    } else if ages.isEmpty, text.isPlain(number, at: index) {
      let value = Value(kind: .number, text: plain(number.value), magnitude: number.value)
      spans.append(ValueSpan(words: index..<number.end, value: value))
    }
  }
}

/// Numbers inside other values are parts of them: the day of a date, the digits of a telephone number.
private func withoutCoveredNumbers(_ spans: [ValueSpan]) -> [ValueSpan] {
  var covered = 0
  var result: [ValueSpan] = []
  result.reserveCapacity(spans.count)
  for (index, span) in spans.enumerated() {
    if span.value.kind == .number {
      let start = span.words.lowerBound
      // A value that starts at the same word may come later in the order.
      let isPart = spans[index...].dropFirst().prefix { $0.words.lowerBound == start }
        .contains { $0.value.kind != .number }
      if start < covered || isPart { continue }
    } else if span.value.kind != .conflictingNumber {
      covered = max(covered, span.words.upperBound)
    }
    if result.last != span { result.append(span) }
  }
  return result
}

/// A number without a needless fraction: `30`, `2.5`.
func plain(_ number: Double) -> String {
  number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
}
