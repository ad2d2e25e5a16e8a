import YAML

/// Reading a disclosure.
extension RuleReader {
  private static let disclosureKeys = [
    "disclosure", "title", "asks", "section", "stated", "mentioned", "except", "audience", "fix", "examples",
  ]

  mutating func readDisclosure(_ mapping: Mapping) {
    allow(Self.disclosureKeys, in: mapping)
    guard let id = id("disclosure", in: mapping) else { return }
    let isNew = declare(.disclosure, id)
    require("stated", in: mapping)
    let section = phrases("section", in: mapping)
    let disclosure = Disclosure(
      id: id.text,
      title: text("title", in: mapping),
      asks: text("asks", in: mapping),
      section: section,
      stated: clauses("stated", in: mapping, use: .stated, section: section),
      mentioned: clauses("mentioned", in: mapping, use: .mentioned, section: section),
      except: phrases("except", in: mapping),
      audience: audience(in: mapping),
      fix: text("fix", in: mapping),
      examples: disclosureExamples(in: mapping),
      place: place(id.mark))
    guard isNew else { return }
    if let index = book.disclosures.firstIndex(where: { $0.id == id.text }) {
      book.disclosures[index] = disclosure
    } else {
      book.disclosures.append(disclosure)
    }
  }

  private mutating func audience(in mapping: Mapping) -> String? {
    guard let audience = optionalScalar("audience", in: mapping) else { return nil }
    references.append(Reference(kind: .audience, name: audience.text, place: place(audience.mark)))
    return audience.text
  }

  private mutating func disclosureExamples(in mapping: Mapping) -> Disclosure.Examples {
    let needed = ["stated", "missing"] + (mapping["mentioned"] == nil ? [] : ["mentioned"])
    let examples = examples(in: mapping, allowed: ["stated", "mentioned", "missing"], needed: needed)
    return Disclosure.Examples(
      stated: examples["stated"] ?? [], mentioned: examples["mentioned"] ?? [], missing: examples["missing"] ?? [])
  }

  /// The `examples` of a rule by verdict. Each of `needed` must have one at least: a rule that shows no text it holds
  /// for and none it does not hold for is neither tested nor explained.
  mutating func examples(in mapping: Mapping, allowed: [String], needed: [String]) -> [String: [Example]] {
    guard mapping["examples"] != nil else {
      let keys = needed.map { "`\($0)`" }.joined(separator: " and ")
      report("`examples` are missing: at least one each of \(keys)", at: mapping.mark)
      return [:]
    }
    guard let fields = self.mapping("examples", in: mapping) else { return [:] }
    allow(allowed, in: fields)
    for key in needed where fields[key] == nil {
      report("`examples` need at least one for `\(key)`", at: fields.mark)
    }
    var examples: [String: [Example]] = [:]
    for key in allowed {
      examples[key] = scalars(key, in: fields).map { Example(text: $0.text, place: place($0.mark)) }
    }
    return examples
  }
}
