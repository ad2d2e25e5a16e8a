import YAML

/// A policy that people have judged, as one line of a gold file tells it.
public struct LabelledPolicy: Sendable {
  /// What people say of one disclosure.
  public struct Label: Sendable {
    public let isStated: Bool
    /// How much the label counts: annotators' agreement, for example. 1 where not said.
    public let weight: Double
  }

  /// Relative to the gold file's folder.
  public let file: String
  /// Names the group of near duplicates it belongs to; a group counts as one policy. The policy alone where not said.
  public let cluster: String
  /// By the disclosure's id; disclosures that nobody judged are left out.
  public let labels: [String: Label]
  /// The 1-based lines that people marked for a disclosure.
  public let lines: [String: [ClosedRange<Int>]]

  /// Reads a gold file: a JSON object a line. JSON is read as the YAML that it is, so that a mistake has a place.
  public static func read(_ file: RuleFile) throws(RuleProblem) -> [LabelledPolicy] {
    var policies: [LabelledPolicy] = []
    var number = 0
    for line in file.text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      guard line.contains(where: { $0 != " " && $0 != "\r" }) else { continue }
      do {
        for node in try documents(in: String(line)) { policies.append(try LabelledPolicy(node)) }
      } catch {
        throw RuleProblem(
          place: RulePlace(path: file.path, line: number, column: error.mark.column), message: error.message)
      }
    }
    return policies
  }

  private init(_ node: Node) throws(YAMLError) {
    let fields = try node.asMapping("a policy")
    guard let file = fields["file"] else { throw YAMLError(mark: fields.mark, message: "a policy needs `file`") }
    self.file = try file.asScalar("`file`").text
    cluster = try fields["cluster"]?.asScalar("`cluster`").text ?? self.file
    var labels: [String: Label] = [:]
    if let node = fields["labels"] {
      for entry in try node.asMapping("`labels`").entries { labels[entry.key.text] = try Label(entry.value) }
    }
    self.labels = labels
    var lines: [String: [ClosedRange<Int>]] = [:]
    if let node = fields["lines"] {
      for entry in try node.asMapping("`lines`").entries {
        var ranges: [ClosedRange<Int>] = []
        for range in try entry.value.asSequence("the lines of a disclosure") { ranges.append(try range.asLines()) }
        lines[entry.key.text] = ranges
      }
    }
    self.lines = lines
  }
}

extension LabelledPolicy.Label {
  /// `true`, or `[true, 3]` with a weight.
  fileprivate init(_ node: Node) throws(YAMLError) {
    guard case .sequence(let pair, let mark) = node else {
      isStated = try node.asScalar("a label").bool()
      weight = 1
      return
    }
    guard pair.count == 2 else {
      throw YAMLError(mark: mark, message: "a label is `true`, `false` or `[true, weight]`")
    }
    isStated = try pair[0].asScalar("a label").bool()
    guard let weight = Double(try pair[1].asScalar("a weight").text), weight >= 0 else {
      throw YAMLError(mark: pair[1].mark, message: "a weight is a number that is not negative")
    }
    self.weight = weight
  }
}

extension Node {
  fileprivate func asMapping(_ what: String) throws(YAMLError) -> Mapping {
    guard case .mapping(let mapping) = self else {
      throw YAMLError(mark: mark, message: "\(what) is a mapping, not \(noun)")
    }
    return mapping
  }

  fileprivate func asScalar(_ what: String) throws(YAMLError) -> Scalar {
    guard case .scalar(let scalar) = self else { throw YAMLError(mark: mark, message: "\(what) is no \(noun)") }
    return scalar
  }

  fileprivate func asSequence(_ what: String) throws(YAMLError) -> [Node] {
    guard case .sequence(let nodes, _) = self else {
      throw YAMLError(mark: mark, message: "\(what) are a list, not \(noun)")
    }
    return nodes
  }

  /// `[12, 14]`: the first and the last line.
  fileprivate func asLines() throws(YAMLError) -> ClosedRange<Int> {
    let pair = try asSequence("lines")
    guard pair.count == 2 else { throw YAMLError(mark: mark, message: "lines are written `[first, last]`") }
    let (first, last) = (try pair[0].asScalar("a line").int(), try pair[1].asScalar("a line").int())
    guard first >= 1, first <= last else { throw YAMLError(mark: mark, message: "lines are written `[first, last]`") }
    return first...last
  }
}
