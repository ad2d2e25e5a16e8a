/// A step of a compiled phrase; the same forward and backward.
enum Element: Sendable {
  /// One word of a set, by the set's number.
  case words(Int)
  case value(ValueKind)
  /// 0 to this many words of any kind.
  case gap(Int)
  /// One of several sequences of steps, by the choice's number: a word list is compiled once, however often it is named.
  case choice(Int)
  /// The passage's first (backward) or last (forward) word has been passed.
  case edge
}
