/// How many findings of each severity a run made, and in how many policies.
public struct Summary: Sendable, Equatable {
  public let errors: Int
  public let warnings: Int
  public let notes: Int
  public let policies: Int
  public let policiesWithFindings: Int

  public init(_ outcomes: [Outcome]) {
    let severities = outcomes.flatMap(\.findings).map(\.severity)
    errors = severities.count { $0 == .error }
    warnings = severities.count { $0 == .warning }
    notes = severities.count { $0 == .note }
    policies = outcomes.count
    policiesWithFindings = outcomes.count { !$0.findings.isEmpty }
  }

  /// `3 errors, 2 warnings in 1 of 4 policies`.
  public var text: String {
    let counts = [(errors, "error"), (warnings, "warning"), (notes, "note")]
      .filter { $0.0 > 0 }
      .map { counted($0.0, $0.1, $0.1 + "s") }
    let all = counted(policies, "policy", "policies")
    guard !counts.isEmpty else { return "no findings in \(all)" }
    return counts.joined(separator: ", ") + " in " + (policies == 1 ? all : "\(policiesWithFindings) of \(all)")
  }
}

/// `1 policy`, `2 policies`.
func counted(_ number: Int, _ one: String, _ several: String) -> String {
  "\(number) \(number == 1 ? one : several)"
}
