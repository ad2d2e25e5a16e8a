/// Findings as a compiler shows them, for people and for the matchers of editors.
public struct TextReport: Sendable {
  public let style: Style
  /// Columns of the terminal that a line of the policy may take.
  public let width: Int

  public init(style: Style = .plain, width: Int = 100) {
    self.style = style
    self.width = width
  }

  public func render(_ outcomes: [Outcome]) -> String {
    var report = ""
    for outcome in outcomes where !outcome.findings.isEmpty {
      let source = outcome.source
      let lines = LineIndex(source)
      for finding in outcome.findings {
        report += render(finding, in: source, lines) + "\n"
      }
    }
    return report + style.bold(Summary(outcomes).text) + "\n"
  }

  private func render(_ finding: Finding, in source: SourceText, _ lines: LineIndex) -> String {
    let word = style.severity(finding.severity, finding.severity.rawValue + ":")
    let message = style.bold(finding.message.visible)
    var report =
      "\(place(of: finding.range, in: source, lines)): \(word) \(message)\(style.dim(" [\(finding.rule)]"))\n"
    report += excerpt(of: finding.range, in: source, lines) { style.severity(finding.severity, $0) }
    report += remark("why", finding.because)
    report += remark("law", law(of: finding))
    report += remark("fix", finding.fix)
    for related in finding.related {
      report += remark("see", place(of: related.range, in: source, lines) + ": " + related.message)
      report += excerpt(of: related.range, in: source, lines, underline: style.dim)
    }
    return report
  }

  private func place(of range: Range<Int>, in source: SourceText, _ lines: LineIndex) -> String {
    let place = lines.location(of: range.lowerBound)
    return "\(source.path.visible):\(place.line):\(place.column)"
  }

  private func law(of finding: Finding) -> String? {
    guard !finding.citations.isEmpty else { return nil }
    return finding.citations.joined(separator: "; ") + (finding.isVerified ? "" : " (citation not verified)")
  }

  /// Lines that explain the finding; nothing where there is nothing to say.
  private func remark(_ name: String, _ text: String?) -> String {
    guard let lines = text?.visible.wrapped(to: width - 5), !lines.isEmpty else { return "" }
    let margin = String(repeating: " ", count: 7)
    let indent = margin + String(repeating: " ", count: name.count + 2)
    return margin + style.bold(name + ":") + " " + lines.joined(separator: "\n" + indent) + "\n"
  }

  /// The first line of a range, underlined. A range that goes on is underlined to the end of its first line.
  private func excerpt(
    of range: Range<Int>, in source: SourceText, _ lines: LineIndex, underline: (String) -> String
  ) -> String {
    let number = lines.location(of: range.lowerBound).line
    let line = lines.bytes(ofLine: number).indices
    guard !line.isEmpty else { return "" }
    let excerpt = SourceExcerpt(of: source, line: line, span: range, width: width)
    let margin = String(number).aligned(to: 5)
    let marks = underline(String(repeating: "^", count: excerpt.length))
    let indent = String(repeating: " ", count: excerpt.indent)
    return """
      \(style.dim(margin + " |")) \(excerpt.text)
      \(style.dim("".aligned(to: margin.count) + " |")) \(indent)\(marks)

      """
  }
}
