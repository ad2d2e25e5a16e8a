extension TextUnit {
  /// Lines joined into the units that their sentences make: at the right margin of wrapped text, and where a link or
  /// bold words were set on a line of their own.
  static func joined(_ lines: [TextUnit], wrapping: Wrapping, in bytes: [UInt8]) -> [TextUnit] {
    let isSpaced = lines.filter { $0.blanksBefore > 0 }.count * 2 > lines.count
    var units: [TextUnit] = []
    var listsLowerCase = false
    var isInList = false
    for (index, line) in lines.enumerated() {
      guard var last = units.last else {
        units.append(line)
        continue
      }
      if last.ending == .colon {
        listsLowerCase = line.opening == .lower
      } else if line.opening != .lower || line.blanksBefore > 1 {
        listsLowerCase = listsLowerCase && line.opening == .continuing
      }
      isInList = last.ending == .colon || (isInList && !last.endsSentence)
      let following = index + 1 < lines.count ? lines[index + 1] : nil
      if wrapping.breaks(last, line, in: bytes)
        || last.runsOn(to: line, following: following, inList: listsLowerCase)
        || (isSpaced && !isInList && wrapping.width == nil && last.isCutShort(before: line))
      {
        last.join(line)
        units[units.count - 1] = last
      } else {
        units.append(line)
      }
    }
    return units
  }

  /// Whether the next line goes on with this one's sentence.
  private func runsOn(to next: TextUnit, following: TextUnit?, inList: Bool) -> Bool {
    guard ending == .open || ending == .comma, next.blanksBefore <= 1, next.marker == nil, !isUnderlined else {
      return false
    }
    if next.opening == .continuing { return true }
    if marker != nil && next.blanksBefore > 0 { return false }
    if inList { return false }
    // Words of a menu may be in lower case too, so one side has to have the length of a sentence's half.
    if next.opening == .lower { return words >= (next.blanksBefore == 0 ? 4 : 8) || next.words >= 4 }
    // The words of a link, set on a line between the two halves of a sentence.
    guard let following, words >= 8, next.words <= 8, next.ending == .open, following.blanksBefore <= 1 else {
      return false
    }
    return following.marker == nil && (following.opening == .lower || following.opening == .continuing)
  }

  /// Whether it is a long line without an end right above the next, in a text that sets its paragraphs apart.
  private func isCutShort(before next: TextUnit) -> Bool {
    next.blanksBefore == 0 && next.marker == nil && words >= 12 && ending == .open
  }
}
