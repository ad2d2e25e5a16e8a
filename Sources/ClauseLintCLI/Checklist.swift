import ArgumentParser
import ClauseLint

struct Checklist: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows for each disclosure whether a policy states it, with the words that do.")

  @OptionGroup var policies: PolicyOptions
  @OptionGroup var judging: JudgingOptions
  @OptionGroup var rules: RuleOptions
  @OptionGroup var report: ReportOptions

  @Option(
    name: .customLong("disclosures"),
    help: ArgumentHelp(
      "Disclosures to show, separated by commas, or 'all' (default: those of the rule sets).", valueName: "ids"))
  var disclosureLists: [String] = []

  func validate() throws {
    if disclosureLists.contains(where: { ids(in: $0).isEmpty }) {
      throw ValidationError("--disclosures: name at least one disclosure, or 'all'.")
    }
  }

  func run() throws {
    var trouble = Trouble()
    let book = rules.read(trouble: &trouble)
    let ruleSets = judging.ruleSets(of: book, trouble: &trouble)
    let shown = disclosures(of: book, ruleSets: ruleSets, trouble: &trouble)
    let linter = Linter(book: book)
    let day = judging.day
    let outcomes = policies.documents(trouble: &trouble).map {
      linter.lint($0, ruleSets: ruleSets, today: day)
    }
    switch report.format {
    case .json: Output.write(JSONReport(disclosures: shown).checklist(outcomes))
    case .text:
      let report = ChecklistReport(book: book, disclosures: shown, style: report.style, width: Terminal.width)
      Output.write(report.render(outcomes))
    }
    if !trouble.isEmpty { throw Status.trouble }
  }

  private func disclosures(of book: RuleBook, ruleSets: [String], trouble: inout Trouble) -> Set<String>? {
    let asked = disclosureLists.flatMap(ids)
    if asked.contains("all") { return nil }
    if asked.isEmpty { return book.disclosures(of: ruleSets) }
    return Set(asked.known(among: book.disclosures.map(\.id), as: "disclosure", trouble: &trouble))
  }
}
