/// The values of a reading, by kind and then by where they start.
struct ValueTable: Sendable {
  /// Words of the reading.
  struct Span: Sendable {
    let start: Int32
    let end: Int32
  }

  /// Where the spans of each kind start, by the kind's number; one more at the end.
  let starts: [Int32]
  let spans: [Span]
  private let values: [Value]

  /// - Parameter found: in any order.
  init(_ found: [ValueSpan]) {
    var ofKind = [[ValueSpan]](repeating: [], count: ValueKind.allCases.count)
    for span in found { ofKind[span.value.kind.number].append(span) }
    var starts: [Int32] = [0]
    var spans: [Span] = []
    var values: [Value] = []
    for var list in ofKind {
      list.sort { $0.words.lowerBound < $1.words.lowerBound }
      for span in list {
        spans.append(Span(start: Int32(span.words.lowerBound), end: Int32(span.words.upperBound)))
        values.append(span.value)
      }
      starts.append(Int32(spans.count))
    }
    self.starts = starts
    self.spans = spans
    self.values = values
  }

  func isEmpty(_ kind: ValueKind) -> Bool { starts[kind.number] == starts[kind.number + 1] }

  /// The values of a kind that lie in a stretch of the reading's words.
  subscript(kind: ValueKind, range: Range<Int>) -> [ValueSpan] {
    let end = Int(starts[kind.number + 1])
    var low = (Int(starts[kind.number])..<end).bisect { Int(spans[$0].start) >= range.lowerBound }
    var result: [ValueSpan] = []
    while low < end, Int(spans[low].start) < range.upperBound {
      let words = Int(spans[low].start)..<Int(spans[low].end)
      if words.upperBound <= range.upperBound { result.append(ValueSpan(words: words, value: values[low])) }
      low += 1
    }
    return result
  }
}

extension ValueKind {
  /// Its place among all kinds.
  var number: Int { Self.numbers[self] ?? 0 }

  private static let numbers = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}
