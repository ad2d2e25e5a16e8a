import ArgumentParser

let clauseLintVersion = "0.1.0"

struct Version: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Prints the version.")

  func run() {
    Output.write("clauselint \(clauseLintVersion)\n")
  }
}
