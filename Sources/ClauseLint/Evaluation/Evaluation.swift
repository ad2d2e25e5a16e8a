/// How well verdicts agree with people's labels, disclosure by disclosure.
///
/// A label counts by its weight and by one over the number of near duplicates of its policy, so that a template counts
/// once. "Not stated" is what a linter reports, so its F1 stands beside that of "stated".
public struct Evaluation: Sendable {
  /// A policy that was judged otherwise than people did.
  public struct Mistake: Sendable {
    public let path: String
    public let isStated: Bool
    /// The lines people marked, and those cited.
    public let marked: [ClosedRange<Int>]
    public let cited: [ClosedRange<Int>]
  }

  /// The counts for one disclosure.
  public struct Row: Sendable {
    public let disclosure: String
    public let isIgnored: Bool
    public internal(set) var truePositives = 0.0
    public internal(set) var falsePositives = 0.0
    public internal(set) var falseNegatives = 0.0
    public internal(set) var trueNegatives = 0.0
    /// Policies, whatever they weigh.
    public internal(set) var stated = 0
    public internal(set) var notStated = 0
    public internal(set) var citedLines = 0
    public internal(set) var rightlyCitedLines = 0
    public internal(set) var mistakes: [Mistake] = []
  }

  /// How often a level of confidence was right, by weight.
  public struct Level: Sendable {
    public let confidence: Confidence
    public internal(set) var right = 0.0
    public internal(set) var total = 0.0
  }

  /// In alphabetical order.
  public private(set) var rows: [Row] = []
  public private(set) var levels = Confidence.allCases.map { Level(confidence: $0) }

  /// A disclosure takes part in the averages where at least this many policies state it and as many do not.
  public static let leastPolicies = 5

  /// - Parameters:
  ///   - judged: each labelled policy with what the linter says of it.
  ///   - ignored: disclosures whose labels are not to be trusted: they have a row and take no part in the averages.
  public init(_ judged: [(policy: LabelledPolicy, outcome: Outcome)], ignoring ignored: Set<String> = []) {
    var sizes: [String: Int] = [:]
    for (policy, _) in judged { sizes[policy.cluster, default: 0] += 1 }
    var rows: [String: Row] = [:]
    for (policy, outcome) in judged {
      let lines = LineIndex(outcome.source)
      let share = 1 / Double(sizes[policy.cluster] ?? 1)
      for verdict in outcome.verdicts {
        guard let label = policy.labels[verdict.disclosure] else { continue }
        let marked = policy.lines[verdict.disclosure] ?? []
        let cited = verdict.evidence.map { evidence in
          let span = lines.span(of: evidence.range)
          return span.start.line...span.end.line
        }
        rows[
          verdict.disclosure,
          default: Row(disclosure: verdict.disclosure, isIgnored: ignored.contains(verdict.disclosure))
        ].count(
          isStated: verdict.status == .stated, label: label.isStated, weight: label.weight * share,
          path: outcome.source.path, marked: marked, cited: cited)
        count(verdict, label, weight: label.weight * share)
      }
    }
    self.rows = rows.values.sorted { $0.disclosure < $1.disclosure }
  }

  /// The mean of a figure over the disclosures that count; nil where none does.
  public func mean(_ figure: (Row) -> Double?) -> Double? {
    let figures = rows.filter(\.isCounted).compactMap(figure)
    return figures.isEmpty ? nil : figures.reduce(0, +) / Double(figures.count)
  }

  private mutating func count(_ verdict: Verdict, _ label: LabelledPolicy.Label, weight: Double) {
    guard let index = levels.firstIndex(where: { $0.confidence == verdict.confidence.level }) else { return }
    levels[index].total += weight
    if (verdict.status == .stated) == label.isStated { levels[index].right += weight }
  }
}

extension Evaluation.Row {
  fileprivate mutating func count(
    isStated: Bool, label: Bool, weight: Double, path: String, marked: [ClosedRange<Int>], cited: [ClosedRange<Int>]
  ) {
    switch (isStated, label) {
    case (true, true): truePositives += weight
    case (true, false): falsePositives += weight
    case (false, true): falseNegatives += weight
    case (false, false): trueNegatives += weight
    }
    if label { stated += 1 } else { notStated += 1 }
    if isStated != label {
      mistakes.append(Evaluation.Mistake(path: path, isStated: label, marked: marked, cited: cited))
    }
    if isStated && label && !marked.isEmpty {
      citedLines += cited.count
      rightlyCitedLines += cited.count { citation in marked.contains { $0.overlaps(citation) } }
    }
  }

  /// Whether it takes part in the averages.
  public var isCounted: Bool {
    !isIgnored && stated >= Evaluation.leastPolicies && notStated >= Evaluation.leastPolicies
  }

  /// The mean of the recall on policies that state it and on those that do not.
  public var balancedAccuracy: Double {
    (share(truePositives, of: truePositives + falseNegatives) + share(trueNegatives, of: trueNegatives + falsePositives))
      / 2
  }

  public var precision: Double { share(truePositives, of: truePositives + falsePositives) }
  public var recall: Double { share(truePositives, of: truePositives + falseNegatives) }
  public var f1: Double { harmonic(truePositives) }
  public var notStatedPrecision: Double { share(trueNegatives, of: trueNegatives + falseNegatives) }
  public var notStatedRecall: Double { share(trueNegatives, of: trueNegatives + falsePositives) }
  public var notStatedF1: Double { harmonic(trueNegatives) }

  /// Of the lines cited in policies that people say state it, the share that they marked; nil where none was cited.
  public var evidencePrecision: Double? {
    citedLines > 0 ? Double(rightlyCitedLines) / Double(citedLines) : nil
  }

  private func share(_ part: Double, of whole: Double) -> Double { whole > 0 ? part / whole : 1 }

  private func harmonic(_ hits: Double) -> Double {
    hits > 0 ? 2 * hits / (2 * hits + falsePositives + falseNegatives) : 0
  }
}
