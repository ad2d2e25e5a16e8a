/// One line of the source with a part of it underlined, cut to fit where the line is long.
struct SourceExcerpt: Equatable {
  /// The line as shown: tabs as four spaces, control characters made visible, `…` where it is cut.
  let text: String
  /// Columns of the terminal before the underline.
  let indent: Int
  /// Columns of the terminal to underline; at least 1.
  let length: Int

  /// - Parameters:
  ///   - line: bytes of the source, without the line's end.
  ///   - span: bytes of the source to underline; what lies outside the line is left out.
  ///   - width: columns of the terminal that the text may take.
  init(of source: SourceText, line: Range<Int>, span: Range<Int>, width: Int) {
    let span = span.clamped(to: line)
    let reach = width * 4
    // However long the line, only what could be shown is read: a column is four bytes at most.
    let start = source.scalarStart(at: max(line.lowerBound, span.lowerBound - reach), from: line.lowerBound)
    let end = source.scalarStart(at: min(line.upperBound, span.lowerBound + 2 * reach), from: span.lowerBound)
    let before = Self.cells(source.bytes[start..<span.lowerBound])
    let marked = Self.cells(source.bytes[span.lowerBound..<max(span.lowerBound, min(span.upperBound, end))])
    let after = Self.cells(source.bytes[min(span.upperBound, end)..<end])
    let all = before + marked + after
    let window = Self.window(
      of: all, around: before.count..<before.count + marked.count, width: width,
      cutsBefore: start > line.lowerBound, cutsAfter: end < line.upperBound)
    let shown = all[window.range]
    let lead = all[window.range.lowerBound..<before.count]
    text = (window.cutsBefore ? "…" : "") + shown.text + (window.cutsAfter ? "…" : "")
    indent = (window.cutsBefore ? 1 : 0) + lead.width
    let underlined = all[
      min(before.count, window.range.upperBound)..<min(window.range.upperBound, before.count + marked.count)]
    length = max(1, underlined.width)
  }

  /// What is shown of one scalar.
  fileprivate struct Cell {
    let text: String
    let width: Int
    var isSpace: Bool { text == " " }
  }

  private static func cells(_ bytes: ArraySlice<UInt8>) -> [Cell] {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.map { scalar in
      if scalar == "\t" { return Cell(text: "    ", width: 4) }
      if scalar == "\r" { return Cell(text: "", width: 0) }
      return Cell(text: String(scalar.visible), width: scalar.visible.displayWidth)
    }
  }

  private struct Window {
    var range: Range<Int>
    var cutsBefore: Bool
    var cutsAfter: Bool
  }

  /// The cells to show: all of them where they fit, else the marked ones with as much on both sides as fits.
  private static func window(
    of cells: [Cell], around marked: Range<Int>, width: Int, cutsBefore: Bool, cutsAfter: Bool
  ) -> Window {
    if !cutsBefore, !cutsAfter, cells[...].width <= width {
      return Window(range: cells.indices, cutsBefore: false, cutsAfter: false)
    }
    var room = width - 2
    var start = marked.lowerBound
    var end = marked.lowerBound
    while end < marked.upperBound, room - cells[end].width >= 0 {
      room -= cells[end].width
      end += 1
    }
    var lead = room / 2
    while start > 0, lead - cells[start - 1].width >= 0 {
      start -= 1
      lead -= cells[start].width
      room -= cells[start].width
    }
    while end < cells.count, room - cells[end].width >= 0 {
      room -= cells[end].width
      end += 1
    }
    while start > 0, room - cells[start - 1].width >= 0 {
      start -= 1
      room -= cells[start].width
    }
    return wholeWords(
      of: cells, start: start, end: end, marked: marked, cutsBefore: cutsBefore || start > 0,
      cutsAfter: cutsAfter || end < cells.count)
  }

  /// Gives up a word that the cut would have left in pieces.
  private static func wholeWords(
    of cells: [Cell], start: Int, end: Int, marked: Range<Int>, cutsBefore: Bool, cutsAfter: Bool
  ) -> Window {
    var start = start
    var end = end
    let startsWord = start > 0 && cells[start - 1].isSpace
    if cutsBefore, !startsWord, let space = cells[start..<marked.lowerBound].firstIndex(where: \.isSpace) {
      start = space + 1
    }
    let endsWord = end < cells.count && cells[end].isSpace
    if cutsAfter, !endsWord, end > marked.upperBound,
      let space = cells[marked.upperBound..<end].lastIndex(where: \.isSpace)
    {
      end = space
    }
    return Window(range: start..<end, cutsBefore: cutsBefore, cutsAfter: cutsAfter)
  }
}

extension ArraySlice<SourceExcerpt.Cell> {
  fileprivate var width: Int { reduce(0) { $0 + $1.width } }
  fileprivate var text: String { map(\.text).joined() }
}

extension SourceText {
  /// The first byte at or before `offset` that starts a scalar; not before `limit`.
  fileprivate func scalarStart(at offset: Int, from limit: Int) -> Int {
    var offset = offset
    while offset > limit, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }
}
