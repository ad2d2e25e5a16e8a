import ArgumentParser
import ClauseLint

enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

/// How a report looks.
struct ReportOptions: ParsableArguments {
  @Option(help: "The report's format.")
  var format: ReportFormat = .text

  @Option(help: "Whether the report is coloured; auto heeds NO_COLOR and CLICOLOR_FORCE.")
  var color: ColorChoice = .auto

  var style: Style { Terminal.style(color) }
}

/// By which rule sets, and on which day, policies are judged.
struct JudgingOptions: ParsableArguments {
  @Option(
    name: .customLong("ruleset"),
    help: ArgumentHelp("Rule sets to judge by, separated by commas (default: core).", valueName: "ids"))
  var ruleSetLists: [String] = []

  @Option(
    help: ArgumentHelp("The day that the age of a policy is counted from (default: today).", valueName: "yyyy-mm-dd"))
  var today: String?

  func validate() throws {
    if ruleSetLists.contains(where: { ids(in: $0).isEmpty }) {
      throw ValidationError("--ruleset: name at least one rule set.")
    }
    if let today, Day(iso: today) == nil {
      throw ValidationError("--today: '\(today)' is not a day; write it as 2026-11-21.")
    }
  }

  var day: Day {
    // `validate` has read an option already, so the clock is asked only where there is none.
    today.flatMap(Day.init(iso:)) ?? Day.current
  }

  /// The ids of the chosen rule sets that exist; the others are told.
  func ruleSets(of book: RuleBook, trouble: inout Trouble) -> [String] {
    let asked = ruleSetLists.isEmpty ? ["core"] : ruleSetLists.flatMap(ids)
    return asked.known(among: book.ruleSets.map(\.id), as: "rule set", trouble: &trouble)
  }
}

/// The ids in a list separated by commas.
func ids(in list: String) -> [String] {
  list.split(separator: ",").map { $0.filter { !$0.isWhitespace } }.filter { !$0.isEmpty }
}

extension [String] {
  /// Each id once, without those that do not exist, which are told with the nearest that does.
  func known(among names: [String], as noun: String, trouble: inout Trouble) -> [String] {
    var known: [String] = []
    for id in self where !known.contains(id) {
      if names.contains(id) {
        known.append(id)
      } else {
        trouble.report(id, unknownMessage(id, among: names, as: noun))
      }
    }
    return known
  }
}

extension RuleBook {
  /// The ids of the disclosures that these rule sets demand or need to know of.
  func disclosures(of ruleSets: [String]) -> Set<String> {
    Set(self.ruleSets.filter { ruleSets.contains($0.id) }.flatMap { $0.requires.map(\.disclosure) })
  }
}
