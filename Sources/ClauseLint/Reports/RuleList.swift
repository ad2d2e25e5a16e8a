/// The rule sets of a rule book with what they require and forbid.
public struct RuleList: Sendable {
  public let book: RuleBook
  public let style: Style

  public init(book: RuleBook, style: Style = .plain) {
    self.book = book
    self.style = style
  }

  /// A table for each rule set.
  public var text: String {
    book.ruleSets.map(text).joined(separator: "\n")
  }

  private func text(of ruleSet: RuleSet) -> String {
    let required = ruleSet.requires.map { (rule($0.id, of: ruleSet), $0.severity, $0.citations) }
    let forbidden = ruleSet.forbids.map { (rule($0.id, of: ruleSet), $0.severity, $0.citations) }
    let rows = required + forbidden
    let width = rows.map(\.0.displayWidth).max() ?? 0
    let counts =
      counted(ruleSet.requires.count, "requirement", "requirements") + ", "
      + counted(ruleSet.forbids.count, "further check", "further checks")
    var text = style.bold("\(ruleSet.id): \(ruleSet.title)") + " (\(counts))\n"
    if let about = ruleSet.about { text += "  \(about)\n" }
    for (id, severity, citations) in rows {
      let word = style.severity(severity, severity.rawValue) + "".padded(to: "warning".count - severity.rawValue.count)
      text += "  \(id.padded(to: width))  \(word)  \(citations.joined(separator: "; "))\n"
    }
    return text
  }

  public var json: [UInt8] {
    JSON.object([
      "version": .integer(1),
      "rulesets": .array(book.ruleSets.map(json)),
      "disclosures": .array(
        book.disclosures.map { .object(["id": .string($0.id), "title": .string($0.title), "asks": .string($0.asks)]) }),
    ]).bytes
  }

  private func json(of ruleSet: RuleSet) -> JSON {
    .object([
      "id": .string(ruleSet.id),
      "title": .string(ruleSet.title),
      "about": ruleSet.about.map(JSON.string),
      "requires": .array(ruleSet.requires.map { json(of: $0, in: ruleSet) }),
      "forbids": .array(ruleSet.forbids.map { json(of: $0, in: ruleSet) }),
    ])
  }

  private func json(of requirement: Requirement, in ruleSet: RuleSet) -> JSON {
    .object([
      "rule": .string(rule(requirement.id, of: ruleSet)),
      "disclosure": .string(requirement.disclosure),
      "title": requirement.title.map(JSON.string),
      "severity": .string(requirement.severity.rawValue),
      "citations": .strings(requirement.citations),
      "verified": .bool(requirement.isVerified),
      "when": .strings(requirement.when),
      "optional": .bool(requirement.isOptional),
    ])
  }

  private func json(of prohibition: Prohibition, in ruleSet: RuleSet) -> JSON {
    .object([
      "rule": .string(rule(prohibition.id, of: ruleSet)),
      "disclosure": prohibition.disclosure.map(JSON.string),
      "title": .string(prohibition.title),
      "severity": .string(prohibition.severity.rawValue),
      "citations": .strings(prohibition.citations),
      "verified": .bool(prohibition.isVerified),
    ])
  }

  private func rule(_ id: String, of ruleSet: RuleSet) -> String { "\(ruleSet.id)/\(id)" }
}
