/// A Swift file that declares the files as `bundledFiles`.
func swiftSource(of files: [(path: String, text: String)]) -> String {
  var source =
    "// Written by embed-rules from the files of Rules/.\n\nlet bundledFiles: [(path: String, text: String)] = [\n"
  for file in files {
    source += "(path: \(literal(file.path)), text: \(literal(file.text))),\n"
  }
  return source + "]\n"
}

/// A string literal that stands for exactly this text. Everything special is escaped, since a raw literal would still
/// turn CR LF into LF and end at a delimiter in the text.
func literal(_ text: String) -> String {
  var literal = "\"\"\"\n"
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\\": literal += "\\\\"
    case "\"": literal += "\\\""
    case "\n": literal += "\n"
    case "\0"..<" ", "\u{7F}", "\u{FEFF}": literal += "\\u{\(String(scalar.value, radix: 16))}"
    default: literal.unicodeScalars.append(scalar)
    }
  }
  return literal + "\n\"\"\""
}
