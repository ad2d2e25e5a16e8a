/// What the rules say of one disclosure, rule or rule set, for people who want to know why or how to mend it.
public struct Explanation: Sendable {
  public let book: RuleBook
  public let style: Style
  /// Columns of the terminal that a line may take.
  public let width: Int

  public init(book: RuleBook, style: Style = .plain, width: Int = 100) {
    self.book = book
    self.style = style
    self.width = width
  }

  /// Everything that can be explained.
  public var ids: [String] {
    book.disclosures.map(\.id) + book.ruleSets.map(\.id)
      + book.ruleSets.flatMap { set in (set.requires.map(\.id) + set.forbids.map(\.id)).map { "\(set.id)/\($0)" } }
  }

  /// Nil where there is nothing of that id.
  public func render(_ id: String) -> String? {
    if let disclosure = book.disclosures.first(where: { $0.id == id }) { return explain(disclosure) }
    if let ruleSet = book.ruleSets.first(where: { $0.id == id }) {
      var one = book
      one.ruleSets = [ruleSet]
      return RuleList(book: one, style: style).text
    }
    for ruleSet in book.ruleSets {
      if let requirement = ruleSet.requires.first(where: { "\(ruleSet.id)/\($0.id)" == id }) {
        return explain(requirement, of: ruleSet)
      }
      if let prohibition = ruleSet.forbids.first(where: { "\(ruleSet.id)/\($0.id)" == id }) {
        return explain(prohibition, of: ruleSet)
      }
    }
    return nil
  }

  private func explain(_ disclosure: Disclosure) -> String {
    let demands = book.ruleSets.flatMap { set in
      set.requires.filter { $0.disclosure == disclosure.id }.map { demand($0, of: set) }
    }
    return title(disclosure.id, disclosure.title)
      + paragraph(disclosure.asks)
      + section("Required by", demands.isEmpty ? ["no rule set"] : demands)
      + decision(on: disclosure)
  }

  private func decision(on disclosure: Disclosure) -> String {
    section("Stated where a passage has", disclosure.stated.flatMap(lines))
      + section("Only mentioned where it has", disclosure.mentioned.flatMap(lines))
      + section("Never counted where it has", disclosure.except.map { "- \($0.text)" })
      + section("Sections it belongs under", disclosure.section.map { "- \($0.text)" })
      + section("Word lists used", wordLists(of: disclosure))
      + examples("These state it", disclosure.examples.stated)
      + examples("These only mention it", disclosure.examples.mentioned)
      + examples("These do neither", disclosure.examples.missing)
      + section("How to fix", disclosure.fix.wrapped(to: width - 2))
  }

  private func explain(_ requirement: Requirement, of ruleSet: RuleSet) -> String {
    let disclosure = book.disclosures.first { $0.id == requirement.disclosure }
    var terms = [demand(requirement, of: ruleSet)]
    if !requirement.when.isEmpty {
      terms.append("only where the policy states \(requirement.when.joined(separator: " or "))")
    }
    if requirement.isOptional { terms.append("an absence is no finding") }
    terms += requirement.constraints.map { "each \($0.value.rawValue) must be \($0.text)" }
    let own = requirement.fix.map { section("How to fix here", $0.wrapped(to: width - 2)) } ?? ""
    return title("\(ruleSet.id)/\(requirement.id)", requirement.title ?? disclosure?.title ?? "")
      + paragraph(disclosure?.asks ?? "")
      + section("Rule", terms)
      + (disclosure.map(decision) ?? "")
      + own
  }

  private func explain(_ prohibition: Prohibition, of ruleSet: RuleSet) -> String {
    title("\(ruleSet.id)/\(prohibition.id)", prohibition.title)
      + paragraph(prohibition.message)
      + section("Rule", ["\(prohibition.severity.rawValue): \(law(prohibition.citations, prohibition.isVerified))"])
      + section("Found where", lines(of: prohibition.check))
      + examples("These are found", prohibition.found)
      + examples("These are not", prohibition.clean)
      + section("How to fix", prohibition.fix.wrapped(to: width - 2))
  }

  private func title(_ id: String, _ title: String) -> String { style.bold("\(id): \(title)") + "\n" }

  private func paragraph(_ text: String) -> String {
    text.wrapped(to: width - 2).map { "  \($0)\n" }.joined()
  }

  private func section(_ title: String, _ lines: [String]) -> String {
    guard !lines.isEmpty else { return "" }
    return "\n" + style.bold(title) + "\n" + lines.map { "  \($0)\n" }.joined()
  }

  private func examples(_ title: String, _ examples: [Example]) -> String {
    section(
      title,
      examples.flatMap { example in
        let lines = example.text.split(separator: "\n").flatMap { String($0).wrapped(to: width - 4) }
        return lines.enumerated().map { ($0.offset == 0 ? "- " : "  ") + $0.element }
      })
  }

  private func demand(_ requirement: Requirement, of ruleSet: RuleSet) -> String {
    let severity = style.severity(requirement.severity, requirement.severity.rawValue)
    return "\(ruleSet.id)/\(requirement.id): \(severity): \(law(requirement.citations, requirement.isVerified))"
  }

  private func law(_ citations: [String], _ isVerified: Bool) -> String {
    citations.joined(separator: "; ") + (isVerified ? "" : " (citation not verified)")
  }
}

extension Explanation {
  /// One clause: its phrases, then each condition on a line of its own.
  private func lines(of clause: Clause) -> [String] {
    var lines = clause.phrases.enumerated().map { ($0.offset == 0 ? "- " : "  or ") + $0.element.text }
    func add(_ condition: String, _ phrases: [Phrase], joint: String) {
      guard !phrases.isEmpty else { return }
      lines.append("    \(condition): " + phrases.map(\.text).joined(separator: joint))
    }
    add("together with", clause.with, joint: " and ")
    add("without", clause.unless, joint: " or ")
    add("within \(counted(clause.within, "passage", "passages")) of", clause.near, joint: " or ")
    add("under a heading with", clause.under, joint: " or ")
    if clause.inHeading { lines.append("    in a heading, too") }
    if clause.polarity == .denied { lines.append("    which denies it") }
    if let kind = clause.kind { lines.append("    which is of the kind \(kind)") }
    if let because = clause.because { lines.append("    falls short: \(because)") }
    return lines
  }

  private func lines(of check: Prohibition.Check) -> [String] {
    switch check {
    case .phrases(let clauses): clauses.flatMap(lines)
    case .together(let groups):
      groups.enumerated().flatMap {
        [$0.offset == 0 ? "one passage has" : "and another has"] + $0.element.flatMap(lines)
      }
    case .differ(let kind, let clauses): ["a \(kind.rawValue) differs between passages with:"] + clauses.flatMap(lines)
    case .emptyHeading: ["a heading has nothing under it"]
    }
  }

  /// The lists that a disclosure's phrases name, and those that these name in turn.
  private func wordLists(of disclosure: Disclosure) -> [String] {
    let clauses = disclosure.stated + disclosure.mentioned
    let phrases = clauses.flatMap { $0.phrases + $0.with + $0.unless + $0.near + $0.under } + disclosure.except
    var names: Set<String> = []
    var open = phrases.flatMap(\.pattern.lists)
    while let name = open.popLast() {
      guard names.insert(name).inserted else { continue }
      open += (book.lexicon.lists[name] ?? []).flatMap(\.pattern.lists)
    }
    return names.sorted().flatMap { name -> [String] in
      let entries = (book.lexicon.lists[name] ?? []).map(\.text).joined(separator: ", ")
      return "@\(name): \(entries)".wrapped(to: width - 6).enumerated().map {
        ($0.offset == 0 ? "" : "    ") + $0.element
      }
    }
  }
}

extension Pattern {
  /// The names of the lists in it.
  fileprivate var lists: [String] {
    switch self {
    case .list(let name): [name]
    case .sequence(let parts), .either(let parts): parts.flatMap(\.lists)
    case .optional(let part): part.lists
    case .word, .value, .gap, .start, .end: []
    }
  }
}
