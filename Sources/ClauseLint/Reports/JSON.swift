/// A JSON value that is written the same way each time: members in the order given, two spaces a level.
enum JSON: Equatable {
  case string(String)
  case integer(Int)
  /// A decimal number, as it is to be written.
  case number(String)
  case bool(Bool)
  case array([JSON])
  case object([Member])

  struct Member: Equatable {
    let key: String
    let value: JSON
  }

  /// An object without the members that have no value.
  static func object(_ members: KeyValuePairs<String, JSON?>) -> JSON {
    .object(members.compactMap { key, value in value.map { Member(key: key, value: $0) } })
  }

  static func strings(_ strings: [String]) -> JSON { .array(strings.map(JSON.string)) }

  /// UTF-8 with a line feed at the end.
  var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.write(self, indent: 0)
    writer.bytes.append(UInt8(ascii: "\n"))
    return writer.bytes
  }

  fileprivate var isScalar: Bool {
    switch self {
    case .string, .integer, .number, .bool: true
    case .array, .object: false
    }
  }
}

private struct JSONWriter {
  var bytes: [UInt8] = []

  mutating func write(_ value: JSON, indent: Int) {
    switch value {
    case .string(let string): write(string: string)
    case .integer(let integer): bytes += String(integer).utf8
    case .number(let digits): bytes += digits.utf8
    case .bool(let bool): bytes += (bool ? "true" : "false").utf8
    case .array(let values):
      write(open: "[", close: "]", values, onOneLine: values.allSatisfy(\.isScalar), indent: indent) { writer, value in
        writer.write(value, indent: indent + 1)
      }
    case .object(let members):
      let isFlat = members.allSatisfy(\.value.isScalar)
      write(open: "{", close: "}", members, onOneLine: isFlat, indent: indent) { writer, member in
        writer.write(string: member.key)
        writer.bytes += ": ".utf8
        writer.write(member.value, indent: indent + 1)
      }
    }
  }

  /// Elements on a line each, or all on one where they are nothing but scalars.
  private mutating func write<Element>(
    open: String, close: String, _ elements: [Element], onOneLine: Bool, indent: Int,
    element write: (inout JSONWriter, Element) -> Void
  ) {
    bytes += open.utf8
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes += (onOneLine ? ", " : ",").utf8 }
      if !onOneLine { newLine(indent: indent + 1) }
      write(&self, element)
    }
    if !onOneLine { newLine(indent: indent) }
    bytes += close.utf8
  }

  private mutating func newLine(indent: Int) {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent * 2))
  }

  private mutating func write(string: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in string.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += #"\""#.utf8
      case UInt8(ascii: "\\"): bytes += #"\\"#.utf8
      case UInt8(ascii: "\n"): bytes += #"\n"#.utf8
      case UInt8(ascii: "\r"): bytes += #"\r"#.utf8
      case UInt8(ascii: "\t"): bytes += #"\t"#.utf8
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        bytes += (#"\u00"# + (digits.count == 1 ? "0" : "") + digits).utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
