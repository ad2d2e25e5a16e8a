/// For whom each passage speaks: a set of the lexicon's audiences, empty where it speaks to everyone.
struct Audiences: Sendable {
  private let ids: [String]
  /// A bit for each audience, for each passage.
  private let ofPassage: [UInt64]
  private let present: UInt64

  init(_ audiences: [CompiledAudience], reading: Reading, matches: Matches) {
    ids = audiences.map(\.id)
    var ofHeading: [Int: UInt64] = [:]
    var ofPassage = [UInt64](repeating: 0, count: reading.passages.count)
    var section: Int?
    var current: UInt64 = 0
    for (number, passage) in reading.passages.enumerated() {
      let block = reading.document.blocks[passage.block]
      if block.isHeading {
        let own = Self.mask(audiences, \.headings, number, matches)
        // A heading with nothing under it but another heading speaks for that one, too.
        let above = passage.block > 0 && reading.document.blocks[passage.block - 1].isHeading ? passage.block - 1 : nil
        let inherited = (block.heading.flatMap { ofHeading[$0] } ?? 0) | (above.flatMap { ofHeading[$0] } ?? 0)
        ofHeading[passage.block, default: 0] |= own != 0 ? own : inherited
        ofPassage[number] = ofHeading[passage.block] ?? 0
        continue
      }
      if block.heading != section {
        section = block.heading
        current = 0
      }
      let opened = Self.mask(audiences, \.passages, number, matches)
      if opened != 0 { current = opened }
      ofPassage[number] = current != 0 ? current : section.flatMap { ofHeading[$0] } ?? 0
    }
    self.ofPassage = ofPassage
    present = ofPassage.reduce(0, |)
  }

  /// Whether a passage does not count where a rule asks what one audience is told: it speaks to others, and the
  /// document has passages for that audience.
  func excludes(_ passage: Int, for audience: String?) -> Bool {
    guard let audience, let index = ids.firstIndex(of: audience), ofPassage[passage] != 0 else { return false }
    let bit: UInt64 = 1 << UInt64(index)
    return present & bit != 0 && ofPassage[passage] & bit == 0
  }

  private static func mask(
    _ audiences: [CompiledAudience], _ phrases: KeyPath<CompiledAudience, [Int]>, _ passage: Int, _ matches: Matches
  ) -> UInt64 {
    var mask: UInt64 = 0
    for (index, audience) in audiences.prefix(64).enumerated()
    where matches.holdsAny(of: audience[keyPath: phrases], in: passage) {
      mask |= 1 << UInt64(index)
    }
    return mask
  }
}
