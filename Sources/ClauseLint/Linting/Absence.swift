extension Review {
  /// Reports what is not stated at the first rung there is: the best mention, the heading of the section where it
  /// belongs, the passage that made it necessary, the title, the first line.
  func absence(
    of disclosure: CompiledDisclosure, _ verdict: Verdict, trigger: (title: String, range: Range<Int>)?,
    _ subject: Subject
  ) -> Draft {
    let title = subject.title
    let heading = section(of: disclosure)
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

  /// The first heading that one of the disclosure's section phrases matches.
  private func section(of disclosure: CompiledDisclosure) -> Range<Int>? {
    let reading = judge.reading
    for (index, block) in reading.document.blocks.enumerated() where block.isHeading {
      for passage in reading.passagesOfBlock[index] where judge.matches.holdsAny(of: disclosure.section, in: passage) {
        return reading.source(of: reading.passages[passage])
      }
    }
    return nil
  }

  private var titleOrStart: (range: Range<Int>, anchor: Finding.Anchor)? {
    let reading = judge.reading
    guard let first = reading.passages.first else { return nil }
    let title = reading.passages.first { reading.document.blocks[$0.block].kind == .heading(level: 1) }
    if let title { return (reading.source(of: title), .title) }
    return (reading.source(of: first), .start)
  }
}
