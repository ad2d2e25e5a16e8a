import ClauseLint

/// What went wrong with the run itself, as opposed to the policies: told at once, remembered for the exit status.
struct Trouble {
  private(set) var isEmpty = true

  /// - Parameter subject: what the message is about: a path or an option.
  mutating func report(_ subject: String, _ message: String) {
    isEmpty = false
    Output.complain("clauselint: \(subject): \(message)\n")
  }

  /// In the form that editors can jump to.
  mutating func report(_ problems: [RuleProblem]) {
    for problem in problems {
      isEmpty = false
      Output.complain(problem.line)
    }
  }

  mutating func report(_ problem: FileProblem) {
    report(problem.path, problem.message)
  }
}

/// Why a file or folder could not be read.
struct FileProblem: Error {
  let path: String
  let message: String
}

extension RuleProblem {
  /// `path:line:column: error: message` with a line feed.
  var line: String { "\(place.path):\(place.line):\(place.column): error: \(message)\n" }
}
