/// How the text of a document is written.
public enum Format: String, Sendable, CaseIterable {
  case text, markdown

  /// The format that a file's name tells; nil where the name says it is something else.
  public init?(path: String) {
    let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.index(after: $0)...] } ?? path[...]
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else {
      self = .text
      return
    }
    switch name[name.index(after: dot)...].lowercased() {
    case "md", "markdown", "mdown": self = .markdown
    case "txt", "text": self = .text
    default: return nil
    }
  }
}

extension Document {
  public init(parsing source: SourceText, as format: Format) {
    switch format {
    case .text: self.init(plainText: source)
    case .markdown: self.init(markdown: source)
    }
  }
}
