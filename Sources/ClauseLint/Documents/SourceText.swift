/// The bytes of a file. `LineIndex` turns them into lines and columns.
public struct SourceText: Sendable {
  /// As the user named it, for reports.
  public let path: String
  /// UTF-8, without a byte order mark.
  public let bytes: [UInt8]

  /// Bytes that are known to be UTF-8 (a literal, a test, an editor's buffer).
  public init(path: String, text: String) {
    self.path = path
    self.bytes = Array(text.utf8)
  }

  /// The contents of a file: UTF-8, or UTF-16 that says so with a byte order mark.
  ///
  /// A UTF-8 byte order mark is dropped. Places in the source are then places in `bytes`.
  public init(path: String, contents: [UInt8]) throws(SourceProblem) {
    self.path = path
    if contents.starts(with: [0xFF, 0xFE]) {
      self.bytes = try utf8(fromUTF16: contents, littleEndian: true)
    } else if contents.starts(with: [0xFE, 0xFF]) {
      self.bytes = try utf8(fromUTF16: contents, littleEndian: false)
    } else {
      if let problem = utf8Problem(in: contents) { throw problem }
      self.bytes = contents.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(contents.dropFirst(3)) : contents
    }
  }

  init(path: String, utf8: [UInt8]) {
    self.path = path
    self.bytes = utf8
  }
}

/// Why the contents of a file are not a text that can be read.
public enum SourceProblem: Error, Sendable, Equatable, CustomStringConvertible {
  /// The offset, in bytes of the file, of the first byte that is not UTF-8, and its 1-based line.
  case notUTF8(offset: Int, line: Int)
  /// The offset, in bytes of the file, of the first half of a surrogate pair that stands alone, and its 1-based line.
  case notUTF16(offset: Int, line: Int)
  /// The offset, in bytes of the file, of the first NUL.
  case binary(offset: Int)

  public var description: String {
    switch self {
    case .notUTF8(let offset, let line): "not UTF-8: line \(line), byte \(offset) of the file"
    case .notUTF16(let offset, let line): "not UTF-16: line \(line), byte \(offset) of the file"
    case .binary(let offset): "not a text: byte \(offset) of the file is NUL"
    }
  }
}

/// A place that a person can go to: 1-based line, 1-based column in Unicode scalars.
public struct Location: Sendable, Hashable {
  public let line: Int
  public let column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
