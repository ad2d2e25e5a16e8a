import Foundation
import PackagePlugin

/// Writes the files of Rules/ into a Swift file of the target, so that the program needs nothing beside itself.
@main
struct EmbedRulesPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let rules = context.package.directoryURL.appending(path: "Rules")
    let output = context.pluginWorkDirectoryURL.appending(path: "BundledFiles.swift")
    return [
      .buildCommand(
        displayName: "Embedding the rules",
        executable: try context.tool(named: "embed-rules").url,
        arguments: [rules.path(percentEncoded: false), output.path(percentEncoded: false)],
        inputFiles: try inputs(under: rules),
        outputFiles: [output])
    ]
  }

  /// Every rule file, and every folder, too: a folder changes when a file is added to it or removed.
  private func inputs(under rules: URL) throws -> [URL] {
    var found = [rules]
    for path in try FileManager.default.subpathsOfDirectory(atPath: rules.path(percentEncoded: false)).sorted() {
      let url = rules.appending(path: path)
      let isFolder = try url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory ?? false
      if isFolder || url.pathExtension == "yaml" { found.append(url) }
    }
    return found
  }
}
