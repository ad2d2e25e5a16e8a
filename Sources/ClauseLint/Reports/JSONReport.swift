/// Reports for programs, version 1. Places are 1-based lines and columns in Unicode scalars; an end is the place just
/// past the last character.
public struct JSONReport: Sendable {
  /// The disclosures to list for each document; all of the rule book where nil.
  public let disclosures: Set<String>?

  /// The most of a passage's text that is quoted, in Unicode scalars.
  static let quoteLimit = 300

  public init(disclosures: Set<String>? = nil) {
    self.disclosures = disclosures
  }

  /// What each document states, with the passages that prove it.
  public func checklist(_ outcomes: [Outcome]) -> [UInt8] {
    JSON.object(["version": .integer(1), "documents": .array(outcomes.map(document))]).bytes
  }

  /// The checklist, the findings and their counts.
  public func findings(_ outcomes: [Outcome]) -> [UInt8] {
    let summary = Summary(outcomes)
    return JSON.object([
      "version": .integer(1),
      "documents": .array(outcomes.map(document)),
      "findings": .array(outcomes.flatMap(findings)),
      "summary": .object([
        "errors": .integer(summary.errors), "warnings": .integer(summary.warnings), "notes": .integer(summary.notes),
      ]),
    ]).bytes
  }

  private func document(_ outcome: Outcome) -> JSON {
    let source = PlacedSource(outcome.source)
    let verdicts = outcome.verdicts.filter { disclosures?.contains($0.disclosure) ?? true }
    return .object([
      "path": .string(outcome.source.path),
      "disclosures": .array(
        verdicts.map { verdict in
          .object([
            "id": .string(verdict.disclosure),
            "status": .string(verdict.status.rawValue),
            "confidence": .string(verdict.confidence.level.rawValue),
            "polarity": verdict.polarity.map { .string($0.rawValue) },
            "evidence": .array(verdict.evidence.map(source.evidence)),
            "mentions": .array(verdict.mentions.map(source.mention)),
          ])
        }),
    ])
  }

  private func findings(_ outcome: Outcome) -> [JSON] {
    let source = PlacedSource(outcome.source)
    return outcome.findings.map(source.finding)
  }
}

/// A source with its lines, as the places in a JSON report need both.
private struct PlacedSource {
  let source: SourceText
  let lines: LineIndex

  init(_ source: SourceText) {
    self.source = source
    self.lines = LineIndex(source)
  }

  func evidence(_ evidence: Evidence) -> JSON {
    object(
      at: evidence.range,
      [
        "text": .string(source.quote(evidence.range, limit: JSONReport.quoteLimit)),
        "values": values(evidence.values),
        "kind": evidence.kind.map(JSON.string),
        "phrase": .string(evidence.phrase),
      ])
  }

  func mention(_ mention: Mention) -> JSON {
    object(
      at: mention.range,
      [
        "text": .string(source.quote(mention.range, limit: JSONReport.quoteLimit)),
        "because": .string(mention.because),
      ])
  }

  func finding(_ finding: Finding) -> JSON {
    let span = lines.span(of: finding.range)
    return .object([
      "rule": .string(finding.rule),
      "disclosure": finding.disclosure.map(JSON.string),
      "severity": .string(finding.severity.rawValue),
      "path": .string(source.path),
      "line": .integer(span.start.line), "column": .integer(span.start.column),
      "endLine": .integer(span.end.line), "endColumn": .integer(span.end.column),
      "message": .string(finding.message),
      "because": finding.because.map(JSON.string),
      "confidence": .string(finding.confidence.rawValue),
      "citations": .strings(finding.citations),
      "related": .array(finding.related.map { object(at: $0.range, ["message": .string($0.message)]) }),
      "fix": finding.fix.map(JSON.string),
      "fingerprint": .string(finding.fingerprint),
    ])
  }

  /// A place and what there is to say about it.
  private func object(at range: Range<Int>, _ members: KeyValuePairs<String, JSON?>) -> JSON {
    let span = lines.span(of: range)
    let place: KeyValuePairs<String, JSON?> = [
      "line": .integer(span.start.line), "column": .integer(span.start.column),
      "endLine": .integer(span.end.line), "endColumn": .integer(span.end.column),
    ]
    return .object(
      (Array(place) + Array(members)).compactMap { key, value in
        value.map { JSON.Member(key: key, value: $0) }
      })
  }

  /// A string for each kind of value, or a list of strings where the passage gives several of one kind.
  private func values(_ values: [Value]) -> JSON {
    .object(
      ValueKind.allCases.compactMap { kind in
        let texts = values.filter { $0.kind == kind }.map(\.text)
        guard let first = texts.first else { return nil }
        return JSON.Member(key: kind.rawValue, value: texts.count == 1 ? .string(first) : .strings(texts))
      })
  }
}
