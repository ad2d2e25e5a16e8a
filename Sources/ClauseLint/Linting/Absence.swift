extension Review {
  /// Reports what is not stated at the first rung there is: the best mention, the heading of the section where it
  /// belongs, the passage that made it necessary, the title, the first line.
  func absence(
    of disclosure: CompiledDisclosure, _ verdict: Verdict, trigger: (title: String, range: Range<Int>)?,
    _ subject: Subject
  ) -> Draft {
    let title = subject.title
    let heading = judge.section(of: disclosure).map { judge.reading.source(of: $0) }
    var draft: Draft
    if let mention = verdict.mentions.first {
      draft = subject.draft(
        at: mention.match, anchor: .mention, message: subject.message ?? "\(title): mentioned, but not stated")
      draft.because = mention.because
      if let heading { draft.related.append(Finding.Related(message: "the section where it belongs", range: heading)) }
      for other in verdict.mentions.dropFirst().prefix(2) {
        draft.related.append(Finding.Related(message: "also mentioned: \(other.because)", range: other.match))
      }
    } else if let heading {
      draft = subject.draft(
        at: heading, anchor: .section,
        message: subject.message ?? "\(title): not stated in the section where it belongs")
    } else if let trigger {
      draft = subject.draft(
        at: trigger.range, anchor: .trigger,
        message: subject.message ?? "\(title): not stated, though this makes it necessary")
    } else if let first = titleOrStart {
      draft = subject.draft(
        at: first.range, anchor: first.anchor,
        message: subject.message ?? "\(title): not stated anywhere in this policy")
    } else {
      draft = subject.draft(
        at: 0..<0, anchor: .start, message: subject.message ?? "\(title): not stated; the document is empty")
    }
    draft.confidence = verdict.confidence.level
    if let trigger, draft.anchor != .trigger {
      draft.related.append(Finding.Related(message: "necessary because of: \(trigger.title)", range: trigger.range))
    }
    return draft
  }

  private var titleOrStart: (range: Range<Int>, anchor: Finding.Anchor)? {
    let reading = judge.reading
    guard let first = reading.passages.first else { return nil }
    let title = reading.passages.first { reading.document.blocks[$0.block].kind == .heading(level: 1) }
    if let title { return (reading.source(of: title), .title) }
    return (reading.source(of: first), .start)
  }
}
