/// Holds every rule against its own examples.
///
/// - Returns: a problem at each example that is judged otherwise, and how many examples were judged.
public func testRules(_ book: RuleBook) -> (problems: [RuleProblem], count: Int) {
  let linter = Linter(book: book)
  var problems: [RuleProblem] = []
  var count = 0
  func judge(_ example: Example, ruleSets: [String]) -> Outcome {
    count += 1
    let source = SourceText(path: example.place.path, text: example.text)
    return linter.lint(Document(parsing: source, as: .text), ruleSets: ruleSets, today: Day(number: 0))
  }
  for (index, disclosure) in book.disclosures.enumerated() {
    let expected: [(Status, [Example])] = [
      (.stated, disclosure.examples.stated), (.mentioned, disclosure.examples.mentioned),
      (.missing, disclosure.examples.missing),
    ]
    for (status, examples) in expected {
      for example in examples {
        let verdict = judge(example, ruleSets: []).verdicts[index]
        guard verdict.status != status else { continue }
        let by = verdict.evidence.first.map { " by \"\($0.phrase)\"" } ?? ""
        problems.append(
          RuleProblem(
            place: example.place,
            message: "\(disclosure.id): the example is judged \(verdict.status.rawValue)\(by), not \(status.rawValue)"))
      }
    }
  }
  for set in book.ruleSets {
    for prohibition in set.forbids {
      let rule = "\(set.id)/\(prohibition.id)"
      for (examples, isFound) in [(prohibition.found, true), (prohibition.clean, false)] {
        for example in examples {
          let found = judge(example, ruleSets: [set.id]).findings.contains { $0.rule == rule }
          guard found != isFound else { continue }
          let message =
            isFound ? "nothing is found in the example" : "the example should be clean, and something is found"
          problems.append(RuleProblem(place: example.place, message: "\(rule): \(message)"))
        }
      }
    }
  }
  return (problems, count)
}
