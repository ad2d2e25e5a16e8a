import ArgumentParser
import ClauseLint

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tells what a disclosure, rule or rule set asks, and how it is decided.")

  @Argument(help: "A disclosure (retention-period), a rule (core/retention-period) or a rule set (core).")
  var id: String

  @OptionGroup var rules: RuleOptions

  @Option(help: "Whether the text is coloured; auto heeds NO_COLOR and CLICOLOR_FORCE.")
  var color: ColorChoice = .auto

  func run() throws {
    var trouble = Trouble()
    let book = rules.read(trouble: &trouble)
    let explanation = Explanation(book: book, style: Terminal.style(color), width: Terminal.width)
    if let text = explanation.render(id) {
      Output.write(text)
    } else {
      trouble.report(id, unknownMessage(id, among: explanation.ids, as: "disclosure, rule or rule set"))
    }
    if !trouble.isEmpty { throw Status.trouble }
  }
}
