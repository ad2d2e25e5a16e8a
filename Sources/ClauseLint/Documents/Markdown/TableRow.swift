/// The cells of one line of a table.
enum TableRow {
  /// The text of each cell, where empty cells keep their place.
  static func cells(_ bytes: [UInt8], _ line: Range<Int>) -> [Range<Int>] {
    var row = Characters.trimmed(line, in: bytes)
    if let first = row.first, bytes[first] == UInt8(ascii: "|") { row = first + 1..<row.upperBound }
    var cells: [Range<Int>] = []
    var start = row.lowerBound
    var place = start
    while place < row.upperBound {
      if bytes[place] == UInt8(ascii: "\\") {
        place += 1
      } else if bytes[place] == UInt8(ascii: "|") {
        cells.append(Characters.trimmed(start..<place, in: bytes))
        start = place + 1
      }
      place += 1
    }
    if start < row.upperBound { cells.append(Characters.trimmed(start..<row.upperBound, in: bytes)) }
    return cells
  }

  /// The number of columns that a delimiter row (`| --- | :--: |`) has; nil where it is none.
  static func columns(_ bytes: [UInt8], _ line: Range<Int>) -> Int? {
    guard let first = line.first, "|:-".utf8.contains(bytes[first]) else { return nil }
    guard bytes[line].allSatisfy({ "|:- \t".utf8.contains($0) }), bytes[line].contains(UInt8(ascii: "|")) else {
      return nil
    }
    let cells = cells(bytes, line)
    for cell in cells {
      var dashes = bytes[cell]
      if dashes.first == UInt8(ascii: ":") { dashes = dashes.dropFirst() }
      if dashes.last == UInt8(ascii: ":") { dashes = dashes.dropLast() }
      guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
    }
    return cells.isEmpty ? nil : cells.count
  }
}
