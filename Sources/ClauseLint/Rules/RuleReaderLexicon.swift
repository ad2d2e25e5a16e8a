import YAML

/// Reading the lexicon.
extension RuleReader {
  static let lexiconKeys = ["lists", "inflection", "common", "audiences", "operator"]

  /// The inflection alone, which is needed before phrases are read. Its problems are reported here.
  mutating func readInflection(_ documents: Documents) {
    path = documents.path
    for case .mapping(let mapping) in documents.nodes where mapping["disclosure"] == nil && mapping["ruleset"] == nil {
      if let fields = self.mapping("inflection", in: mapping) { book.lexicon.inflection = inflection(fields) }
    }
  }

  mutating func readLexicon(_ mapping: Mapping) {
    allow(Self.lexiconKeys, in: mapping)
    if let lists = self.mapping("lists", in: mapping) {
      for entry in lists.entries { readList(entry) }
    }
    if mapping["common"] != nil { book.lexicon.common = words("common", in: mapping) }
    if let audiences = self.mapping("audiences", in: mapping) {
      declared[.audience] = [:]
      book.lexicon.audiences = audiences.entries.compactMap { audience($0) }
    }
    if let fields = self.mapping("operator", in: mapping) {
      allow(["defines", "acts"], in: fields)
      book.lexicon.operatorDefinitions = phrases("defines", in: fields)
      book.lexicon.operatorActs = phrases("acts", in: fields)
    }
  }

  private mutating func readList(_ entry: Mapping.Entry) {
    checkName(entry.key)
    let name = entry.key.text
    guard declare(.list, entry.key) else { return }
    let known = references.count
    book.lexicon.lists[name] = scalars(entry.value, for: name).compactMap { phrase($0, use: .listEntry) }
    listsNamed[name] = references[known...].map(\.name)
  }

  private mutating func audience(_ entry: Mapping.Entry) -> Audience? {
    checkName(entry.key)
    declared[.audience, default: [:]][entry.key.text] = place(entry.key.mark)
    guard let fields = mapping(entry.value, for: entry.key.text) else { return nil }
    allow(["headings", "passages"], in: fields)
    if fields.entries.isEmpty { report("an audience needs `headings` or `passages`", at: entry.key.mark) }
    return Audience(
      id: entry.key.text, headings: phrases("headings", in: fields), passages: phrases("passages", in: fields))
  }

  private mutating func inflection(_ fields: Mapping) -> Inflection {
    allow(["endings", "irregular", "none"], in: fields)
    var inflection = Inflection()
    for ending in scalars("endings", in: fields) {
      inflection.endings.append(ending.text)
      if !ending.text.isEnding {
        report("an ending is written `+ed`, `2+ing` or `y>ies`, not `\(ending.text)`", at: ending.mark)
      }
    }
    if let irregular = mapping("irregular", in: fields) {
      for entry in irregular.entries {
        checkWord(entry.key)
        inflection.irregular[entry.key.text] = words(entry.value, for: entry.key.text)
      }
    }
    inflection.none = Set(words("none", in: fields))
    return inflection
  }

  private mutating func words(_ key: String, in mapping: Mapping) -> [String] {
    mapping[key].map { words($0, for: key) } ?? []
  }

  private mutating func words(_ node: Node, for key: String) -> [String] {
    let words = scalars(node, for: key)
    for word in words { checkWord(word) }
    return words.map(\.text)
  }

  /// One word in lower case, as the text's words are compared.
  private mutating func checkWord(_ word: Scalar) {
    let allowed = word.text.utf8.allSatisfy {
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 || $0.isDigit || $0 >= 0x80
    }
    if !allowed && word.text != "u.s." {
      report("expected one word in lower case, found `\(word.text)`", at: word.mark)
    }
  }

  /// Reports each list that leads back to itself through the lists it names, once a cycle.
  mutating func checkListCycles() {
    var finished: Set<String> = []
    for name in listsNamed.keys.sorted() {
      var path: [String] = []
      reportCycle(from: name, path: &path, finished: &finished)
    }
  }

  private mutating func reportCycle(from name: String, path: inout [String], finished: inout Set<String>) {
    guard !finished.contains(name) else { return }
    if let start = path.firstIndex(of: name) {
      let round = (path[start...] + [name]).map { "@\($0)" }.joined(separator: " -> ")
      if let place = declared[.list]?[name] {
        problems.append(RuleProblem(place: place, message: "the list leads back to itself: \(round)"))
      }
      return
    }
    path.append(name)
    for next in listsNamed[name] ?? [] { reportCycle(from: next, path: &path, finished: &finished) }
    path.removeLast()
    finished.insert(name)
  }
}

extension String {
  /// `+ed`, `2+ing` or `y>ies`.
  fileprivate var isEnding: Bool {
    let rule = utf8.first == UInt8(ascii: "2") ? utf8.dropFirst() : utf8[...]
    guard let sign = rule.firstIndex(where: { "+>".utf8.contains($0) }) else { return false }
    let (before, after) = (rule[..<sign], rule[rule.index(after: sign)...])
    let replaces = rule[sign] == UInt8(ascii: ">")
    let letters = before.allSatisfy(\.isLetter) && after.allSatisfy(\.isLetter) && !after.isEmpty
    return letters && before.isEmpty != replaces && (!replaces || rule.startIndex == utf8.startIndex)
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= self }
}
