import ArgumentParser
import ClauseLint

struct Test: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Judges the examples of rule files and tells which come out otherwise.")

  @Argument(help: "Rule files, or folders of them (default: the bundled rules).")
  var paths: [String] = []

  @OptionGroup var rules: RuleOptions

  func run() throws {
    var trouble = Trouble()
    var rules = rules
    rules.paths += paths
    let book = rules.read(trouble: &trouble)
    let examples = book.examples(in: tested(trouble: &trouble))
    let failures = testRules(book).problems.filter { examples.contains(rulesAt: $0.place) }
    Output.write(failures.map(\.line).joined())
    let failed = Set(failures.map(\.place))
    Output.write("\(examples.places.subtracting(failed).count) passed, \(failed.count) failed\n")
    if !trouble.isEmpty { throw Status.trouble }
    if !failed.isEmpty { throw Status.findings }
  }

  /// The files whose examples count; all where none were named.
  private func tested(trouble: inout Trouble) -> Set<String>? {
    guard !paths.isEmpty else { return nil }
    return Set(paths.flatMap { RuleOptions.files(at: $0, trouble: &trouble) }.map(\.path))
  }
}

/// Where the examples of some rule files stand.
private struct ExamplePlaces {
  /// The files that were asked for; all where nil.
  let files: Set<String>?
  let places: Set<RulePlace>

  func contains(rulesAt place: RulePlace) -> Bool { files?.contains(place.path) ?? true }
}

extension RuleBook {
  fileprivate func examples(in files: Set<String>?) -> ExamplePlaces {
    let ofDisclosures = disclosures.flatMap { $0.examples.stated + $0.examples.mentioned + $0.examples.missing }
    let ofProhibitions = ruleSets.flatMap(\.forbids).flatMap { $0.found + $0.clean }
    let places = (ofDisclosures + ofProhibitions).map(\.place)
    return ExamplePlaces(files: files, places: Set(places.filter { files?.contains($0.path) ?? true }))
  }
}
