import ArgumentParser

@main
struct ClauseLintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clauselint",
    abstract: "Lints policies for the disclosures that they owe their readers.",
    discussion: """
      Exit status: 0 where nothing reaches the --fail-on severity, 1 where a finding does, 2 where the run itself failed \
      (usage, an unreadable file, a broken rule file).
      """,
    version: clauseLintVersion,
    subcommands: [Lint.self, Checklist.self, Explain.self, Rules.self, Test.self, Evaluate.self, Version.self],
    defaultSubcommand: Lint.self)

  static func main() {
    Output.ignoreBrokenPipes()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      leave(with: error)
    }
  }

  /// Like the argument parser's own way out, but a mistake in the usage is status 2 as with other linters.
  private static func leave(with error: any Error) -> Never {
    if let status = error as? Status { exitProcess(status.rawValue) }
    let message = fullMessage(for: error)
    if exitCode(for: error) == .success {
      Output.write(message + "\n")
      exitProcess(Status.clean.rawValue)
    }
    Output.complain(message + "\n")
    exitProcess(Status.trouble.rawValue)
  }
}

/// What the exit status tells.
enum Status: Int32, Error {
  case clean = 0
  case findings = 1
  case trouble = 2
}
