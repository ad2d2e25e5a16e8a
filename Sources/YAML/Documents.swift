import CYAML

/// The documents of a YAML stream, in order.
///
/// Of YAML's own devices rule files need none that make one text stand for another: anchors, aliases and tags are
/// refused, and so are keys that stand twice and nesting deeper than any rule has.
public func documents(in text: String) throws(YAMLError) -> [Node] {
  var text = text
  let result = text.withUTF8 { bytes -> Result<[Node], YAMLError> in
    var composer = Composer(bytes)
    defer { composer.close() }
    do throws(YAMLError) {
      return .success(try composer.stream())
    } catch {
      return .failure(error)
    }
  }
  return try result.get()
}

/// Makes nodes of libyaml's events, in one pass.
private struct Composer {
  /// Deeper than any rule file goes, and shallow enough for every stack.
  static let maximumDepth = 32

  private let bytes: UnsafeBufferPointer<UInt8>
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private var event = yaml_event_t()
  private var depth = 0

  /// The bytes must outlive the composer.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    // Fails only where memory is out, and then the first event fails as well.
    _ = yaml_parser_initialize(parser)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
  }

  mutating func close() {
    yaml_event_delete(&event)
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  mutating func stream() throws(YAMLError) -> [Node] {
    var nodes: [Node] = []
    while true {
      try advance()
      switch event.type {
      case YAML_DOCUMENT_START_EVENT:
        try advance()
        nodes.append(try node())
      case YAML_STREAM_END_EVENT:
        return nodes
      default:
        continue
      }
    }
  }

  /// Frees the event at hand and asks for the next.
  private mutating func advance() throws(YAMLError) {
    yaml_event_delete(&event)
    guard yaml_parser_parse(parser, &event) == 1 else { throw syntaxError() }
  }

  /// The node that the event at hand begins.
  private mutating func node() throws(YAMLError) -> Node {
    let mark = Mark(event.start_mark)
    switch event.type {
    case YAML_SCALAR_EVENT:
      return .scalar(try scalar())
    case YAML_SEQUENCE_START_EVENT:
      try refuse(anchor: event.data.sequence_start.anchor, tag: event.data.sequence_start.tag)
      return .sequence(try items(from: mark), mark)
    case YAML_MAPPING_START_EVENT:
      try refuse(anchor: event.data.mapping_start.anchor, tag: event.data.mapping_start.tag)
      return .mapping(Mapping(entries: try entries(from: mark), mark: mark))
    default:
      throw YAMLError(mark: mark, message: "aliases (`*name`) are not read; write the text out")
    }
  }

  private mutating func items(from mark: Mark) throws(YAMLError) -> [Node] {
    try descend(at: mark)
    var items: [Node] = []
    try advance()
    while event.type != YAML_SEQUENCE_END_EVENT {
      items.append(try node())
      try advance()
    }
    depth -= 1
    return items
  }

  private mutating func entries(from mark: Mark) throws(YAMLError) -> [Mapping.Entry] {
    try descend(at: mark)
    var entries: [Mapping.Entry] = []
    var keys = KeySet()
    try advance()
    while event.type != YAML_MAPPING_END_EVENT {
      guard event.type == YAML_SCALAR_EVENT else {
        throw YAMLError(mark: Mark(event.start_mark), message: "a key must be a plain text")
      }
      let key = try scalar()
      if let first = keys.insert(key, among: entries) {
        throw YAMLError(mark: key.mark, message: "`\(key.text)` stands twice here; first on line \(first.line)")
      }
      try advance()
      entries.append(Mapping.Entry(key: key, value: try node()))
      try advance()
    }
    depth -= 1
    return entries
  }

  private mutating func descend(at mark: Mark) throws(YAMLError) {
    depth += 1
    guard depth <= Self.maximumDepth else {
      throw YAMLError(mark: mark, message: "nested deeper than \(Self.maximumDepth) levels")
    }
  }

  private func scalar() throws(YAMLError) -> Scalar {
    let scalar = event.data.scalar
    try refuse(anchor: scalar.anchor, tag: scalar.tag)
    let style: Scalar.Style =
      switch scalar.style {
      case YAML_PLAIN_SCALAR_STYLE: .plain
      case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
      case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
      default: .block
      }
    let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
    let (start, end) = (event.start_mark, event.end_mark)
    let width = style == .block || start.line != end.line ? nil : Int(end.column - start.column)
    return Scalar(text: text, style: style, mark: Mark(start), width: width)
  }

  private func refuse(
    anchor: UnsafeMutablePointer<UInt8>?, tag: UnsafeMutablePointer<UInt8>?
  ) throws(YAMLError) {
    let mark = Mark(event.start_mark)
    if anchor != nil {
      throw YAMLError(mark: mark, message: "anchors (`&name`) are not read; write the text out")
    }
    if tag != nil {
      throw YAMLError(mark: mark, message: "tags (`!name`) are not read; quote the text if it begins with `!`")
    }
  }

  /// What libyaml has to say of the text it stopped at.
  private func syntaxError() -> YAMLError {
    let problem = parser.pointee.problem.map { String(cString: $0) } ?? "out of memory"
    guard parser.pointee.error == YAML_READER_ERROR else {
      let (mark, begun) = (Mark(parser.pointee.problem_mark), Mark(parser.pointee.context_mark))
      let context = parser.pointee.context.map { ", \(String(cString: $0)) begun on line \(begun.line)" } ?? ""
      return YAMLError(mark: mark, message: "not valid YAML: \(problem)\(context)")
    }
    // Characters that YAML forbids come with an offset in bytes only.
    let before = bytes.prefix(parser.pointee.problem_offset)
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let column = before.reversed().prefix { $0 != UInt8(ascii: "\n") }.count { $0 & 0xC0 != 0x80 } + 1
    return YAMLError(mark: Mark(line: line, column: column), message: "not valid YAML: \(problem)")
  }
}

/// The keys of one mapping. Few keys are compared in turn; a set is made only where they are many.
private struct KeySet {
  private var seen: [String: Mark] = [:]

  /// Where the key stood before, if it did. `entries` are those read before it.
  mutating func insert(_ key: Scalar, among entries: [Mapping.Entry]) -> Mark? {
    guard entries.count >= 12 else {
      return entries.first { $0.key.text == key.text }?.key.mark
    }
    if seen.isEmpty {
      for entry in entries { seen[entry.key.text] = entry.key.mark }
    }
    return seen.updateValue(key.mark, forKey: key.text)
  }
}

extension Mark {
  /// libyaml counts from zero, in Unicode scalars.
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }
}
