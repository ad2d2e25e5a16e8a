extension Unicode.Scalar {
  /// How many columns of a terminal the scalar takes: 0 for marks that join the one before, 2 for East Asian wide
  /// characters and emoji.
  var displayWidth: Int {
    if value < 0x300 { return 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }

  /// The scalar as a report may show it: no control character of a policy reaches the reader's terminal.
  var visible: Unicode.Scalar {
    switch properties.generalCategory {
    case .control: "\u{FFFD}"
    // Marks that turn the direction of writing could make a line read as something it is not.
    case .format where (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value): "\u{FFFD}"
    default: self
    }
  }
}

extension String {
  /// In columns of a terminal.
  var displayWidth: Int { unicodeScalars.reduce(0) { $0 + $1.displayWidth } }

  /// Without control characters.
  var visible: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: unicodeScalars.map(\.visible))
    return String(view)
  }

  /// Filled with spaces on the right to this many columns.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - displayWidth))
  }

  /// Filled with spaces on the left to this many columns.
  func aligned(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - displayWidth)) + self
  }

  /// Cut to this many columns, with `…` in place of what is left out.
  func cut(to width: Int) -> String {
    guard displayWidth > width else { return self }
    var view = String.UnicodeScalarView()
    var columns = 1
    for scalar in unicodeScalars {
      columns += scalar.displayWidth
      if columns > width { break }
      view.append(scalar)
    }
    while view.last?.properties.isWhitespace == true { view.removeLast() }
    return String(view) + "…"
  }

  /// Lines of at most this many columns, broken at spaces; a longer word stands on a line of its own.
  func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    for word in split(whereSeparator: \.isWhitespace) {
      if let last = lines.last, last.displayWidth + 1 + String(word).displayWidth <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
