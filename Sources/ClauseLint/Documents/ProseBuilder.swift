/// Prose in the making: what is copied from the source, and what stands for markup that was taken out.
struct ProseBuilder {
  private let source: [UInt8]
  private(set) var bytes: [UInt8] = []
  private var runs: [Prose.Run] = []

  init(_ source: [UInt8]) {
    self.source = source
    bytes.reserveCapacity(source.count)
  }

  var prose: Prose {
    // Prose without a run would count as the source itself.
    Prose(bytes: bytes, runs: runs.isEmpty ? [Prose.Run(prose: 0, source: 0..<0)] : runs)
  }

  /// Appends bytes of the source as they stand.
  mutating func copy(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    if let last = runs.last, last.source.upperBound == range.lowerBound, last.source.count == bytes.count - last.prose {
      runs[runs.count - 1] = Prose.Run(prose: last.prose, source: last.source.lowerBound..<range.upperBound)
    } else {
      runs.append(Prose.Run(prose: bytes.count, source: range))
    }
    bytes.append(contentsOf: source[range])
  }

  /// Appends bytes that stand for a stretch of the source.
  mutating func replace(_ range: Range<Int>, with replacement: [UInt8]) {
    guard !replacement.isEmpty else { return }
    runs.append(Prose.Run(prose: bytes.count, source: range))
    bytes.append(contentsOf: replacement)
  }

  /// Keeps what comes apart from what was, as blocks have to be.
  mutating func endBlock() {
    let end = runs.last?.source.upperBound ?? 0
    if !bytes.isEmpty, bytes.last != 0x0A { replace(end..<end, with: [0x0A]) }
  }
}
