/// The characters that HTML writes by name or number: `&amp;`, `&#8217;`, `&#x2019;`.
enum Entities {
  /// The bytes that the reference at a `&` stands for, and where it ends; nil where it is no reference.
  static func reference(in text: [UInt8], at place: Int) -> (bytes: [UInt8], end: Int)? {
    var end = place + 1
    while end < text.count, end - place <= 32, text[end] != UInt8(ascii: ";") {
      guard text[end].isASCIILetter || text[end].isDigit || text[end] == UInt8(ascii: "#") else { return nil }
      end += 1
    }
    guard end < text.count, text[end] == UInt8(ascii: ";"), end > place + 1 else { return nil }
    let name = text[place + 1..<end]
    guard let scalar = name.first == UInt8(ascii: "#") ? numbered(name.dropFirst()) : named(name) else { return nil }
    var bytes: [UInt8] = []
    appendUTF8(scalar, to: &bytes)
    return (bytes, end + 1)
  }

  private static func numbered(_ digits: ArraySlice<UInt8>) -> UInt32? {
    let isHex = digits.first == UInt8(ascii: "x") || digits.first == UInt8(ascii: "X")
    let text = String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self)
    guard (1...7).contains(text.utf8.count), let value = UInt32(text, radix: isHex ? 16 : 10) else { return nil }
    return value == 0 || Unicode.Scalar(value) == nil ? 0xFFFD : value
  }

  private static func named(_ name: ArraySlice<UInt8>) -> UInt32? { byName[String(decoding: name, as: UTF8.self)] }

  /// The names that texts in European languages use.
  private static let byName: [String: UInt32] = {
    // U+00A0 to U+00FF have names in a row.
    let latin = """
      nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute
      micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig
      Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash
      Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute
      ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc
      uuml yacute thorn yuml
      """
    var names: [String: UInt32] = [
      "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "AMP": 0x26, "LT": 0x3C, "GT": 0x3E,
      "ndash": 0x2013, "mdash": 0x2014, "lsquo": 0x2018, "rsquo": 0x2019, "sbquo": 0x201A, "ldquo": 0x201C,
      "rdquo": 0x201D, "bdquo": 0x201E, "bull": 0x2022, "hellip": 0x2026, "prime": 0x2032, "Prime": 0x2033,
      "lsaquo": 0x2039, "rsaquo": 0x203A, "euro": 0x20AC, "trade": 0x2122, "ensp": 0x2002, "emsp": 0x2003,
      "thinsp": 0x2009, "zwnj": 0x200C, "zwj": 0x200D, "lrm": 0x200E, "rlm": 0x200F, "dagger": 0x2020,
      "Dagger": 0x2021, "permil": 0x2030, "larr": 0x2190, "uarr": 0x2191, "rarr": 0x2192, "darr": 0x2193,
      "minus": 0x2212, "le": 0x2264, "ge": 0x2265, "ne": 0x2260, "asymp": 0x2248, "infin": 0x221E, "check": 0x2713,
      "OElig": 0x152, "oelig": 0x153, "Scaron": 0x160, "scaron": 0x161, "Yuml": 0x178, "fnof": 0x192, "circ": 0x2C6,
      "tilde": 0x2DC, "num": 0x23, "dollar": 0x24, "percnt": 0x25, "lpar": 0x28, "rpar": 0x29, "ast": 0x2A,
      "plus": 0x2B, "comma": 0x2C, "period": 0x2E, "sol": 0x2F, "colon": 0x3A, "semi": 0x3B, "equals": 0x3D,
      "quest": 0x3F, "commat": 0x40, "lsqb": 0x5B, "lbrack": 0x5B, "bsol": 0x5C, "rsqb": 0x5D, "rbrack": 0x5D,
      "lowbar": 0x5F, "grave": 0x60, "vert": 0x7C, "Tab": 0x09, "NewLine": 0x0A, "excl": 0x21,
    ]
    for (offset, name) in latin.split(whereSeparator: \.isWhitespace).enumerated() {
      names[String(name)] = 0xA0 + UInt32(offset)
    }
    return names
  }()
}
