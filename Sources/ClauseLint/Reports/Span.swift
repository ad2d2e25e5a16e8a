/// Where a stretch of the source starts, and the place just past its last character.
struct Span: Sendable, Equatable {
  let start: Location
  let end: Location
}

extension LineIndex {
  /// - Parameter range: bytes of the source.
  func span(of range: Range<Int>) -> Span {
    Span(start: location(of: range.lowerBound), end: location(of: range.upperBound))
  }
}

extension SourceText {
  /// The text of a range on one line: white space folded, the rest cut after `limit` Unicode scalars.
  func quote(_ range: Range<Int>, limit: Int) -> String {
    var scalars = String.UnicodeScalarView()
    var count = 0
    var pendingSpace = false
    // One scalar at a time, since a passage may be far longer than what is quoted of it.
    var rest = bytes[range].makeIterator()
    var decoder = UTF8()
    while case .scalarValue(let scalar) = decoder.decode(&rest) {
      if scalar.value <= 0x20 || (scalar.value > 0x7F && scalar.properties.isWhitespace) {
        pendingSpace = count > 0
        continue
      }
      if count >= limit {
        scalars.append("…")
        break
      }
      if pendingSpace { scalars.append(" ") }
      count += pendingSpace ? 2 : 1
      pendingSpace = false
      scalars.append(scalar)
    }
    return String(scalars)
  }
}
