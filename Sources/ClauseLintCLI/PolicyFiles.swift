import ArgumentParser
import ClauseLint

/// The policies that a command is about.
struct PolicyOptions: ParsableArguments {
  @Argument(help: "Policies, folders to search for policies, or - for standard input.")
  var paths: [String]

  @Option(help: ArgumentHelp("What reports call standard input.", valueName: "path"))
  var stdinName: String?

  func validate() throws {
    if stdinName != nil, !paths.contains("-") {
      throw ValidationError("--stdin-name goes with '-', which reads standard input.")
    }
  }

  /// Every policy named or found, parsed one at a time; what cannot be read is told and left out.
  func documents(trouble: inout Trouble) -> [Document] {
    var documents: [Document] = []
    var seen: Set<String> = []
    for path in files(trouble: &trouble) where seen.insert(path).inserted {
      do {
        documents.append(try Self.document(at: path, named: stdinName))
      } catch {
        trouble.report(error)
      }
    }
    return documents
  }

  static func document(at path: String, named stdinName: String? = nil) throws(FileProblem) -> Document {
    let name = path == "-" ? stdinName ?? "<stdin>" : path
    if let ending = unreadableEndings.first(where: name.lowercased().hasSuffix) {
      throw FileProblem(path: name, message: "\(ending) is not read; save the policy as plain text or Markdown")
    }
    let bytes = path == "-" ? try readStandardInput() : try readFile(path)
    do {
      let source = try SourceText(path: name, contents: bytes)
      return Document(parsing: source, as: Format(path: name) ?? .text)
    } catch {
      throw FileProblem(path: name, message: error.description)
    }
  }

  /// The paths given, folders replaced by the policies in them.
  private func files(trouble: inout Trouble) -> [String] {
    var files: [String] = []
    for path in paths {
      do {
        if path != "-", try kind(of: path) == .folder {
          files += try policies(in: path)
        } else {
          files.append(path)
        }
      } catch {
        trouble.report(error)
      }
    }
    return files
  }

  private func policies(in folder: String) throws(FileProblem) -> [String] {
    let found = try FileFinder.policies.files(under: folder)
    guard found.isEmpty else { return found }
    let words = FileFinder.policyWords.joined(separator: ", ")
    let endings = FileFinder.policyEndings.joined(separator: ", ")
    throw FileProblem(
      path: folder,
      message: "no policies in this folder (\(endings) with one of \(words) in the path); name a file to lint it")
  }
}

/// Formats that hold more than a policy's words; read as plain text they would be judged wrongly.
private let unreadableEndings = [".html", ".htm", ".xhtml", ".pdf", ".doc", ".docx", ".odt", ".rtf"]
