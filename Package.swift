// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "clauselint",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "clauselint", targets: ["ClauseLintCLI"]),
    .library(name: "ClauseLint", targets: ["ClauseLint"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .target(name: "YAML", dependencies: ["CYAML"]),
    .target(
      name: "ClauseLint", dependencies: ["YAML"],
      // Rounding is in libm, which a program without Foundation does not link by itself.
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),

    .executableTarget(name: "embed-rules"),
    .plugin(
      name: "EmbedRulesPlugin",
      capability: .buildTool(),
      dependencies: ["embed-rules"],
      path: "Sources/EmbedRulesPlugin"),
    .target(name: "BundledRules", exclude: ["Rules"], plugins: ["EmbedRulesPlugin"]),

    .executableTarget(
      name: "ClauseLintCLI",
      dependencies: [
        "ClauseLint", "BundledRules",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .testTarget(name: "YAMLTests", dependencies: ["YAML"]),
    .testTarget(name: "ClauseLintTests", dependencies: ["ClauseLint"]),
    .testTarget(name: "ClauseLintCLITests", dependencies: ["ClauseLintCLI", "ClauseLint", "BundledRules"]),
  ],
  swiftLanguageModes: [.v6]
)
