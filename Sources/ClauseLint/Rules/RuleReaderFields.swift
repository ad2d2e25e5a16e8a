import YAML

/// Reading the fields of a mapping, each with the type it must have.
extension RuleReader {
  /// Reports keys that the rule language does not have here.
  mutating func allow(_ keys: [String], in mapping: Mapping) {
    for entry in mapping.entries where !keys.contains(entry.key.text) {
      report("unknown key `\(entry.key.text)`\(didYouMean(entry.key.text, among: keys))", at: entry.key.mark)
    }
  }

  /// A text that need not be there. Numbers and `no` are read as the text they are.
  mutating func optionalScalar(_ key: String, in mapping: Mapping) -> Scalar? {
    mapping[key].flatMap { scalar($0, for: key) }
  }

  mutating func optionalText(_ key: String, in mapping: Mapping) -> String? {
    optionalScalar(key, in: mapping)?.text
  }

  /// A text that must be there; empty, and a problem, where it is not.
  mutating func text(_ key: String, in mapping: Mapping) -> String {
    require(key, in: mapping)
    return optionalText(key, in: mapping) ?? ""
  }

  mutating func require(_ key: String, in mapping: Mapping) {
    if mapping[key] == nil { report("`\(key)` is missing", at: mapping.mark) }
  }

  /// A text in lower case, digits and hyphens.
  mutating func id(_ key: String, in mapping: Mapping) -> Scalar? {
    guard let scalar = optionalScalar(key, in: mapping) else { return nil }
    checkName(scalar)
    return scalar
  }

  mutating func checkName(_ scalar: Scalar) {
    let text = scalar.text.utf8
    guard let bad = text.firstIndex(where: { !$0.isNameByte }) else { return }
    let mark = scalar.mark(ofByte: text.distance(from: text.startIndex, to: bad))
    report("a name is made of lower-case letters, digits and hyphens, unlike `\(scalar.text)`", at: mark)
  }

  mutating func bool(_ key: String, in mapping: Mapping, default standard: Bool) -> Bool {
    guard let scalar = optionalScalar(key, in: mapping) else { return standard }
    do throws(YAMLError) {
      return try scalar.bool()
    } catch {
      report("`\(key)`: \(error.message)", at: error.mark)
      return standard
    }
  }

  mutating func int(_ key: String, in mapping: Mapping, allowed: ClosedRange<Int>) -> Int? {
    guard let scalar = optionalScalar(key, in: mapping) else { return nil }
    do throws(YAMLError) {
      let number = try scalar.int()
      if allowed ~= number { return number }
      report("`\(key)` is \(allowed.lowerBound) to \(allowed.upperBound), not \(number)", at: scalar.mark)
    } catch {
      report("`\(key)`: \(error.message)", at: error.mark)
    }
    return nil
  }

  /// One of the named cases of a type.
  mutating func choice<Choice>(_ key: String, in mapping: Mapping, default standard: Choice) -> Choice
  where Choice: RawRepresentable<String> & CaseIterable {
    guard let scalar = optionalScalar(key, in: mapping) else { return standard }
    if let choice = Choice(rawValue: scalar.text) { return choice }
    reportChoice(scalar, key: key, names: Choice.allCases.map(\.rawValue))
    return standard
  }

  mutating func reportChoice(_ scalar: Scalar, key: String, names: [String]) {
    let hint = didYouMean(scalar.text, among: names)
    let known = names.map { "`\($0)`" }.joined(separator: ", ")
    report("`\(key)` cannot be `\(scalar.text)`\(hint.isEmpty ? "; it is one of \(known)" : hint)", at: scalar.mark)
  }

  /// A list of texts, or one text that stands for a list of one. An empty list is a problem.
  mutating func scalars(_ key: String, in mapping: Mapping) -> [Scalar] {
    mapping[key].map { scalars($0, for: key) } ?? []
  }

  mutating func scalars(_ node: Node, for key: String) -> [Scalar] {
    items(node, for: key).compactMap { scalar($0, for: key) }
  }

  /// The items of a list, or the one thing that stands for a list of one.
  mutating func items(_ node: Node, for key: String) -> [Node] {
    guard case .sequence(let items, let mark) = node else { return [node] }
    if items.isEmpty { report("`\(key)` is an empty list", at: mark) }
    return items
  }

  mutating func mapping(_ key: String, in mapping: Mapping) -> Mapping? {
    mapping[key].flatMap { self.mapping($0, for: key) }
  }

  mutating func mapping(_ node: Node, for key: String) -> Mapping? {
    if case .mapping(let mapping) = node { return mapping }
    report("`\(key)` must be a mapping (`key: value`), not \(node.noun)", at: node.mark)
    return nil
  }

  mutating func scalar(_ node: Node, for key: String) -> Scalar? {
    if case .scalar(let scalar) = node, !node.isNull {
      if !scalar.text.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }) { return scalar }
      report("`\(key)` is empty", at: scalar.mark)
      return nil
    }
    let message = node.isNull ? "`\(key)` is empty" : "`\(key)` must be text, not \(node.noun)"
    report(message, at: node.mark)
    return nil
  }
}
