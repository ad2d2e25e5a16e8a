/// A piece of a leaf's text, as the inline scanner tells it apart.
struct InlineNode {
  enum Kind: Equatable {
    case text
    /// Other bytes stand for it: the character of an entity, a space for code.
    case replaced([UInt8])
    /// A run of `*`, `_` or `~`, of which some may turn out to be markup.
    case delimiters
    /// Markup.
    case dropped
  }
  var kind: Kind
  var range: Range<Int>
  /// How many bytes of the run's start and end are markup.
  var droppedFromStart = 0
  var droppedFromEnd = 0

  init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}

/// The readable text of one leaf and what its markup said.
struct InlineText {
  var nodes: [InlineNode] = []
  /// Links and images: the nodes between their brackets and the address, as written.
  var links: [(nodes: Range<Int>, destination: String)] = []
  /// The first and last node of stretches set in bold, the delimiters included.
  var bold: [ClosedRange<Int>] = []
}
