import Foundation

/// The package that these tests belong to.
let packageRoot = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// What a run of the program left behind.
struct Run {
  let output: String
  let trouble: String
  let status: Int32

  /// The lines of standard error.
  var troubleLines: [String] { trouble.split(separator: "\n").map(String.init) }
}

/// Runs the program that was built together with these tests, in a folder (the package's where none is given) and with
/// no environment but what is given.
func clauselint(
  _ arguments: String..., in folder: TemporaryFolder? = nil, input: Data? = nil, environment: [String: String] = [:]
) throws -> Run {
  try clauselint(arguments, in: folder, input: input, environment: environment)
}

/// - Parameter output: where standard output goes; what went elsewhere is not in the run.
func clauselint(
  _ arguments: [String], in folder: TemporaryFolder? = nil, input: Data? = nil, environment: [String: String] = [:],
  output: FileHandle? = nil
) throws -> Run {
  // Files, not pipes: a pipe fills up while the program is still writing to the other one.
  let files = try TemporaryFolder()
  let outputFile = try files.write("output", "")
  let troubleFile = try files.write("trouble", "")
  let inputFile = try files.write("input", input ?? Data())
  let process = Process()
  process.executableURL = program
  process.arguments = arguments
  process.currentDirectoryURL = folder?.url ?? packageRoot
  process.environment = environment
  process.standardInput = try FileHandle(forReadingFrom: inputFile)
  process.standardOutput = try output ?? FileHandle(forWritingTo: outputFile)
  process.standardError = try FileHandle(forWritingTo: troubleFile)
  try process.run()
  process.waitUntilExit()
  return Run(
    output: try String(contentsOf: outputFile, encoding: .utf8),
    trouble: try String(contentsOf: troubleFile, encoding: .utf8),
    status: process.terminationStatus)
}

/// The program lies beside the bundle of tests: Linux runs the bundle, macOS loads it.
let program: URL = {
  #if os(macOS)
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL ?? Bundle.main.bundleURL
  #else
    let bundle = Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
  #endif
  return bundle.deletingLastPathComponent().appending(path: "clauselint")
}()

/// A folder that is removed with the last reference to it.
final class TemporaryFolder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "clauselint-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    do { try FileManager.default.removeItem(at: url) } catch { print("left behind: \(url.path())") }
  }

  @discardableResult
  func write(_ path: String, _ text: String) throws -> URL { try write(path, Data(text.utf8)) }

  @discardableResult
  func write(_ path: String, _ data: Data) throws -> URL {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
    return file
  }
}
