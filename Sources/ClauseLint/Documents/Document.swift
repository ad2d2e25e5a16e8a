/// One policy as read: its source, its readable text and the blocks that text stands in.
public struct Document: Sendable {
  public let source: SourceText
  /// What a reader sees, markup removed; blocks and links are ranges of it.
  public let prose: Prose
  /// In the order of the source. Text that is not prose (code, comments, front matter) is in no block.
  public let blocks: [Block]
  /// Links of the markup with what they point at, in the order of the source.
  public let links: [Link]

  public init(source: SourceText, prose: Prose, blocks: [Block], links: [Link] = []) {
    self.source = source
    self.prose = prose
    self.blocks = blocks
    self.links = links
  }
}

/// A heading, paragraph, list item or table cell.
public struct Block: Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    /// Level 1 is the document's title, 6 the deepest.
    case heading(level: Int)
    case paragraph, listItem, tableCell
  }
  public var kind: Kind
  /// Bytes of the document's prose.
  public var prose: Range<Int>
  /// The index of the nearest heading that this block stands under; for a heading, its parent's.
  public var heading: Int?
  /// The index of the block whose last sentence introduces this one: the paragraph or item above a list,
  /// or the header cell above a table cell.
  public var leadIn: Int?
  /// Whether this is a menu, footer or other page furniture and not part of the policy.
  public var isChrome: Bool

  public init(
    kind: Kind, prose: Range<Int>, heading: Int? = nil, leadIn: Int? = nil, isChrome: Bool = false
  ) {
    self.kind = kind
    self.prose = prose
    self.heading = heading
    self.leadIn = leadIn
    self.isChrome = isChrome
  }

  public var isHeading: Bool {
    if case .heading = kind { true } else { false }
  }
}

/// A link of the markup: the words shown and the address behind them.
public struct Link: Sendable, Equatable {
  /// Bytes of the document's prose.
  public let prose: Range<Int>
  /// As written in the source, e.g. `mailto:privacy@example.org`.
  public let destination: String

  public init(prose: Range<Int>, destination: String) {
    self.prose = prose
    self.destination = destination
  }
}
