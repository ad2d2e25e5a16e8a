import Testing

@testable import ClauseLint

/// A rule file without its « and », and the places that the « stood at.
func unmarked(_ marked: String, path: String = "rules.yaml") -> (file: RuleFile, places: [RulePlace]) {
  var text = ""
  var places: [RulePlace] = []
  var (line, column) = (1, 1)
  for scalar in marked.unicodeScalars {
    switch scalar {
    case "«": places.append(RulePlace(path: path, line: line, column: column))
    case "»": break
    default:
      text.unicodeScalars.append(scalar)
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
  }
  return (RuleFile(path: path, text: text), places)
}

/// The problems of the rules must be these, one for each « and in their order.
func expectProblems(_ marked: String, _ messages: [String], sourceLocation: SourceLocation = #_sourceLocation) {
  let (file, places) = unmarked(marked)
  let problems = readRules([file]).problems
  #expect(problems.map(\.place) == places, "\(problems.map(\.message))", sourceLocation: sourceLocation)
  #expect(problems.count == messages.count, sourceLocation: sourceLocation)
  for (problem, message) in zip(problems, messages) {
    #expect(problem.message.contains(message), sourceLocation: sourceLocation)
  }
}

func expectProblem(_ marked: String, _ message: String, sourceLocation: SourceLocation = #_sourceLocation) {
  expectProblems(marked, [message], sourceLocation: sourceLocation)
}

/// A disclosure without fault, for rules that need one to speak of.
let soundDisclosure = """
  disclosure: retention-period
  title: Retention period
  asks: How long is data kept?
  stated: ["keep ...8 for {duration}"]
  fix: Name a period.
  examples: { stated: [We keep it for a year.], missing: [We keep it.] }
  ---

  """
