/// Finds phrases in a reading, in time linear in its words.
///
/// Each phrase is anchored on its rarest word, so that the neighbours are looked at only where that word occurs; what
/// stands before and after the anchor is then decided within a window of 64 words (see ``Reach``).
struct Matcher: Sendable {
  let vocabulary: Vocabulary
  private let program: Program
  /// For each word id, where its variants start in `anchored`; one more at the end.
  private let anchorStarts: [Int32]
  private let anchored: [Int32]
  private let anchoredOnValues: [(kind: ValueKind, variants: [Int])]

  /// A matcher of all the compiler's phrases, or of some.
  ///
  /// - Parameter program: what the compiler's phrases were compiled to; matchers of one compiler share it.
  init(_ program: Program, _ compiler: PhraseCompiler, only phrases: Set<Int>? = nil) {
    vocabulary = compiler.vocabulary
    self.program = program
    var ofWord = [[Int32]](repeating: [], count: vocabulary.count)
    var ofValue: [ValueKind: [Int]] = [:]
    for (index, variant) in compiler.variants.enumerated() where phrases?.contains(variant.phrase) ?? true {
      switch variant.anchor {
      case .words(let set): for word in compiler.sets.sets[set] { ofWord[Int(word)].append(Int32(index)) }
      case .value(let kind): ofValue[kind, default: []].append(index)
      default: preconditionFailure("only words and values are anchors")
      }
    }
    var starts: [Int32] = [0]
    for list in ofWord { starts.append(starts[starts.count - 1] + Int32(list.count)) }
    anchorStarts = starts
    anchored = ofWord.flatMap { $0 }
    anchoredOnValues = ofValue.map { ($0.key, $0.value) }.sorted { $0.kind.rawValue < $1.kind.rawValue }
  }

  /// The matches of every phrase, the first in each passage.
  func matches(in reading: Reading) -> Matches {
    MatchTables.with(program, reading) { tables in
      var found = Matches(phraseCount: program.phraseCount)
      var here = PassagePresence(words: vocabulary.count, sets: program.sets.starts.count - 1)
      for (number, passage) in reading.passages.enumerated() {
        here.enter(passage.words, number, tables)
        for index in passage.words {
          let word = Int(tables.ids[index])
          for slot in anchorStarts[word]..<anchorStarts[word + 1] {
            let variant = tables.variants[Int(anchored[Int(slot)])]
            attempt(variant, at: index..<index + 1, passage, number, tables, &here, &found)
          }
        }
        for (kind, variants) in anchoredOnValues where !reading.values.isEmpty(kind) {
          for span in reading.values[kind, passage.words] {
            for index in variants {
              attempt(tables.variants[index], at: span.words, passage, number, tables, &here, &found)
            }
          }
        }
      }
      return found
    }
  }

  @inline(__always)
  private func attempt(
    _ variant: Program.Variant, at anchor: Range<Int>, _ passage: Passage, _ number: Int, _ tables: MatchTables,
    _ here: inout PassagePresence, _ found: inout Matches
  ) {
    let phrase = Int(variant.phrase)
    guard !found.isSettled(phrase, in: number) else { return }
    for need in variant.needs where !here.holds(Int(program.needs[Int(need)]), tables) { return }
    let after = Reach(tables: tables, base: anchor.upperBound, limit: passage.words.upperBound, isForward: true)
      .after(Int(variant.after.lowerBound)..<Int(variant.after.upperBound))
    guard after != 0 else { return }
    let before = Reach(tables: tables, base: anchor.lowerBound, limit: passage.words.lowerBound, isForward: false)
      .after(Int(variant.before.lowerBound)..<Int(variant.before.upperBound))
    guard before != 0 else { return }
    let start = anchor.lowerBound - before.trailingZeroBitCount
    let end = anchor.upperBound + after.trailingZeroBitCount
    let isIntroduction = end <= passage.words.lowerBound + passage.introduced
    found.add(Match(passage: number, words: start..<end, isIntroduction: isIntroduction), of: phrase)
  }
}
