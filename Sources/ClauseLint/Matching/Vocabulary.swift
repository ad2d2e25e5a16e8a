/// Names a word by a number; words that no phrase and no value needs are all `unknown`.
typealias WordID = UInt32

/// The words that phrases and values are made of, each with an id; ids are dense.
struct Vocabulary: Sendable {
  static let unknown: WordID = 0
  /// A token that starts with a digit: `30`, `1,000`, `2.5`, `12th`; unless a phrase holds the very token.
  static let number: WordID = 1
  static let email: WordID = 2
  static let url: WordID = 3

  /// The spellings of all words, one after the other, and where each starts; the last entry is the arena's end.
  private var arena: [UInt8] = []
  private var offsets: [UInt32] = [0, 0, 0, 0, 0]
  /// Open addressing: the hash in the upper half, the id in the lower; 0 is free.
  private(set) var slots = [UInt64](repeating: 0, count: 1024)

  /// Holds the words that values are made of, and nothing else.
  init() {
    for entry in ValueWord.table { insert(entry.spelling) }
  }

  /// One more than the greatest id.
  var count: Int { offsets.count - 1 }

  /// The id of a lower-case word, new where it has none yet.
  @discardableResult
  mutating func insert(_ word: String) -> WordID {
    let bytes = Array(word.utf8)
    let hash = bytes.reduce(Self.seed) { Self.hash($0, adding: $1) }
    let known = bytes.withUnsafeBufferPointer { self.id(of: $0, hash: hash) }
    if known != Self.unknown { return known }
    let id = WordID(count)
    arena += bytes
    offsets.append(UInt32(arena.count))
    if count * 4 > slots.count { grow() }
    place(UInt64(Self.finish(hash)) << 32 | UInt64(id))
    return id
  }

  /// The id of a word in any case.
  func id(of word: UnsafeBufferPointer<UInt8>) -> WordID {
    id(of: word, hash: word.reduce(Self.seed) { Self.hash($0, adding: ASCII.lowercased($1)) })
  }

  /// As `id(of:)`, with the hash of the word's lower-case bytes at hand.
  @inline(__always)
  func id(of word: UnsafeBufferPointer<UInt8>, hash: UInt32) -> WordID {
    let hash = Self.finish(hash)
    let mask = slots.count &- 1
    var index = Int(hash) & mask
    while true {
      let slot = slots[index]
      if slot == 0 { return Self.unknown }
      if UInt32(truncatingIfNeeded: slot >> 32) == hash {
        let id = WordID(truncatingIfNeeded: slot)
        if isSpelled(id, word) { return id }
      }
      index = (index &+ 1) & mask
    }
  }

  /// FNV-1a: fed one lower-case byte after the other, starting from `seed`.
  @inline(__always)
  static func hash(_ hash: UInt32, adding byte: UInt8) -> UInt32 {
    (hash ^ UInt32(byte)) &* 16_777_619
  }
  static let seed: UInt32 = 2_166_136_261

  /// FNV's low bits depend on few bytes' high bits; the slots are found by low bits.
  @inline(__always)
  private static func finish(_ hash: UInt32) -> UInt32 { hash ^ (hash >> 15) }

  private func isSpelled(_ id: WordID, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(offsets[Int(id)])
    guard Int(offsets[Int(id) + 1]) - start == word.count else { return false }
    for index in 0..<word.count where arena[start + index] != ASCII.lowercased(word[index]) { return false }
    return true
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    for slot in old where slot != 0 { place(slot) }
  }

  private mutating func place(_ slot: UInt64) {
    let mask = slots.count - 1
    var index = Int(slot >> 32) & mask
    while slots[index] != 0 { index = (index + 1) & mask }
    slots[index] = slot
  }
}

/// What bytes of ASCII are, and their other case.
enum ASCII {
  @inline(__always)
  static func lowercased(_ byte: UInt8) -> UInt8 {
    byte | (byte &- 0x41 < 26 ? 0x20 : 0)
  }
  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  @inline(__always)
  static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  @inline(__always)
  static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }
  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }
}
