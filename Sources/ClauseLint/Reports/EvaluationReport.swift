/// How far verdicts agree with people's labels, as a table.
public struct EvaluationReport: Sendable {
  public let style: Style
  /// Whether the policies judged otherwise than people did are listed.
  public let listsMistakes: Bool

  public init(style: Style = .plain, listsMistakes: Bool = false) {
    self.style = style
    self.listsMistakes = listsMistakes
  }

  public func render(_ evaluation: Evaluation) -> String {
    let names = evaluation.rows.map(\.disclosure) + ["mean of those that count"]
    let room = names.map(\.count).max() ?? 0
    let columns = ["stated", "not", "bal", "missP", "missR", "missF", "P", "R", "F1", "evid"]
    var report = style.dim(line("disclosure", columns, room)) + "\n"
    for row in evaluation.rows {
      report += line(row.disclosure, ["\(row.stated)", "\(row.notStated)"] + figures(of: row), room)
      report += (row.isCounted ? "" : style.dim(row.isIgnored ? "  ignored" : "  too few to count")) + "\n"
    }
    let means = Self.columns.map { column in evaluation.mean(column).map(Self.figure) ?? "-" }
    report += style.bold(line("mean of those that count", ["", ""] + means, room)) + "\n"
    report += "\nright verdicts at each level of confidence\n"
    for level in evaluation.levels.reversed() where level.total > 0 {
      let share = Self.figure(level.right / level.total)
      report +=
        "  \(level.confidence.rawValue.padded(to: 8))\(share.aligned(to: 6))  of \(Int(level.total.rounded()))\n"
    }
    if listsMistakes { report += "\n" + mistakes(evaluation) }
    return report
  }

  private static var columns: [(Evaluation.Row) -> Double?] {
    [
      { $0.balancedAccuracy }, { $0.notStatedPrecision }, { $0.notStatedRecall }, { $0.notStatedF1 },
      { $0.precision }, { $0.recall }, { $0.f1 }, { $0.evidencePrecision },
    ]
  }

  private func figures(of row: Evaluation.Row) -> [String] {
    Self.columns.map { column in column(row).map(Self.figure) ?? "-" }
  }

  private func line(_ name: String, _ cells: [String], _ room: Int) -> String {
    "  " + name.padded(to: room) + cells.map { $0.aligned(to: 7) }.joined()
  }

  private func mistakes(_ evaluation: Evaluation) -> String {
    evaluation.rows.filter { !$0.mistakes.isEmpty }.map { row in
      style.bold(row.disclosure) + "\n"
        + row.mistakes.map { mistake in
          let what = mistake.isStated ? "people say stated" : "people say not stated"
          let marked = mistake.marked.isEmpty ? "" : ", marked \(Self.list(mistake.marked))"
          let cited = mistake.cited.isEmpty ? "" : ", cited \(Self.list(mistake.cited))"
          return "  \(mistake.path.visible): \(what)\(marked)\(cited)\n"
        }.joined()
    }.joined(separator: "\n")
  }

  private static func list(_ lines: [ClosedRange<Int>]) -> String {
    lines.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ", ")
  }

  /// Three decimals.
  static func figure(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    let decimals = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - decimals.count) + decimals
  }
}

extension JSONReport {
  /// The counts and figures of each disclosure, the means, the levels of confidence and the mistakes.
  public func evaluation(_ evaluation: Evaluation) -> [UInt8] {
    func number(_ value: Double?) -> JSON? { value.map { .number(EvaluationReport.figure($0)) } }
    func lines(_ ranges: [ClosedRange<Int>]) -> JSON {
      .array(ranges.map { .array([.integer($0.lowerBound), .integer($0.upperBound)]) })
    }
    let rows = evaluation.rows.map { row in
      JSON.object([
        "disclosure": .string(row.disclosure), "counted": .bool(row.isCounted),
        "stated": .integer(row.stated), "notStated": .integer(row.notStated),
        "balancedAccuracy": number(row.balancedAccuracy),
        "notStatedPrecision": number(row.notStatedPrecision), "notStatedRecall": number(row.notStatedRecall),
        "notStatedF1": number(row.notStatedF1),
        "precision": number(row.precision), "recall": number(row.recall), "f1": number(row.f1),
        "evidencePrecision": number(row.evidencePrecision),
        "mistakes": .array(
          row.mistakes.map { mistake in
            .object([
              "path": .string(mistake.path), "stated": .bool(mistake.isStated), "marked": lines(mistake.marked),
              "cited": lines(mistake.cited),
            ])
          }),
      ])
    }
    let means = JSON.object([
      "balancedAccuracy": number(evaluation.mean(\.balancedAccuracy)),
      "notStatedF1": number(evaluation.mean(\.notStatedF1)),
      "f1": number(evaluation.mean(\.f1)), "evidencePrecision": number(evaluation.mean(\.evidencePrecision)),
    ])
    let levels = evaluation.levels.filter { $0.total > 0 }.map { level in
      JSON.object(["confidence": .string(level.confidence.rawValue), "right": number(level.right / level.total)])
    }
    return JSON.object([
      "version": .integer(1), "disclosures": .array(rows), "mean": means, "confidence": .array(levels),
    ]).bytes
  }
}
