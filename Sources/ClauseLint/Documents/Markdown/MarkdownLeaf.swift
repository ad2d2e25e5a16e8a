/// A block of Markdown that holds text, as the block scanner hands it to the inline scanner.
struct MarkdownLeaf {
  enum Kind: Equatable {
    case heading(level: Int)
    case paragraph, listItem, tableCell, html
  }
  var kind: Kind
  /// The lines of the source, each without the marks of the blocks around it.
  var segments: [Range<Int>]
  /// The index of the leaf that may introduce this one.
  var leadIn: Int?
}

/// What a link reference definition (`[label]: destination`) defines, by its normalised label.
typealias LinkDefinitions = [String: Range<Int>]

/// The label of a reference as it is compared: in lower case, white space as single spaces.
func normalisedLabel(_ bytes: ArraySlice<UInt8>) -> String {
  let words = bytes.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }
  return String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self).lowercased()
}
