/// The readable text of a document, each byte knowing where in the source it came from.
///
/// Plain text is its own prose. Markup leaves gaps (`**`) and replacements (`&amp;`), which the runs record.
public struct Prose: Sendable {
  /// A stretch of prose that was copied from the source, or stands for a stretch of it.
  public struct Run: Sendable, Equatable {
    /// Where the run starts in the prose, in bytes; it ends where the next one starts.
    public let prose: Int
    /// The bytes of the source it came from. Where this is not as long as the run in the prose, the run is a
    /// replacement (an entity) and stands for all of it.
    public let source: Range<Int>

    public init(prose: Int, source: Range<Int>) {
      self.prose = prose
      self.source = source
    }
  }

  public let bytes: [UInt8]
  /// In ascending order of `prose`; empty where the prose is the source itself.
  public let runs: [Run]

  /// Prose that is the source, byte for byte.
  public init(identical bytes: [UInt8]) {
    self.bytes = bytes
    self.runs = []
  }

  public init(bytes: [UInt8], runs: [Run]) {
    self.bytes = bytes
    self.runs = runs
  }

  /// The bytes of the source that a range of the prose came from.
  public func source(of range: Range<Int>) -> Range<Int> {
    guard !runs.isEmpty else { return range }
    let start = origin(of: range.lowerBound).lowerBound
    guard !range.isEmpty else { return start..<start }
    return start..<max(start, origin(of: range.upperBound - 1).upperBound)
  }

  /// The bytes of the source that one byte of the prose stands for.
  private func origin(of offset: Int) -> Range<Int> {
    let low = max(0, runs.indices.bisect { runs[$0].prose > offset } - 1)
    let run = runs[low]
    let end = low + 1 < runs.count ? runs[low + 1].prose : bytes.count
    if run.source.count != end - run.prose { return run.source }
    let place = run.source.lowerBound + (offset - run.prose)
    return place..<place + 1
  }
}
