/// A place in a YAML text: 1-based line, 1-based column in Unicode scalars.
public struct Mark: Sendable, Hashable {
  public let line: Int
  public let column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// What a YAML document says and where it says it.
public enum Node: Sendable {
  case scalar(Scalar)
  case sequence([Node], Mark)
  case mapping(Mapping)

  public var mark: Mark {
    switch self {
    case .scalar(let scalar): scalar.mark
    case .sequence(_, let mark): mark
    case .mapping(let mapping): mapping.mark
    }
  }

  /// What this is, for messages: `text`, `a list`, `a mapping` or `nothing`.
  public var noun: String {
    switch self {
    case .scalar(let scalar): scalar.isNull ? "nothing" : "text"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }

  /// Whether nothing stands here, or a plain `null` or `~`.
  public var isNull: Bool {
    if case .scalar(let scalar) = self { scalar.isNull } else { false }
  }
}

/// A single text, with the way it was written.
public struct Scalar: Sendable {
  public enum Style: Sendable {
    case plain, singleQuoted, doubleQuoted
    /// Written below `|` or `>`.
    case block
  }
  public let text: String
  public let style: Style
  /// Where it starts, an opening quote included.
  public let mark: Mark
  /// How many Unicode scalars it takes in the source, quotes included; nil where it spans several lines.
  public let width: Int?

  public var isNull: Bool { style == .plain && (text.isEmpty || text == "~" || text == "null") }

  /// Where the source says the character at a byte of the text, or where the scalar starts if that cannot be known:
  /// a text of several lines, or one with escapes.
  public func mark(ofByte offset: Int) -> Mark {
    guard let width else { return mark }
    let before = text.utf8.prefix(offset)
    let scalars = Self.scalarCount(before)
    let all = Self.scalarCount(text.utf8[...])
    switch style {
    case .plain where width == all:
      return Mark(line: mark.line, column: mark.column + scalars)
    case .doubleQuoted where width == all + 2:
      return Mark(line: mark.line, column: mark.column + 1 + scalars)
    case .singleQuoted:
      let doubled = before.count { $0 == UInt8(ascii: "'") }
      return Mark(line: mark.line, column: mark.column + 1 + scalars + doubled)
    default:
      return mark
    }
  }

  /// UTF-8 continuation bytes are `10xxxxxx`; every other byte begins a scalar.
  private static func scalarCount(_ bytes: Substring.UTF8View) -> Int {
    bytes.count { $0 & 0xC0 != 0x80 }
  }
}

/// Keys and their values, in the order of the source. No key stands twice.
public struct Mapping: Sendable {
  public struct Entry: Sendable {
    public let key: Scalar
    public let value: Node
  }
  public let entries: [Entry]
  public let mark: Mark

  /// The entry of a key; rule files have few keys a mapping, so this looks at them in turn.
  public func entry(_ key: String) -> Entry? { entries.first { $0.key.text == key } }

  public subscript(key: String) -> Node? { entry(key)?.value }
}

/// Why a text is no YAML that we read, or no value of the kind asked for.
public struct YAMLError: Error, Sendable, Equatable {
  public let mark: Mark
  public let message: String

  public init(mark: Mark, message: String) {
    self.mark = mark
    self.message = message
  }
}
