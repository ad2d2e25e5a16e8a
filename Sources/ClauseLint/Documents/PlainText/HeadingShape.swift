/// Which units of a plain text look like headings, by their own shape and by what stands around them.
struct HeadingShape {
  private let units: [TextUnit]
  private let isChrome: [Bool]
  /// Styles of numbers that number headings in this document, not the items of lists.
  private var numbersHeadings: Set<UInt32> = []
  /// How many units in a row up to and with this one are short.
  private var run: [Int] = []

  init(_ units: [TextUnit], chrome: [Bool]) {
    self.units = units
    self.isChrome = chrome
    var numbered: [UInt32: (headings: Int, all: Int)] = [:]
    var length = 0
    for index in units.indices {
      length = isShort(index) && !chrome[index] ? length + 1 : 0
      run.append(length)
      guard let marker = units[index].marker, marker.kind != .bullet else { continue }
      numbered[marker.style, default: (0, 0)].all += 1
      if isShort(index), isFollowedByText(index) { numbered[marker.style, default: (0, 0)].headings += 1 }
    }
    numbersHeadings = Set(numbered.filter { $0.value.headings >= 2 || $0.value.headings == $0.value.all }.keys)
  }

  /// The level of the heading that a unit is; nil where it is none.
  func level(_ index: Int, isFirst: Bool, underNumbered: Bool) -> Int? {
    guard index + 1 < units.count, !isChrome[index], isShort(index) else { return nil }
    let unit = units[index]
    if isFirst, unit.marker == nil, !unit.hasContact, unit.opening == .upper { return 1 }
    guard !unit.hasContact, !unit.isAddressOrDate else { return nil }
    if let marker = unit.marker {
      guard numbersHeadings.contains(marker.style), isNumberedHeading(index) else { return nil }
      if case .section(let parts) = marker.kind { return min(parts + 1, 6) }
      return 2
    }
    guard isUnnumberedHeading(index) else { return nil }
    return unit.isCapitals || unit.isUnderlined || !underNumbered ? 2 : 3
  }

  /// Whether it is short enough, starts like a heading and does not end like a sentence.
  func isShort(_ index: Int) -> Bool {
    let unit = units[index]
    guard (1...12).contains(unit.words), unit.bytes.count <= 100, unit.marker?.kind != .bullet else { return false }
    if unit.opening == .continuing || (unit.opening == .lower && unit.marker == nil) { return false }
    switch unit.ending {
    case .open, .question: return !unit.hasLabel || unit.isTitleCase || unit.hasDigit || unit.isCapitals
    case .colon: return unit.words <= 4 && isFollowedBySentence(index)
    case .sentence, .semicolon, .comma: return false
    }
  }

  /// Whether a paragraph follows that says something whole, so that a label above it is no lead-in.
  private func isFollowedBySentence(_ index: Int) -> Bool {
    guard index + 1 < units.count else { return false }
    let next = units[index + 1]
    return next.opening == .upper && next.endsSentence && next.words >= 6 && next.marker == nil
  }

  /// Whether text stands below, not another short line.
  func isFollowedByText(_ index: Int) -> Bool {
    guard index + 1 < units.count, !isChrome[index + 1] else { return false }
    let next = units[index + 1]
    if let marker = next.marker { return marker.kind == .bullet || marker.style != units[index].marker?.style }
    return next.words > 12 || next.ending == .colon || (next.endsSentence && next.words >= 3)
      || (next.ending == .question && next.words > 8) || next.opening == .lower
  }

  private func isNumberedHeading(_ index: Int) -> Bool {
    if units[index].isCapitals || units[index].isUnderlined { return true }
    if units[index + 1].marker?.style != units[index].marker?.style { return true }
    // A heading with nothing under it, before one that has.
    return index + 2 < units.count && isShort(index + 1) && isFollowedByText(index + 1)
  }

  private func isUnnumberedHeading(_ index: Int) -> Bool {
    let unit = units[index]
    if unit.isUnderlined { return true }
    if isFollowedByText(index) { return run[index] <= 2 || !endsAddress(index) }
    let next = units[index + 1]
    if unit.isCapitals, unit.words <= 8, !next.isCapitals, !next.isAddressOrDate { return true }
    if run[index] == 1, isChainOfThree(index) { return true }
    guard isShort(index + 1), isFollowedByText(index + 1), !isChrome[index + 1] else { return false }
    if run[index] == 2, isChainOfThree(index - 1) { return true }
    // Two headings in a row, or a title above a heading; three short lines of one look are an address or a list.
    return run[index] == 1 || unit.isCapitals != next.isCapitals || next.marker != nil
  }

  /// Whether this and the next two lines are headings one below the other, and nothing in them is of an address.
  private func isChainOfThree(_ index: Int) -> Bool {
    guard index + 3 < units.count, isShort(index + 1), isShort(index + 2), isFollowedByText(index + 2) else {
      return false
    }
    return units[index...index + 2].allSatisfy { unit in
      unit.words >= 2 && unit.isTitleCase && !unit.hasDigit && !unit.hasContact && unit.ending == .open
    }
  }

  /// Whether the short lines above are an address that this line may belong to.
  private func endsAddress(_ index: Int) -> Bool {
    guard units[index].blanksBefore <= units[index - 1].blanksBefore, units[index].words < 3 else { return false }
    return units[max(0, index - 2)..<index].contains { $0.isAddressOrDate || $0.hasContact || $0.hasDigit }
  }
}
