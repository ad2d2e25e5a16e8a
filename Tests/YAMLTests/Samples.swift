import Testing

@testable import YAML

/// A text without its « and », and the places that the « stood at.
func unmarked(_ marked: String) -> (text: String, marks: [Mark]) {
  var text = ""
  var marks: [Mark] = []
  var (line, column) = (1, 1)
  for scalar in marked.unicodeScalars {
    switch scalar {
    case "«": marks.append(Mark(line: line, column: column))
    case "»": break
    default:
      text.unicodeScalars.append(scalar)
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
  }
  return (text, marks)
}

/// The text must be refused at its « with a message that holds these words.
func expectRefusal(
  _ marked: String, _ words: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let (text, marks) = unmarked(marked)
  do throws(YAMLError) {
    let nodes = try documents(in: text)
    Issue.record("read as \(nodes)", sourceLocation: sourceLocation)
  } catch {
    #expect(error.mark == marks.first, "\(error.message)", sourceLocation: sourceLocation)
    #expect(error.message.contains(words), sourceLocation: sourceLocation)
  }
}

extension Node {
  /// All scalars of the node, keys included, in the order of the source.
  var scalars: [Scalar] {
    switch self {
    case .scalar(let scalar): [scalar]
    case .sequence(let items, _): items.flatMap(\.scalars)
    case .mapping(let mapping): mapping.entries.flatMap { [$0.key] + $0.value.scalars }
    }
  }
}
