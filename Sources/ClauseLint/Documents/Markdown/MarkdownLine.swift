/// A line of Markdown while the marks of its containers are taken off: tabs count as columns.
struct MarkdownLine {
  private let bytes: [UInt8]
  private(set) var place: Int
  /// Where the line ends, its line end left out.
  let end: Int
  private var column = 0

  init(_ bytes: [UInt8], from place: Int, to end: Int) {
    (self.bytes, self.place, self.end) = (bytes, place, end)
  }

  /// What is left, without white space before it.
  var rest: Range<Int> {
    var start = place
    while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    return start..<end
  }

  var isBlank: Bool { rest.isEmpty }

  /// Columns of white space before the rest.
  var indent: Int {
    var columns = column
    var scan = place
    while scan < end {
      if bytes[scan] == 0x20 {
        columns += 1
      } else if bytes[scan] == 0x09 {
        columns += 4 - columns % 4
      } else {
        break
      }
      scan += 1
    }
    return columns - column
  }

  /// Takes up to so many columns of white space.
  mutating func skip(columns: Int) {
    var left = columns
    while left > 0, place < end {
      if bytes[place] == 0x20 {
        left -= 1
        column += 1
        place += 1
      } else if bytes[place] == 0x09 {
        let width = 4 - column % 4
        column += min(width, left)
        if width <= left { place += 1 }
        left -= min(width, left)
      } else {
        return
      }
    }
  }

  /// Takes bytes that are no white space.
  mutating func skip(bytes count: Int) {
    place += count
    column += count
  }

  /// Takes all white space.
  mutating func skipSpace() { skip(columns: indent) }
}
