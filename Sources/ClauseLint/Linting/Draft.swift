/// A finding on its way: everything but its fingerprint, which needs the order of all.
struct Draft {
  let rule: String
  let disclosure: String?
  let severity: Severity
  /// Bytes of the source.
  let range: Range<Int>
  let anchor: Finding.Anchor
  let message: String
  var because: String?
  var confidence = Confidence.high
  let citations: [String]
  let isVerified: Bool
  var related: [Finding.Related] = []
  let fix: String?

  func finding(fingerprint: String) -> Finding {
    Finding(
      rule: rule, disclosure: disclosure, severity: severity, range: range, anchor: anchor, message: message,
      because: because, confidence: confidence, citations: citations, isVerified: isVerified, related: related,
      fix: fix,
      fingerprint: fingerprint)
  }
}

/// The rule that a finding speaks for.
struct Subject {
  let rule: String
  let title: String
  let disclosure: String?
  let severity: Severity
  let citations: [String]
  let isVerified: Bool
  let message: String?
  let fix: String?

  init(_ requirement: Requirement, of set: RuleSet, disclosure: CompiledDisclosure) {
    rule = "\(set.id)/\(requirement.id)"
    title = requirement.title ?? disclosure.rule.title
    self.disclosure = requirement.disclosure
    severity = requirement.severity
    citations = requirement.citations
    isVerified = requirement.isVerified
    message = requirement.message
    fix = requirement.fix ?? disclosure.rule.fix
  }

  init(_ prohibition: Prohibition, of set: RuleSet) {
    rule = "\(set.id)/\(prohibition.id)"
    title = prohibition.title
    disclosure = prohibition.disclosure
    severity = prohibition.severity
    citations = prohibition.citations
    isVerified = prohibition.isVerified
    message = prohibition.message
    fix = prohibition.fix
  }

  func draft(at range: Range<Int>, anchor: Finding.Anchor, message: String) -> Draft {
    Draft(
      rule: rule, disclosure: disclosure, severity: severity, range: range, anchor: anchor, message: message,
      citations: citations, isVerified: isVerified, fix: fix)
  }
}
