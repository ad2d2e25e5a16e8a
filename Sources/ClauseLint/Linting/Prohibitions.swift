extension Review {
  func review(_ prohibition: CompiledProhibition, of set: RuleSet) -> [Draft] {
    let subject = Subject(prohibition.rule, of: set)
    switch prohibition.rule.check {
    case .phrases: return offences(prohibition.clauses[0], subject)
    case .together: return contradiction(prohibition.clauses, subject)
    case .differ(let kind, _): return prohibition.clauses[0].compactMap { disagreement(of: kind, $0, subject) }
    case .emptyHeading: return emptyHeadings(subject)
    }
  }

  /// Each match, once: a passage read with and without its lead-in finds the same words.
  private func offences(_ clauses: [CompiledClause], _ subject: Subject) -> [Draft] {
    var seen: [Range<Int>] = []
    let places = judge.holdings(of: clauses).map(place).sorted {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }
    for place in places where !(seen.last.map { $0.overlaps(place) || $0 == place } ?? false) { seen.append(place) }
    return seen.map { subject.draft(at: $0, anchor: .text, message: subject.message ?? subject.title) }
  }

  /// One finding at the later of the passages that contradict each other, the others related.
  private func contradiction(_ lists: [[CompiledClause]], _ subject: Subject) -> [Draft] {
    var chosen: [Judge.Holding] = []
    for clauses in lists {
      let taken = Set(chosen.map { ordinal(of: $0) })
      guard let holding = judge.holdings(of: clauses).first(where: { !taken.contains(ordinal(of: $0)) }) else {
        return []
      }
      chosen.append(holding)
    }
    let places = chosen.map(place).sorted { $0.lowerBound < $1.lowerBound }
    guard let last = places.last else { return [] }
    var draft = subject.draft(at: last, anchor: .text, message: subject.message ?? subject.title)
    draft.related = places.dropLast().map { Finding.Related(message: "this says otherwise", range: $0) }
    return [draft]
  }

  /// One finding where the first value stands that is not the one before it.
  private func disagreement(of kind: ValueKind, _ clause: CompiledClause, _ subject: Subject) -> Draft? {
    let holdings = judge.holdings(of: [clause]).sorted { $0.match.passage < $1.match.passage }
    var first: (place: Range<Int>, value: Value)?
    for holding in holdings {
      guard let value = judge.values(of: holding).first(where: { $0.kind == kind }) else { continue }
      guard let known = first else {
        first = (place(holding), value)
        continue
      }
      if known.value.agrees(with: value) { continue }
      var draft = subject.draft(
        at: place(holding), anchor: .text,
        message: "\(subject.message ?? subject.title): \(known.value.text), then \(value.text)")
      draft.related = [Finding.Related(message: "\(known.value.text) here", range: known.place)]
      return draft
    }
    return nil
  }

  private func place(_ holding: Judge.Holding) -> Range<Int> {
    judge.reading.source(of: holding.match.words, in: judge.reading.passages[holding.match.passage])
  }

  private func ordinal(of holding: Judge.Holding) -> Int { judge.reading.passages[holding.match.passage].ordinal }
}

extension Value {
  /// Whether two readings of one thing say the same: the same size, or one text that only says more than the other
  /// (a month and a day in it, a name and the same with its company form).
  fileprivate func agrees(with other: Value) -> Bool {
    if magnitude != nil, magnitude == other.magnitude { return true }
    if kind != .date && kind != .name { return magnitude == nil && text == other.text }
    let (mine, theirs) = (text.lowercased(), other.text.lowercased())
    return mine.hasPrefix(theirs) || theirs.hasPrefix(mine)
  }
}
