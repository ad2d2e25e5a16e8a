import Testing

@testable import ClauseLint

/// A rule book from YAML that must be without fault.
func book(_ yaml: String, sourceLocation: SourceLocation = #_sourceLocation) -> RuleBook {
  let (book, problems) = readRules(layers: [[RuleFile(path: "rules.yaml", text: yaml)]])
  #expect(problems == [], sourceLocation: sourceLocation)
  return book
}

/// A disclosure with these entries under `stated`, and examples that satisfy the reader; more keys may follow.
func disclosure(_ id: String, stated: String, more: String = "") -> String {
  """
  disclosure: \(id)
  title: A title
  asks: A question?
  fix: A mend.
  examples: { stated: [a], missing: [b]\(more.contains("mentioned:") ? ", mentioned: [c]" : "") }
  stated:
  \(stated)
  \(more)

  """
}

/// What one text says of one rule book.
func lint(_ text: String, _ rules: String, ruleSets: [String] = [], today: String = "2026-11-21") -> Outcome {
  let document = Document(parsing: SourceText(path: "policy.txt", text: text), as: .text)
  let day = Day(iso: today) ?? Day(number: 0)
  return Linter(book: book(rules)).lint(document, ruleSets: ruleSets, today: day)
}

extension Outcome {
  /// The words of the source in a range.
  func words(_ range: Range<Int>) -> String { String(decoding: source.bytes[range], as: UTF8.self) }
}

/// Numbers that look random and are the same on every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
