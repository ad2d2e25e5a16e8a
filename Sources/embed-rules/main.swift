import Foundation

/// Usage: embed-rules RULES OUTPUT. Writes the rule files under the folder RULES as Swift source.
let arguments = CommandLine.arguments
guard arguments.count == 3 else { fail("usage: embed-rules RULES OUTPUT") }
do {
  let files = try ruleFiles(under: arguments[1])
  try Data(swiftSource(of: files).utf8).write(to: URL(filePath: arguments[2]), options: .atomic)
} catch {
  fail("\(error)")
}

func fail(_ message: String) -> Never {
  FileHandle.standardError.write(Data("error: embed-rules: \(message)\n".utf8))
  exit(1)
}
