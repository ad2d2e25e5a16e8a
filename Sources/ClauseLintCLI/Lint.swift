import ArgumentParser
import ClauseLint

struct Lint: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reports what policies lack, contradict or left unfinished.")

  @OptionGroup var policies: PolicyOptions
  @OptionGroup var judging: JudgingOptions
  @OptionGroup var rules: RuleOptions
  @OptionGroup var report: ReportOptions

  @Option(help: ArgumentHelp("The least severity that makes the exit status 1.", valueName: "severity"))
  var failOn: FailureThreshold = .error

  @Option(help: ArgumentHelp("Leaves out findings that are less sure than this.", valueName: "level"))
  var minConfidence: Confidence = .low

  func run() throws {
    var trouble = Trouble()
    let book = rules.read(trouble: &trouble)
    let ruleSets = judging.ruleSets(of: book, trouble: &trouble)
    let linter = Linter(book: book)
    let day = judging.day
    let outcomes = policies.documents(trouble: &trouble).map {
      linter.lint($0, ruleSets: ruleSets, today: day).keeping(minConfidence)
    }
    switch report.format {
    case .json: Output.write(JSONReport(disclosures: book.disclosures(of: ruleSets)).findings(outcomes))
    case .text where outcomes.isEmpty || ruleSets.isEmpty: break
    case .text: Output.write(TextReport(style: report.style, width: Terminal.width).render(outcomes))
    }
    if !trouble.isEmpty { throw Status.trouble }
    if outcomes.contains(where: { $0.findings.contains { failOn.isReached(by: $0.severity) } }) {
      throw Status.findings
    }
  }
}

extension Confidence: ExpressibleByArgument {}

enum FailureThreshold: String, ExpressibleByArgument, CaseIterable {
  case error, warning, note, never

  func isReached(by severity: Severity) -> Bool {
    switch self {
    case .error: severity >= .error
    case .warning: severity >= .warning
    case .note: severity >= .note
    case .never: false
    }
  }
}
