/// The marked lists that are open, the innermost last.
struct MarkedList {
  private struct Level {
    let style: UInt32
    let indent: Int
    let leadIn: Int?
    var value: Int?
  }
  private var levels: [Level] = []
  private var isPaused = false
  private static let deepest = 32

  /// A paragraph that is no item stands between: only the next number goes on with the list.
  mutating func pause() { isPaused = true }

  /// The index of the block that introduces an item, which opens or goes on with a list.
  mutating func leadIn(of marker: ListMarker, _ unit: TextUnit, above blocks: [Block], _ units: [TextUnit]) -> Int? {
    let known = levels.lastIndex { level in
      guard level.style == marker.style, abs(level.indent - unit.indent) <= 1 else { return false }
      return !isPaused || (marker.value != nil && marker.value == level.value.map { $0 + 1 })
    }
    if let known {
      levels.removeSubrange((known + 1)...)
      levels[known].value = marker.value
      isPaused = false
      return levels[known].leadIn
    }
    if isPaused || levels.count == Self.deepest { levels = [] }
    isPaused = false
    var leadIn: Int?
    if let last = blocks.indices.last, !blocks[last].isHeading, !blocks[last].isChrome {
      let isOuterItem = blocks[last].kind == .listItem && units[last].ending != .colon
      leadIn = isOuterItem ? blocks[last].leadIn : last
    }
    levels.append(Level(style: marker.style, indent: unit.indent, leadIn: leadIn, value: marker.value))
    return leadIn
  }
}

/// Items without marks under a block that ends in a colon. What the first items look like decides what goes on.
struct UnmarkedList {
  let leadIn: Int
  /// Blank lines before the first item.
  let gap: Int
  private var first: TextUnit?
  private var last: TextUnit?
  private var hasLabels = false
  private var isFinished = false
  private var firstWords: Set<ArraySlice<UInt8>> = []

  init(leadIn: Int, gap: Int) {
    self.leadIn = leadIn
    self.gap = gap
  }

  /// Whether what could be a heading is one and no item: it does not look like the items above it.
  func isEnded(byHeading unit: TextUnit, _ isFollowedByText: Bool, in bytes: [UInt8]) -> Bool {
    guard let first, let last else { return unit.isCapitals || unit.marker != nil || unit.isUnderlined }
    if unit.marker != nil || unit.isUnderlined || unit.ending == .question { return true }
    if unit.isCapitals && !first.isCapitals { return true }
    if last.ending == .semicolon || last.ending == .comma { return false }
    if unit.blanksBefore > max(gap, last.blanksBefore) { return true }
    guard isFollowedByText else { return false }
    if first.opening == .lower || first.ending != .open { return true }
    return (unit.isTitleCase && !first.isTitleCase) || bytes[unit.bytes] == bytes[last.bytes]
  }

  /// Takes a unit into the list; false where the list ends before it.
  mutating func takes(_ unit: TextUnit, next: TextUnit?, _ bytes: [UInt8]) -> Bool {
    guard !isFinished, isItem(unit, next: next, bytes) else { return false }
    isFinished = unit.ending == .sentence && (last?.ending == .semicolon || last?.ending == .comma)
    if firstWords.count < 64 { firstWords.insert(bytes[unit.firstWord]) }
    hasLabels = hasLabels || unit.hasLabel
    first = first ?? unit
    last = unit
    return true
  }

  private func isItem(_ unit: TextUnit, next: TextUnit?, _ bytes: [UInt8]) -> Bool {
    guard let first, let last else {
      if unit.ending == .colon { return unit.opening == .lower }
      if unit.ending != .sentence || unit.opening == .lower { return true }
      guard let next, next.marker == nil else { return false }
      if isShortSentence(unit), isShortSentence(next) { return true }
      return bytes[unit.firstWord] == bytes[next.firstWord] || (unit.hasLabel && next.hasLabel)
    }
    if firstWords.contains(bytes[unit.firstWord]) || (hasLabels && unit.hasLabel) { return true }
    if unit.opening == .lower { return first.opening == .lower || unit.ending != .sentence || last.ending != .open }
    if last.ending == .semicolon || last.ending == .comma { return true }
    if first.opening == .lower { return false }
    if isShortSentence(first), isShortSentence(unit) { return true }
    switch unit.ending {
    case .semicolon, .comma: return true
    case .open: return first.ending == .open || unit.words <= 12
    case .sentence, .question, .colon: return false
    }
  }

  /// `Answer your requests.`: items may be sentences, if not long ones.
  private func isShortSentence(_ unit: TextUnit) -> Bool { unit.ending == .sentence && unit.words <= 25 }
}
