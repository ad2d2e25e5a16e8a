/// Where the lines of a source begin. A report builds one for each document that has something to report.
public struct LineIndex: Sendable {
  private let bytes: [UInt8]
  /// The offset of each line's first byte; a source without bytes has one empty line.
  private let starts: [Int]
  /// How many scalars begin before each stride of bytes, so that a column in a very long line is found at once.
  private let scalarsBefore: [Int]
  private static let stride = 1024

  public init(_ source: SourceText) {
    bytes = source.bytes
    var starts = [0]
    for place in bytes.indices where endsLine(at: place, in: source.bytes) { starts.append(place + 1) }
    self.starts = starts
    var scalarsBefore = [0]
    var count = 0
    for place in bytes.indices {
      if bytes[place] & 0xC0 != 0x80 { count += 1 }
      if (place + 1) % Self.stride == 0 { scalarsBefore.append(count) }
    }
    self.scalarsBefore = scalarsBefore
  }

  public var lineCount: Int { starts.count }

  /// The place of a byte of the source. The offset just after the last byte is a place as well.
  public func location(of offset: Int) -> Location {
    let low = max(0, starts.indices.bisect { starts[$0] > offset } - 1)
    var column = scalars(before: min(max(offset, starts[low]), bytes.count)) - scalars(before: starts[low]) + 1
    // A place within a scalar is the scalar's own.
    if offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { column -= 1 }
    return Location(line: low + 1, column: column)
  }

  /// How many scalars begin before a byte.
  private func scalars(before offset: Int) -> Int {
    let stride = offset / Self.stride
    var count = scalarsBefore[stride]
    for place in stride * Self.stride..<offset where bytes[place] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// The bytes of a 1-based line without its line end.
  public func bytes(ofLine line: Int) -> ArraySlice<UInt8> {
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return bytes[start..<end]
  }
}

/// Whether the byte is the last one of a line end: LF, CR, or the LF of CRLF.
@inline(__always)
func endsLine(at place: Int, in bytes: [UInt8]) -> Bool {
  bytes[place] == 0x0A || (bytes[place] == 0x0D && !(place + 1 < bytes.count && bytes[place + 1] == 0x0A))
}
