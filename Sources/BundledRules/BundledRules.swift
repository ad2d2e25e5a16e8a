/// The rule files that travel inside the program.
public enum BundledRules {
  /// Sorted by path; paths start with `Rules/`. `bundledFiles` is written at build time from the folder Rules.
  public static var files: [(path: String, text: String)] { bundledFiles }
}
