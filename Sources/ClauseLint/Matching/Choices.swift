/// The choices that phrases offer, each with what can be known of it once and for all.
struct Choices: Sendable {
  struct Choice: Sendable {
    /// Each alternative in reading order; an empty one makes the choice an option.
    let branches: [[Element]]
    /// How often it is expected to be met; infinite where it cannot be an anchor.
    let cost: Double
    /// The set of words of which it cannot do without one; nil where it can.
    let need: Int?
  }

  private(set) var all: [Choice] = []

  subscript(number: Int) -> Choice { all[number] }

  mutating func add(_ choice: Choice) -> Element {
    all.append(choice)
    return .choice(all.count - 1)
  }
}
