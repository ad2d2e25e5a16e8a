@testable import ClauseLint

/// A document's blocks, one a line, as the tests write them: `# title`, `## heading`, `p text`, `- item`, `| cell`.
/// `~` before a line marks page furniture; `<2` after the mark names the line (from 0) of what introduces the block.
func sketch(_ document: Document) -> [String] {
  document.blocks.map { block in
    var line = block.isChrome ? "~" : ""
    switch block.kind {
    case .heading(let level): line += String(repeating: "#", count: level)
    case .paragraph: line += "p"
    case .listItem: line += "-"
    case .tableCell: line += "|"
    }
    if let leadIn = block.leadIn { line += "<\(leadIn)" }
    let text = String(decoding: document.prose.bytes[block.prose], as: UTF8.self)
    return line + " " + text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

func sketch(text: String) -> [String] {
  sketch(Document(parsing: SourceText(path: "policy.txt", text: text), as: .text))
}

func sketch(markdown: String) -> [String] {
  sketch(Document(parsing: SourceText(path: "policy.md", text: markdown), as: .markdown))
}
