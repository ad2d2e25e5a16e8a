/// Pairs the runs of `*`, `_` and `~` of one leaf, as CommonMark's delimiter stack does.
struct Emphasis {
  private struct Run {
    let node: Int
    let mark: UInt8
    let length: Int
    var left: Int
    let canOpen: Bool
    let canClose: Bool
    var previous: Int
    var next: Int
  }
  private var runs: [Run] = []
  private var last = -1
  private(set) var bold: [ClosedRange<Int>] = []

  /// The newest run that is still open; -1 where there is none.
  var top: Int { last }

  mutating func add(node: Int, _ range: Range<Int>, in text: [UInt8]) {
    let mark = text[range.lowerBound]
    let before = Self.kind(of: range.lowerBound == 0 ? nil : Self.scalar(in: text, endingAt: range.lowerBound))
    let after = Self.kind(
      of: range.upperBound == text.count ? nil : Characters.scalar(in: text, at: range.upperBound).value)
    let isLeft = after != .space && (after != .punctuation || before != .other)
    let isRight = before != .space && (before != .punctuation || after != .other)
    var canOpen = isLeft
    var canClose = isRight
    if mark == UInt8(ascii: "_") {
      canOpen = isLeft && (!isRight || before == .punctuation)
      canClose = isRight && (!isLeft || after == .punctuation)
    }
    guard canOpen || canClose, mark != UInt8(ascii: "~") || range.count <= 2 else { return }
    let run = Run(
      node: node, mark: mark, length: range.count, left: range.count, canOpen: canOpen, canClose: canClose,
      previous: last, next: -1)
    if last >= 0 { runs[last].next = runs.count }
    runs.append(run)
    last = runs.count - 1
  }

  /// Pairs what was opened after a run, and forgets it.
  mutating func pair(above bottom: Int, _ nodes: inout [InlineNode]) {
    // For each kind of closer, the run below which no opener was found before.
    var floor: [Int: Int] = [:]
    var closer = bottom >= 0 ? runs[bottom].next : first(from: last)
    while closer >= 0 {
      guard runs[closer].canClose else {
        closer = runs[closer].next
        continue
      }
      let key = Int(runs[closer].mark) << 3 | (runs[closer].canOpen ? 4 : 0) | runs[closer].length % 3
      let opener = opener(for: closer, above: max(bottom, floor[key] ?? -1))
      if opener < 0 {
        floor[key] = runs[closer].previous
        let next = runs[closer].next
        if !runs[closer].canOpen { remove(closer) }
        closer = next
        continue
      }
      match(opener, closer, &nodes)
      let next = runs[closer].next
      if runs[opener].left == 0 { remove(opener) }
      if runs[closer].left == 0 {
        remove(closer)
        closer = next
      }
    }
    while last > bottom { remove(last) }
  }

  private func first(from run: Int) -> Int {
    var first = run
    while first >= 0, runs[first].previous >= 0 { first = runs[first].previous }
    return first
  }

  private func opener(for closer: Int, above bottom: Int) -> Int {
    let close = runs[closer]
    var opener = close.previous
    while opener > bottom {
      let open = runs[opener]
      if open.mark == close.mark, open.canOpen {
        if open.mark == UInt8(ascii: "~") {
          if open.length == close.length { return opener }
        } else {
          let isOdd = (open.canClose || close.canOpen) && (open.length + close.length) % 3 == 0
          if !isOdd || (open.length % 3 == 0 && close.length % 3 == 0) { return opener }
        }
      }
      opener = open.previous
    }
    return -1
  }

  private mutating func match(_ opener: Int, _ closer: Int, _ nodes: inout [InlineNode]) {
    let count = runs[opener].left >= 2 && runs[closer].left >= 2 ? 2 : 1
    runs[opener].left -= count
    runs[closer].left -= count
    nodes[runs[opener].node].droppedFromEnd += count
    nodes[runs[closer].node].droppedFromStart += count
    if count == 2, runs[opener].mark != UInt8(ascii: "~") { bold.append(runs[opener].node...runs[closer].node) }
    // What stands between and found no partner stays text.
    var between = runs[closer].previous
    while between > opener {
      let previous = runs[between].previous
      remove(between)
      between = previous
    }
  }

  private mutating func remove(_ run: Int) {
    let (previous, next) = (runs[run].previous, runs[run].next)
    if previous >= 0 { runs[previous].next = next }
    if next >= 0 { runs[next].previous = previous } else { last = previous }
  }

  private enum Neighbour { case space, punctuation, other }

  private static func kind(of scalar: Unicode.Scalar?) -> Neighbour {
    guard let scalar else { return .space }
    if scalar.value < 0x80 {
      let byte = UInt8(scalar.value)
      return byte <= 0x20 ? .space : byte.isASCIIPunctuation ? .punctuation : .other
    }
    switch scalar.properties.generalCategory {
    case .spaceSeparator: return .space
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
      return .punctuation
    default: return .other
    }
  }

  private static func scalar(in text: [UInt8], endingAt end: Int) -> Unicode.Scalar {
    var start = end - 1
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    return Characters.scalar(in: text, at: start).value
  }
}
