import YAML

/// Reading the prohibitions of a rule set.
extension RuleReader {
  private static let prohibitionKeys = [
    "id", "title", "disclosure", "phrases", "together", "differ", "structure", "cite", "verified", "severity",
    "message", "fix", "examples",
  ]

  mutating func prohibition(_ mapping: Mapping, rows: inout [String: Mark]) -> Prohibition? {
    allow(Self.prohibitionKeys, in: mapping)
    require("id", in: mapping)
    let id = id("id", in: mapping)
    if let id { enter(id, into: &rows) }
    let check = check(of: mapping)
    let examples = examples(in: mapping, allowed: ["found", "clean"], needed: ["found", "clean"])
    let title = text("title", in: mapping)
    let message = text("message", in: mapping)
    let fix = text("fix", in: mapping)
    let disclosure = disclosureName("disclosure", in: mapping)
    let isVerified = bool("verified", in: mapping, default: true)
    let citations = scalars("cite", in: mapping)
    let severity: Severity = choice("severity", in: mapping, default: .error)
    guard let id, let check else { return nil }
    return Prohibition(
      id: id.text, title: title, disclosure: disclosure?.text, check: check, citations: citations.map(\.text),
      isVerified: isVerified, severity: severity, message: message, fix: fix,
      found: examples["found"] ?? [], clean: examples["clean"] ?? [], place: place(id.mark))
  }

  /// What a prohibition looks for; it says so in exactly one way.
  private mutating func check(of mapping: Mapping) -> Prohibition.Check? {
    let ways = mapping.entries.filter { ["phrases", "together", "structure"].contains($0.key.text) }
    guard let way = ways.first else {
      report("a prohibition needs `phrases`, `together` or `structure`", at: mapping.mark)
      return nil
    }
    for other in ways.dropFirst() {
      report("a prohibition has `\(way.key.text)` or `\(other.key.text)`, not both", at: other.key.mark)
    }
    if let differ = mapping.entry("differ"), way.key.text != "phrases" {
      report("`differ` compares what `phrases` find, and there are none", at: differ.key.mark)
    }
    switch way.key.text {
    case "phrases": return phrasesCheck(of: mapping)
    case "together": return together(way.value)
    default: return structure(of: mapping)
    }
  }

  private mutating func phrasesCheck(of mapping: Mapping) -> Prohibition.Check? {
    let clauses = clauses("phrases", in: mapping, use: .prohibition)
    guard let name = optionalScalar("differ", in: mapping) else { return .phrases(clauses) }
    guard let kind = ValueKind(rawValue: name.text) else {
      reportChoice(name, key: "differ", names: ValueKind.allCases.map(\.rawValue))
      return nil
    }
    for clause in clauses where !clause.phrases.contains(where: { $0.pattern.names(kind) }) {
      let text = clause.phrases.first?.text ?? ""
      report("`differ: \(kind.rawValue)` compares values that `\(text)` does not read", at: name.mark)
    }
    return .differ(kind, clauses)
  }

  private mutating func together(_ node: Node) -> Prohibition.Check? {
    guard case .sequence(let lists, _) = node, lists.count >= 2 else {
      report("`together` is a list of two or more lists of phrases", at: node.mark)
      return nil
    }
    return .together(lists.map { clauses($0, for: "together", use: .prohibition) })
  }

  private mutating func structure(of mapping: Mapping) -> Prohibition.Check? {
    guard let name = optionalScalar("structure", in: mapping) else { return nil }
    if name.text == "empty-heading" { return .emptyHeading }
    reportChoice(name, key: "structure", names: ["empty-heading"])
    return nil
  }
}

extension Pattern {
  /// Whether the pattern reads a value of a kind.
  fileprivate func names(_ kind: ValueKind) -> Bool {
    switch self {
    case .value(let other): other == kind
    case .sequence(let items), .either(let items): items.contains { $0.names(kind) }
    case .optional(let item): item.names(kind)
    case .word, .list, .gap, .start, .end: false
    }
  }
}
