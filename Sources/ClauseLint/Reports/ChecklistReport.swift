/// What each policy states, as a table that a lawyer can read.
public struct ChecklistReport: Sendable {
  public let style: Style
  /// Columns of the terminal that a row may take.
  public let width: Int
  /// In the order of the rows: each disclosure's id and title.
  private let titles: [(id: String, title: String)]

  /// - Parameter disclosures: the ids of the disclosures to show; all of the rule book where nil.
  public init(book: RuleBook, disclosures: Set<String>? = nil, style: Style = .plain, width: Int = 100) {
    self.style = style
    self.width = width
    self.titles = book.disclosures.filter { disclosures?.contains($0.id) ?? true }.map { ($0.id, $0.title) }
  }

  public func render(_ outcomes: [Outcome]) -> String {
    outcomes.map(render).joined(separator: "\n")
  }

  /// The widths of the columns, in columns of the terminal.
  private struct Columns {
    var title = "disclosure".count
    var status = "status".count
    var line = "line".count
    var words = 0
  }

  private struct Row {
    var title = ""
    var status: Status
    var word = ""
    var line = ""
    var words: String
  }

  private func render(_ outcome: Outcome) -> String {
    let verdicts = Dictionary(outcome.verdicts.map { ($0.disclosure, $0) }) { first, _ in first }
    let lines = LineIndex(outcome.source)
    var columns = Columns()
    columns.title = max(columns.title, titles.map(\.title.displayWidth).max() ?? 0)
    columns.status = max(columns.status, verdicts.values.map { word(for: $0).count }.max() ?? 0)
    columns.line = max(columns.line, String(lines.lineCount).count)
    // However narrow the terminal, a few of the words are worth a row that wraps.
    columns.words = max(24, width - columns.title - columns.status - columns.line - 8)

    let header = Row(title: "disclosure", status: .stated, word: "status", line: "line", words: "words")
    var report = style.bold(outcome.source.path.visible) + "\n"
    report += style.dim(text(of: header, columns, style: .plain))
    for (id, title) in titles {
      guard let verdict = verdicts[id] else { continue }
      for row in rows(of: verdict, title: title, in: outcome.source, lines, columns) {
        report += text(of: row, columns, style: style)
      }
    }
    return report + style.bold(counts(of: outcome)) + "\n"
  }

  private func text(of row: Row, _ columns: Columns, style: Style) -> String {
    let status = style.status(row.status, row.word) + "".padded(to: columns.status - row.word.count)
    let text = [
      "  " + row.title.padded(to: columns.title), status, row.line.aligned(to: columns.line), row.words,
    ].joined(separator: "  ")
    return text.trimmedAtEnd + "\n"
  }

  private func counts(of outcome: Outcome) -> String {
    let shown = Set(titles.map(\.id))
    let statuses = outcome.verdicts.filter { shown.contains($0.disclosure) }.map(\.status)
    return [Status.stated, .mentioned, .missing]
      .map { status in "\(statuses.count { $0 == status }) \(status.rawValue)" }
      .joined(separator: ", ")
  }

  private func word(for verdict: Verdict) -> String {
    verdict.polarity == .denied ? "\(verdict.status.rawValue): no" : verdict.status.rawValue
  }

  /// A row for each piece of evidence; without any, the first mention and why it falls short, or the absence.
  private func rows(
    of verdict: Verdict, title: String, in source: SourceText, _ lines: LineIndex, _ columns: Columns
  ) -> [Row] {
    func row(_ passage: Range<Int>, _ match: Range<Int>) -> Row {
      Row(
        status: verdict.status, line: String(lines.location(of: passage.lowerBound).line),
        words: source.quotation(of: passage, around: match, width: columns.words))
    }
    var rows = verdict.evidence.map { row($0.range, $0.match) }
    if rows.isEmpty, let mention = verdict.mentions.first {
      rows = [row(mention.range, mention.match)]
      rows += mention.because.wrapped(to: columns.words - 2).map { Row(status: .mentioned, words: "  " + $0) }
    }
    if rows.isEmpty { rows = [Row(status: verdict.status, line: "-", words: "")] }
    rows[0].title = title
    rows[0].word = word(for: verdict)
    return rows
  }
}

extension SourceText {
  /// A passage between quotation marks; where it is too long, from shortly before the words that matter.
  fileprivate func quotation(of passage: Range<Int>, around match: Range<Int>, width: Int) -> String {
    let room = width - 2
    let whole = quote(passage, limit: width).visible
    if whole.displayWidth <= room || match.lowerBound == passage.lowerBound { return "“\(whole.cut(to: room))”" }
    let start = wordStart(before: match.lowerBound, within: 24, notBefore: passage.lowerBound)
    let rest = quote(start..<max(match.upperBound, passage.upperBound), limit: width).visible
    return "\(start > passage.lowerBound ? "“…" : "“")\(rest.cut(to: room - 1))”"
  }

  /// The start of the earliest word of the few that come before a place.
  /// - Parameter reach: in bytes.
  private func wordStart(before place: Int, within reach: Int, notBefore limit: Int) -> Int {
    if place - reach <= limit { return limit }
    let space = bytes[place - reach..<place].firstIndex(of: UInt8(ascii: " "))
    return space.map { $0 + 1 } ?? place
  }
}

extension String {
  /// Without spaces at the end.
  fileprivate var trimmedAtEnd: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
