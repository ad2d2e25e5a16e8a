import Testing

@testable import ClauseLint

@Suite("Durations and numbers")
struct DurationTests {
  @Test(
    "a duration is a count and a unit, however written",
    arguments: [
      MarkedText("We keep logs for «30 days».", "P30D"),
      MarkedText("Give us «thirty (30) days»' notice.", "P30D"),
      MarkedText("a «12-month» period, then «twelve (12) months» more", "P12M", "P12M"),
      MarkedText("erased after «one year» or «a year», whichever", "P1Y", "P1Y"),
      MarkedText("within a period of «a month»", "P1M"),
      MarkedText("within «24 hours» of the request", "PT24H"),
      MarkedText("kept «6 to 12 months»", "P12M"),
      MarkedText("kept «6–12 months»", "P12M"),
      MarkedText("answered in «30 or 60 days»", "P60D"),
      MarkedText("kept «two and a half years»", "P2.5Y"),
      MarkedText("kept for «half a year»", "P0.5Y"),
      MarkedText("«45 business days» at most", "P45D"),
      MarkedText("«one hundred and eighty days» later", "P180D"),
      MarkedText("«forty-five (45) calendar days»", "P45D"),
      MarkedText("«two weeks» and «a fortnight»", "P2W", "P2W"),
      MarkedText("a «twelve (6) months» term", "P6M"),
      MarkedText("every «90 days»", "P90D"),
    ])
  func duration(marked: MarkedText) { expectValues(.duration, marked) }

  @Test(
    "what counts no time is no duration",
    arguments: [
      MarkedText("We keep it for several months."), MarkedText("open 24 hours a day"), MarkedText("once a year"),
      MarkedText("at least 40 years or older"),
      MarkedText("children under 13 years of age"), MarkedText("in 30. Days later"), MarkedText("the year 2026"),
      MarkedText("$5 a month"),
    ])
  func noDuration(marked: MarkedText) { expectValues(.duration, marked) }

  @Test("the magnitude of a duration is in days")
  func magnitude() {
    Array("kept 2 weeks, 12 months, 48 hours".utf8).withUnsafeBufferPointer { prose in
      #expect(allValues(in: prose).spans.compactMap(\.value.magnitude) == [14, 365.25, 2])
    }
  }

  @Test("words and digits that disagree are told")
  func conflict() {
    expectValues(.conflictingNumber, MarkedText("for «twelve (6») months", "6"))
    expectValues(.conflictingNumber, MarkedText("for twelve (12) months"))
  }

  @Test(
    "a number is a count, and no part of another value",
    arguments: [
      MarkedText("shared with «1,000» partners in «forty-five» countries", "1000", "45"),
      MarkedText("«one hundred and eighty» requests, «2.5» on average", "180", "2.5"),
      MarkedText("at most «twelve (12») persons", "12"),
      MarkedText("We charge $5, or 5 USD, or €7."),
      MarkedText("Article 6 and Section 13(2)(a), § 1798.100, version 3"),
      MarkedText("on November 21, 2026 for 30 days, call 877-673-1022"),
      MarkedText("children under 13"),
    ])
  func number(marked: MarkedText) { expectValues(.number, marked) }
}
