/// Holds a document's verdicts against rule sets.
struct Review {
  let judge: Judge
  let rules: CompiledRules
  /// One for each disclosure of the rules, in their order.
  let verdicts: [Verdict]
  let today: Day

  /// What the rule sets find fault with, in the order of the text.
  func findings(of sets: [RuleSet]) -> [Finding] {
    var drafts: [Draft] = []
    for set in sets {
      for requirement in set.requires { drafts += review(requirement, of: set) }
      for prohibition in set.forbids {
        if let compiled = rules.prohibitions["\(set.id)/\(prohibition.id)"] { drafts += review(compiled, of: set) }
      }
    }
    drafts.sort {
      ($0.range.lowerBound, $0.range.upperBound, $0.rule) < ($1.range.lowerBound, $1.range.upperBound, $1.rule)
    }
    var fingerprint = Fingerprint()
    let bytes = judge.reading.document.source.bytes
    return drafts.map { draft in
      draft.finding(
        fingerprint: fingerprint.next(rule: draft.rule, words: draft.anchor == .text ? bytes[draft.range] : []))
    }
  }

  func disclosure(_ id: String) -> (rule: CompiledDisclosure, verdict: Verdict)? {
    guard let index = rules.disclosures.firstIndex(where: { $0.rule.id == id }) else { return nil }
    return (rules.disclosures[index], verdicts[index])
  }

  private func review(_ requirement: Requirement, of set: RuleSet) -> [Draft] {
    guard let (disclosure, verdict) = disclosure(requirement.disclosure) else { return [] }
    let triggers = requirement.when.compactMap { self.disclosure($0)?.verdict }.filter { $0.status == .stated }
    if !requirement.when.isEmpty && triggers.isEmpty { return [] }
    let subject = Subject(requirement, of: set, disclosure: disclosure)
    if verdict.status == .stated {
      return shortfall(of: requirement, in: verdict, subject).map { [$0] }
        ?? breaches(of: requirement, in: verdict, subject)
    }
    if requirement.isOptional { return [] }
    let trigger = triggers.first.flatMap { trigger in
      trigger.evidence.first.map {
        (title: self.disclosure(trigger.disclosure)?.rule.rule.title ?? "", range: $0.match)
      }
    }
    return [absence(of: disclosure, verdict, trigger: trigger, subject)]
  }

  /// A finding where all that states the disclosure is of a kind that the requirement does not take.
  private func shortfall(of requirement: Requirement, in verdict: Verdict, _ subject: Subject) -> Draft? {
    guard !requirement.kinds.isEmpty, verdict.kinds.isDisjoint(with: requirement.kinds),
      let evidence = verdict.evidence.first
    else { return nil }
    var draft = subject.draft(
      at: evidence.match, anchor: .mention, message: requirement.message ?? "\(subject.title): stated, but not as asked"
    )
    let found = evidence.kind.map { "this is of the kind \($0); " } ?? ""
    draft.because = "\(found)asked for is one of \(requirement.kinds.joined(separator: ", "))"
    draft.confidence = verdict.confidence.level
    return draft
  }

  /// Values of the evidence that a constraint forbids, one finding for each constraint.
  private func breaches(of requirement: Requirement, in verdict: Verdict, _ subject: Subject) -> [Draft] {
    requirement.constraints.compactMap { constraint in
      for evidence in verdict.evidence {
        for value in evidence.values where value.kind == constraint.value {
          guard !constraint.admits(value, today: today) else { continue }
          return subject.draft(
            at: evidence.match, anchor: .text,
            message: requirement.message ?? "\(subject.title): \(value.text) is not \(constraint.text)")
        }
      }
      return nil
    }
  }
}

extension Constraint {
  /// Whether a value satisfies it; one without a size cannot be compared and does.
  func admits(_ value: Value, today: Day) -> Bool {
    guard let size = value.magnitude else { return true }
    let now = Double(today.number)
    // Months and years are averages: a day's tolerance keeps "30 days" within "1 month" and 365 days within a year.
    return switch bound {
    case .atMost(let most): size <= most + 0.5
    case .atLeast(let least): size >= least - 0.5
    case .exactly(let exact): abs(size - exact) <= 0.5
    case .within(let days): size >= now - days - 0.5
    case .notAfter(let days): size <= now + days + 0.5
    }
  }
}
