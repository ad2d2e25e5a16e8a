/// Which units of a plain text are a menu, a footer or other furniture of the page it was copied from.
enum Chrome {
  /// As many marks as units. Cautious: what might be an address or a list of data stays text.
  static func marks(_ units: [TextUnit], in bytes: [UInt8]) -> [Bool] {
    var marks = [Bool](repeating: false, count: units.count)
    guard let firstText = units.firstIndex(where: isText), let lastText = units.lastIndex(where: isText) else {
      return marks
    }
    let repeats = repeatedLines(units, in: bytes)
    var start = 0
    while start < units.count {
      guard isMenuLike(units, start) else {
        start += 1
        continue
      }
      var end = start
      while end < units.count, isMenuLike(units, end) { end += 1 }
      // What stands right above text is its heading or the policy's title.
      let isHeading = end < units.count && units[end - 1].marker?.kind != .bullet
      let menu = start..<(isHeading ? end - 1 : end)
      let isLed = start > 0 && units[start - 1].ending == .colon
      let atEdge = end <= firstText || start > lastText
      let isRepeated = menu.count >= 8 && menu.filter { repeats[$0] }.count * 2 > menu.count
      if !isLed, isRepeated || (atEdge && menu.count >= 5) {
        for index in menu { marks[index] = true }
      }
      start = end
    }
    return marks
  }

  /// A paragraph, not a line of a menu.
  private static func isText(_ unit: TextUnit) -> Bool {
    unit.words >= 12 && (unit.endsSentence || unit.ending == .colon)
  }

  /// Up to five words that no sentence mark ends, and no address within three lines.
  private static func isMenuLike(_ units: [TextUnit], _ index: Int) -> Bool {
    let unit = units[index]
    guard unit.words <= 5, unit.ending == .open, unit.blanksBefore < 50 else { return false }
    return !units[max(0, index - 3)..<min(units.count, index + 4)].contains { near in
      near.words <= 12 && (near.hasContact || near.isAddressOrDate || (near.hasDigit && near.marker == nil))
    }
  }

  /// Which short units are written, word for word, more than once: menus are, and tables of contents.
  private static func repeatedLines(_ units: [TextUnit], in bytes: [UInt8]) -> [Bool] {
    var counts: [ArraySlice<UInt8>: Int] = [:]
    for unit in units where unit.words <= 5 { counts[bytes[unit.bytes], default: 0] += 1 }
    return units.map { $0.words <= 5 && counts[bytes[$0.bytes], default: 0] > 1 }
  }
}
