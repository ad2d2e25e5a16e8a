import YAML

/// Reads rule files that all count alike: an id that stands twice is a problem.
public func readRules(_ files: [RuleFile]) -> (book: RuleBook, problems: [RuleProblem]) {
  readRules(layers: [files])
}

/// Reads rule files in layers: what a later layer says of an id, a word list or the language replaces what an earlier
/// one said. All problems are told, in the order of the files; where there are any, the book is incomplete.
public func readRules(layers: [[RuleFile]]) -> (book: RuleBook, problems: [RuleProblem]) {
  var reader = RuleReader()
  let layers = layers.map { files in files.map { reader.parse($0) } }
  // Which words have other forms must be known before the first phrase is read.
  for documents in layers.joined() { reader.readInflection(documents) }
  for layer in layers {
    reader.beginLayer()
    for documents in layer { reader.read(documents) }
  }
  reader.checkReferences()
  reader.checkKinds()
  return (reader.book, reader.sortedProblems)
}

/// The reading of all rule files: what is read so far and what is wrong with it.
///
/// Each part of the rule language is read by an extension in a file of its own.
struct RuleReader {
  /// A rule file's YAML documents.
  struct Documents {
    let path: String
    let nodes: [Node]
  }

  /// What a rule can name and what another part of the rules must declare.
  enum Kind: String {
    case disclosure
    case ruleset = "rule set"
    case list, audience
  }

  /// A name with the place that uses or declares it.
  struct Reference {
    let kind: Kind
    let name: String
    let place: RulePlace
  }

  var book = RuleBook()
  var problems: [RuleProblem] = []
  /// The file at hand.
  var path = ""
  /// Names that rules use, to be found once everything is read.
  var references: [Reference] = []
  /// Names of disclosures, lists and audiences that some file declares, be they well-formed or not.
  var declared: [Kind: [String: RulePlace]] = [:]
  /// The same for the layer at hand.
  private var declaredInLayer: [Kind: [String: RulePlace]] = [:]
  /// The lists that a list names in its entries.
  var listsNamed: [String: [String]] = [:]
  private var fileOrder: [String: Int] = [:]
  /// Whether a file could not be read at all, so that a name may be missing for that reason only.
  private var hasUnreadFile = false

  mutating func parse(_ file: RuleFile) -> Documents {
    path = file.path
    if fileOrder[path] == nil { fileOrder[path] = fileOrder.count }
    do throws(YAMLError) {
      return Documents(path: path, nodes: try documents(in: file.text).filter { !$0.isNull })
    } catch {
      hasUnreadFile = true
      report(error.message, at: error.mark)
      return Documents(path: path, nodes: [])
    }
  }

  mutating func beginLayer() { declaredInLayer = [:] }

  mutating func read(_ documents: Documents) {
    path = documents.path
    for node in documents.nodes { read(node) }
  }

  private mutating func read(_ node: Node) {
    guard case .mapping(let mapping) = node else {
      return report("expected a disclosure, a rule set or a lexicon, found \(node.noun)", at: node.mark)
    }
    if mapping["disclosure"] != nil {
      readDisclosure(mapping)
    } else if mapping["ruleset"] != nil {
      readRuleSet(mapping)
    } else if mapping.entries.contains(where: { Self.lexiconKeys.contains($0.key.text) }) {
      readLexicon(mapping)
    } else {
      let firstKey = mapping.entries.first?.key.text ?? ""
      let hint = didYouMean(firstKey, among: ["disclosure", "ruleset"] + Self.lexiconKeys)
      let message = "neither a disclosure (`disclosure:`) nor a rule set (`ruleset:`) nor a lexicon (`lists:`)"
      report(message + hint, at: mapping.mark)
    }
  }

  mutating func report(_ message: String, at mark: Mark) {
    problems.append(RuleProblem(place: place(mark), message: message))
  }

  func place(_ mark: Mark) -> RulePlace { RulePlace(path: path, line: mark.line, column: mark.column) }

  /// Notes that the layer at hand declares a name; false, and a problem, where it did so before.
  mutating func declare(_ kind: Kind, _ name: Scalar) -> Bool {
    let place = place(name.mark)
    if let first = declaredInLayer[kind]?[name.text] {
      report("the \(kind.rawValue) `\(name.text)` is declared twice; first at \(first)", at: name.mark)
      return false
    }
    declaredInLayer[kind, default: [:]][name.text] = place
    declared[kind, default: [:]][name.text] = place
    return true
  }

  /// Reports names that nothing declares.
  mutating func checkReferences() {
    checkListCycles()
    guard !hasUnreadFile else { return }
    for reference in references where declared[reference.kind]?[reference.name] == nil {
      let names = declared[reference.kind].map { $0.keys.sorted() } ?? []
      let hint = didYouMean(reference.name, among: names)
      let message = "no \(reference.kind.rawValue) is named `\(reference.name)`\(hint)"
      problems.append(RuleProblem(place: reference.place, message: message))
    }
  }

  var sortedProblems: [RuleProblem] {
    let order = fileOrder
    return problems.sorted { a, b in
      let first = (order[a.place.path] ?? 0, a.place.line, a.place.column)
      return first < (order[b.place.path] ?? 0, b.place.line, b.place.column)
    }
  }
}

extension RulePlace: CustomStringConvertible {
  /// As compilers write it: `path:line:column`.
  public var description: String { "\(path):\(line):\(column)" }
}
