import ArgumentParser
import ClauseLint

struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measures the rules on policies that people have labelled.",
    discussion: """
      A gold file holds a JSON object a line: {"file": "acme.txt", "labels": {"some-disclosure": true}}. \
      A label may carry a weight ([true, 3]); "cluster" names near duplicates, which count as one policy; \
      "lines" holds the lines people marked ({"some-disclosure": [[12, 14]]}). Files are looked for beside the gold file.
      """)

  @Argument(help: ArgumentHelp("Gold files.", valueName: "gold"))
  var paths: [String]

  @OptionGroup var rules: RuleOptions
  @OptionGroup var report: ReportOptions

  @Option(help: ArgumentHelp("Disclosures whose labels are not to be trusted, separated by commas.", valueName: "ids"))
  var ignore: [String] = []

  @Flag(help: "List the policies judged otherwise than people did, with the lines.")
  var mistakes = false

  func run() throws {
    var trouble = Trouble()
    let book = rules.read(trouble: &trouble)
    guard trouble.isEmpty else { throw Status.trouble }
    let linter = Linter(book: book)
    var judged: [(policy: LabelledPolicy, outcome: Outcome)] = []
    for path in paths {
      for policy in labelled(at: path, trouble: &trouble) {
        let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        let file = policy.file.hasPrefix("/") || folder.isEmpty ? policy.file : folder + "/" + policy.file
        do {
          let document = try PolicyOptions.document(at: file)
          judged.append((policy, linter.lint(document, ruleSets: [], today: .current)))
        } catch {
          trouble.report(error)
        }
      }
    }
    guard trouble.isEmpty else { throw Status.trouble }
    let evaluation = Evaluation(judged, ignoring: Set(ignore.flatMap(ids)))
    switch report.format {
    case .json: Output.write(JSONReport().evaluation(evaluation))
    case .text: Output.write(EvaluationReport(style: report.style, listsMistakes: mistakes).render(evaluation))
    }
  }

  private func labelled(at path: String, trouble: inout Trouble) -> [LabelledPolicy] {
    do {
      let text = String(decoding: try readFile(path), as: UTF8.self)
      return try LabelledPolicy.read(RuleFile(path: path, text: text))
    } catch let problem as FileProblem {
      trouble.report(problem)
    } catch let problem as RuleProblem {
      trouble.report([problem])
    } catch {
      trouble.report(path, "\(error)")
    }
    return []
  }
}
