/// What one run of the matcher reads: the program and the reading as bare memory, valid for the run.
struct MatchTables {
  let code: UnsafePointer<Program.Step>
  let variants: UnsafePointer<Program.Variant>
  let forwardChoices: UnsafePointer<Program.Choice>
  let backwardChoices: UnsafePointer<Program.Choice>
  let ids: UnsafePointer<WordID>
  let spans: UnsafePointer<ValueTable.Span>
  let spanStarts: UnsafePointer<Int32>
  let setStarts: UnsafePointer<Int32>
  let members: UnsafePointer<WordID>
  let bitmapStarts: UnsafePointer<Int32>
  let bitmaps: UnsafePointer<UInt64>

  @inline(__always)
  func contains(_ word: WordID, in set: Int) -> Bool {
    let bitmap = Int(bitmapStarts[set])
    if bitmap >= 0 { return bitmaps[bitmap + Int(word >> 6)] & (1 << UInt64(word & 63)) != 0 }
    for index in Int(setStarts[set])..<Int(setStarts[set + 1]) where members[index] == word { return true }
    return false
  }

  /// The values of a kind from the first that starts at or after a word.
  func values(_ kind: Int, from word: Int) -> Range<Int> {
    let all = Int(spanStarts[kind])..<Int(spanStarts[kind + 1])
    return all.bisect { Int(spans[$0].start) >= word }..<all.upperBound
  }

  /// Lends the memory of a program and a reading.
  static func with<Result>(_ program: Program, _ reading: Reading, _ body: (MatchTables) -> Result) -> Result {
    program.code.withPointer { code in
      program.variants.withPointer { variants in
        program.forwardChoices.withPointer { forwardChoices in
          program.backwardChoices.withPointer { backwardChoices in
            reading.ids.withPointer { ids in
              reading.values.spans.withPointer { spans in
                reading.values.starts.withPointer { spanStarts in
                  program.sets.starts.withPointer { setStarts in
                    program.sets.members.withPointer { members in
                      program.sets.bitmapStarts.withPointer { bitmapStarts in
                        program.sets.bitmaps.withPointer { bitmaps in
                          body(
                            MatchTables(
                              code: code, variants: variants, forwardChoices: forwardChoices,
                              backwardChoices: backwardChoices, ids: ids, spans: spans, spanStarts: spanStarts,
                              setStarts: setStarts, members: members, bitmapStarts: bitmapStarts, bitmaps: bitmaps))
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}

extension Array {
  /// The array's memory; for an empty array an address that nothing is read from.
  fileprivate func withPointer<Result>(_ body: (UnsafePointer<Element>) -> Result) -> Result {
    withUnsafeBufferPointer { buffer in
      if let base = buffer.baseAddress { return body(base) }
      return withUnsafeTemporaryAllocation(of: Element.self, capacity: 1) { spare in
        guard let base = spare.baseAddress else { preconditionFailure("a buffer of one element has an address") }
        return body(UnsafePointer(base))
      }
    }
  }
}
