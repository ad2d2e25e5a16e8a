/// The stretch of words that a phrase must stay in: a sentence, or a list item read with the words that introduce it.
struct Passage: Sendable {
  /// Words of the reading.
  let words: Range<Int>
  /// How many of the first words belong to a lead-in; a match that lies wholly in them carries nothing.
  let introduced: Int
  /// The block it stands in.
  let block: Int
  /// Counts sentences through the document; passages cut from one sentence share its ordinal.
  let ordinal: Int
  /// The document's own words of the sentence itself, without a lead-in.
  let own: Range<Int>
}
