/// The kinds of HTML blocks that Markdown knows, by what ends them.
enum HTMLBlock: Equatable {
  /// Ends with the line that holds the mark.
  case until(String)
  /// Ends before a blank line.
  case untilBlank

  /// Blocks whose tag starts one wherever it stands.
  static let blockNames: Set<String> = [
    "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center", "col", "colgroup",
    "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
    "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "iframe", "legend",
    "li", "link", "main", "menu", "menuitem", "nav", "noframes", "ol", "optgroup", "option", "p", "param", "search",
    "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "track", "ul",
  ]

  /// The block that a line starts; a tag of another kind, alone on its line, may not interrupt a paragraph.
  init?(_ bytes: [UInt8], _ line: Range<Int>, inParagraph: Bool) {
    guard line.count >= 2, bytes[line.lowerBound] == UInt8(ascii: "<") else { return nil }
    let rest = bytes[line].dropFirst()
    if rest.starts(with: "!--".utf8) {
      self = .until("-->")
    } else if rest.starts(with: "?".utf8) {
      self = .until("?>")
    } else if rest.starts(with: "![CDATA[".utf8) {
      self = .until("]]>")
    } else if rest.first == UInt8(ascii: "!"), rest.dropFirst().first?.isASCIILetter == true {
      self = .until(">")
    } else {
      let isClosing = rest.first == UInt8(ascii: "/")
      let nameBytes = rest.dropFirst(isClosing ? 1 : 0).prefix { $0.isASCIILetter || $0.isDigit }
      guard nameBytes.first?.isASCIILetter == true else { return nil }
      let name = String(decoding: nameBytes, as: UTF8.self).lowercased()
      let after = nameBytes.endIndex < line.upperBound ? bytes[nameBytes.endIndex] : 0x20
      let isWhole = after == 0x20 || after == 0x09 || after == UInt8(ascii: ">") || after == UInt8(ascii: "/")
      if !isClosing, isWhole, ["script", "pre", "style", "textarea"].contains(name) {
        self = .until("</\(name)>")
      } else if isWhole, Self.blockNames.contains(name) {
        self = .untilBlank
      } else {
        var syntax = HTMLSyntax()
        let text = Array(bytes[Characters.trimmed(line, in: bytes)])
        guard !inParagraph, let tag = syntax.tag(in: text, at: 0), tag.end == text.count else { return nil }
        self = .untilBlank
      }
    }
  }

  /// Whether a line of the block is its last.
  func ends(with line: ArraySlice<UInt8>) -> Bool {
    guard case .until(let end) = self else { return false }
    let mark = Array(end.utf8)
    guard line.count >= mark.count else { return false }
    for place in line.startIndex...line.endIndex - mark.count
    where zip(line[place...], mark).allSatisfy({ ($0.isASCIIUpper ? $0 | 0x20 : $0) == $1 }) {
      return true
    }
    return false
  }
}
