/// The nesting of headings, the same for every format.
enum Outline {
  /// Gives each block the heading it stands under.
  static func nest(_ blocks: inout [Block]) {
    var open: [(index: Int, level: Int)] = []
    for index in blocks.indices where !blocks[index].isChrome {
      if case .heading(let level) = blocks[index].kind {
        while let last = open.last, last.level >= level { open.removeLast() }
        blocks[index].heading = open.last?.index
        open.append((index, level))
      } else {
        blocks[index].heading = open.last?.index
      }
    }
  }
}
