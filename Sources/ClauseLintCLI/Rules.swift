import ArgumentParser
import ClauseLint

struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Lists rule sets and what they require.")

  @OptionGroup var rules: RuleOptions
  @OptionGroup var report: ReportOptions

  func run() throws {
    var trouble = Trouble()
    let list = RuleList(book: rules.read(trouble: &trouble), style: report.style)
    switch report.format {
    case .text: Output.write(list.text)
    case .json: Output.write(list.json)
    }
    if !trouble.isEmpty { throw Status.trouble }
  }
}
