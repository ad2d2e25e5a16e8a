/// A step of a compiled phrase.
///
/// A phrase is compiled to two lists of these: the steps after its anchor in reading order, and those before it
/// in reverse. Stepping over either list is the same work in the other direction.
indirect enum Element: Sendable {
  /// One word of a set, by the set's number.
  case words(Int)
  case value(ValueKind)
  /// 0 to this many words of any kind.
  case gap(Int)
  case either([Branch])
  /// The passage's first (backward) or last (forward) word has been passed.
  case edge

  /// One alternative.
  struct Branch: Sendable {
    let steps: [Element]
  }

  /// The same step in the other direction.
  var reversed: Element {
    switch self {
    case .either(let branches):
      .either(branches.map { Branch(steps: $0.steps.map(\.reversed).reversed()) })
    default: self
    }
  }
}
