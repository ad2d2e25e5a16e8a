import YAML

/// Reading a rule set and its requirements.
extension RuleReader {
  private static let ruleSetKeys = ["ruleset", "title", "about", "requires", "forbids"]
  private static let requirementKeys = [
    "disclosure", "id", "title", "cite", "verified", "severity", "when", "optional", "where", "kind", "message",
    "fix",
  ]

  mutating func readRuleSet(_ mapping: Mapping) {
    allow(Self.ruleSetKeys, in: mapping)
    guard let id = id("ruleset", in: mapping) else { return }
    let isNew = declare(.ruleset, id)
    if mapping["requires"] == nil && mapping["forbids"] == nil {
      report("a rule set needs `requires` or `forbids`", at: mapping.mark)
    }
    var rows: [String: Mark] = [:]
    let ruleSet = RuleSet(
      id: id.text,
      title: text("title", in: mapping),
      about: optionalText("about", in: mapping),
      requires: entries("requires", in: mapping).compactMap { requirement($0, rows: &rows) },
      forbids: entries("forbids", in: mapping).compactMap { prohibition($0, rows: &rows) },
      place: place(id.mark))
    guard isNew else { return }
    if let index = book.ruleSets.firstIndex(where: { $0.id == id.text }) {
      book.ruleSets[index] = ruleSet
    } else {
      book.ruleSets.append(ruleSet)
    }
  }

  private mutating func entries(_ key: String, in mapping: Mapping) -> [Mapping] {
    guard let node = mapping[key] else { return [] }
    return items(node, for: key).compactMap { self.mapping($0, for: key) }
  }

  private mutating func requirement(_ mapping: Mapping, rows: inout [String: Mark]) -> Requirement? {
    allow(Self.requirementKeys, in: mapping)
    require("disclosure", in: mapping)
    guard let disclosure = disclosureName("disclosure", in: mapping) else { return nil }
    let id = id("id", in: mapping) ?? disclosure
    enter(id, into: &rows)
    let when = scalars("when", in: mapping)
    for name in when { references.append(Reference(kind: .disclosure, name: name.text, place: place(name.mark))) }
    return Requirement(
      id: id.text,
      disclosure: disclosure.text,
      title: optionalText("title", in: mapping),
      citations: scalars("cite", in: mapping).map(\.text),
      isVerified: bool("verified", in: mapping, default: true),
      severity: choice("severity", in: mapping, default: .error),
      when: when.map(\.text),
      isOptional: bool("optional", in: mapping, default: false),
      constraints: constraints("where", in: mapping),
      kinds: scalars("kind", in: mapping).map(\.text),
      message: optionalText("message", in: mapping),
      fix: optionalText("fix", in: mapping),
      place: place(id.mark))
  }

  /// The name of a disclosure that must exist.
  mutating func disclosureName(_ key: String, in mapping: Mapping) -> Scalar? {
    guard let name = optionalScalar(key, in: mapping) else { return nil }
    references.append(Reference(kind: .disclosure, name: name.text, place: place(name.mark)))
    return name
  }

  /// Reports each kind of evidence that a row asks for and that no entry of its disclosure records.
  mutating func checkKinds() {
    for requirement in book.ruleSets.flatMap(\.requires) {
      guard let disclosure = book.disclosure(requirement.disclosure) else { continue }
      let recorded = disclosure.stated.compactMap(\.kind)
      for kind in requirement.kinds where !recorded.contains(kind) {
        problems.append(
          RuleProblem(
            place: requirement.place,
            message: "no entry of `\(disclosure.id)` is of the kind `\(kind)`\(didYouMean(kind, among: recorded))"))
      }
    }
  }

  /// Findings are named after their row (`gdpr/retention`), so no two rows of a rule set share an id.
  mutating func enter(_ id: Scalar, into rows: inout [String: Mark]) {
    if let first = rows.updateValue(id.mark, forKey: id.text) {
      let message = "the rule set has a row `\(id.text)` already, on line \(first.line)"
      report(message + "; give this one an `id` of its own", at: id.mark)
    }
  }
}
