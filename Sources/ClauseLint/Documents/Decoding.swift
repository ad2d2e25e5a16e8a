/// The first thing that keeps bytes from being UTF-8 text; nil where they are.
func utf8Problem(in bytes: [UInt8]) -> SourceProblem? {
  bytes.withUnsafeBufferPointer { bytes in
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte == 0 { return .binary(offset: place) }
      if byte < 0x80 {
        place += 1
        continue
      }
      let length = utf8SequenceLength(bytes, at: place)
      if length == 0 { return problem(at: place, in: bytes) }
      place += length
    }
    return nil
  }
}

/// A file with a NUL somewhere is no text in any encoding, and saying so helps more than naming one bad byte.
private func problem(at place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> SourceProblem {
  if let nul = bytes.firstIndex(of: 0) { return .binary(offset: nul) }
  var line = 1
  for offset in 0..<place where bytes[offset] == 0x0A || (bytes[offset] == 0x0D && bytes[offset + 1] != 0x0A) {
    line += 1
  }
  return .notUTF8(offset: place, line: line)
}

/// How many bytes the well-formed sequence that starts with this byte beyond ASCII has; 0 where it is malformed:
/// cut short, overlong, a surrogate, or beyond U+10FFFF.
private func utf8SequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
  let first = bytes[place]
  let length: Int
  var second: ClosedRange<UInt8> = 0x80...0xBF
  switch first {
  case 0xC2...0xDF: length = 2
  case 0xE0: (length, second) = (3, 0xA0...0xBF)
  case 0xED: (length, second) = (3, 0x80...0x9F)
  case 0xE1...0xEF: length = 3
  case 0xF0: (length, second) = (4, 0x90...0xBF)
  case 0xF4: (length, second) = (4, 0x80...0x8F)
  case 0xF1...0xF3: length = 4
  default: return 0
  }
  guard place + length <= bytes.count, second.contains(bytes[place + 1]) else { return 0 }
  for offset in place + 2..<max(place + 2, place + length) where bytes[offset] & 0xC0 != 0x80 { return 0 }
  return length
}

/// UTF-16 with a byte order mark, as UTF-8 without one.
func utf8(fromUTF16 contents: [UInt8], littleEndian: Bool) throws(SourceProblem) -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(contents.count)
  var line = 1
  var high: UInt32?
  for place in stride(from: 2, to: contents.count - 1, by: 2) {
    let (one, two) = (UInt32(contents[place]), UInt32(contents[place + 1]))
    let unit = littleEndian ? two << 8 | one : one << 8 | two
    switch (unit, high) {
    case (0, _): throw .binary(offset: place)
    case (0xD800...0xDBFF, nil): high = unit
    case (0xDC00...0xDFFF, let first?):
      appendUTF8(0x10000 + (first - 0xD800) << 10 + (unit - 0xDC00), to: &bytes)
      high = nil
    case (0xDC00...0xDFFF, nil): throw .notUTF16(offset: place, line: line)
    case (_, _?): throw .notUTF16(offset: place - 2, line: line)
    default:
      if unit == 0x0D || (unit == 0x0A && bytes.last != 0x0D) { line += 1 }
      appendUTF8(unit, to: &bytes)
    }
  }
  if high != nil || contents.count % 2 == 1 { throw .notUTF16(offset: contents.count - 1, line: line) }
  return bytes
}

/// Appends a scalar value that is known to be valid.
func appendUTF8(_ scalar: UInt32, to bytes: inout [UInt8]) {
  switch scalar {
  case 0..<0x80: bytes.append(UInt8(scalar))
  case 0x80..<0x800:
    bytes.append(0xC0 | UInt8(scalar >> 6))
    bytes.append(0x80 | UInt8(scalar & 0x3F))
  case 0x800..<0x10000:
    bytes.append(0xE0 | UInt8(scalar >> 12))
    bytes.append(0x80 | UInt8(scalar >> 6 & 0x3F))
    bytes.append(0x80 | UInt8(scalar & 0x3F))
  default:
    bytes.append(0xF0 | UInt8(scalar >> 18))
    bytes.append(0x80 | UInt8(scalar >> 12 & 0x3F))
    bytes.append(0x80 | UInt8(scalar >> 6 & 0x3F))
    bytes.append(0x80 | UInt8(scalar & 0x3F))
  }
}
