import Foundation
import Testing

@testable import ClauseLint

@Suite struct JSONTests {
  private func text(_ json: JSON) -> String { String(decoding: json.bytes, as: UTF8.self) }

  @Test("scalars stand on one line, anything deeper on a line each") func layout() {
    let json = JSON.object([
      "flat": .object(["a": .integer(1), "b": .bool(true), "c": nil]),
      "deep": .array([.array([.string("x"), .string("y")]), .object([:])]),
    ])
    #expect(
      text(json) == """
        {
          "flat": {"a": 1, "b": true},
          "deep": [
            ["x", "y"],
            {}
          ]
        }

        """)
  }

  @Test("what is written is read back as it was") func roundTrip() throws {
    let string = "\" \\ / \n \r \t \u{0} \u{1F} \u{7F} é 漁 🏮 \u{2028}"
    let data = Data(JSON.object(["key \"q\"": .string(string)]).bytes)
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: String])
    #expect(object == ["key \"q\"": string])
  }
}
