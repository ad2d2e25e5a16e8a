/// Where a phrase can have got to: one bit for each word boundary near the anchor.
///
/// Bit *k* is the boundary *k* words from `base`, forward or backward. A step maps the boundaries that are reached
/// to those reached after it, all at once, so the work for a phrase is bounded by its length times the window of 64
/// words, whatever the text: nothing is ever tried twice.
struct Reach {
  let tables: MatchTables
  let base: Int
  /// The farthest boundary in this direction: the passage's start or end.
  let limit: Int
  let isForward: Bool

  /// The boundaries reached after these steps of the code; 0 where the phrase does not hold.
  func after(_ steps: Range<Int>, from start: UInt64 = 1) -> UInt64 {
    var mask = start
    var index = steps.lowerBound
    while index < steps.upperBound, mask != 0 {
      let step = tables.code[index]
      let operand = Int(step.operand)
      index += 1
      switch step.operation {
      case .words: mask = words(operand, from: mask)
      case .gap: mask = gap(operand, from: mask)
      case .value: mask = value(operand, from: mask)
      case .edge: mask &= edge
      case .choice: mask = choice(operand, from: mask)
      case .branch: preconditionFailure("a branch stands only in the code of a choice")
      }
    }
    return mask
  }

  private func choice(_ number: Int, from mask: UInt64) -> UInt64 {
    let choice = isForward ? tables.forwardChoices[number] : tables.backwardChoices[number]
    var reached: UInt64 = 0
    var lead = Int(choice.start)
    for _ in 0..<choice.branches {
      let end = lead + 1 + Int(tables.code[lead].operand)
      reached |= after(lead + 1..<end, from: mask)
      lead = end
    }
    return reached
  }

  /// How many boundaries lie between the base and the limit.
  private var distance: Int { isForward ? limit - base : base - limit }

  private var edge: UInt64 { distance < 64 ? 1 << UInt64(distance) : 0 }

  @inline(__always)
  private func words(_ set: Int, from mask: UInt64) -> UInt64 {
    var reached: UInt64 = 0
    // A word must follow, within the passage and the window.
    var rest = distance < 63 ? mask & ((1 << UInt64(distance)) - 1) : mask & ~(1 << 63)
    while rest != 0 {
      let offset = rest.trailingZeroBitCount
      rest &= rest - 1
      let word = tables.ids[isForward ? base + offset : base - offset - 1]
      if word != 0, tables.contains(word, in: set) { reached |= 1 << UInt64(offset + 1) }
    }
    return reached
  }

  /// Doubling: each round spreads the mask by as much again.
  private func gap(_ most: Int, from mask: UInt64) -> UInt64 {
    var reached = mask
    var spread = 0
    while spread < most {
      let more = min(most - spread, max(spread, 1))
      reached |= reached << UInt64(more)
      spread += more
    }
    return distance < 63 ? reached & ((1 << UInt64(distance + 1)) - 1) : reached
  }

  private func value(_ kind: Int, from mask: UInt64) -> UInt64 {
    var reached: UInt64 = 0
    let passage = isForward ? base..<limit : limit..<base
    for index in tables.values(kind, from: passage.lowerBound) {
      let span = tables.spans[index]
      if span.start >= passage.upperBound { break }
      let from = isForward ? Int(span.start) - base : base - Int(span.end)
      let to = isForward ? Int(span.end) - base : base - Int(span.start)
      guard from >= 0, to < 64, to <= distance else { continue }
      if mask & (1 << UInt64(from)) != 0 { reached |= 1 << UInt64(to) }
    }
    return reached
  }
}
