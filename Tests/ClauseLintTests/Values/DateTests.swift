import Testing

@testable import ClauseLint

@Suite("Dates")
struct DateTests {
  @Test(
    "a date is read in every order people write it",
    arguments: [
      MarkedText("Updated «November 21, 2026».", "2026-11-21"),
      MarkedText("Updated «21 November 2026».", "2026-11-21"),
      MarkedText("Updated «Nov. 21st, 2026».", "2026-11-21"),
      MarkedText("the «21st day of November, 2026»", "2026-11-21"),
      MarkedText("«21/11/2026» or «11/21/2026» or «11/21/26»", "2026-11-21", "2026-11-21", "2026-11-21"),
      MarkedText("ambiguous «05/06/2024»", "2024-05-06"),
      MarkedText("«2026-11-21», «21.11.2026»", "2026-11-21", "2026-11-21"),
      MarkedText("since «June 2008» or «06/2008»", "2008-06", "2008-06"),
      MarkedText("Last updated «Nov. 1, 2023»; Tuesday, «13-Dec-22» 10:16:52 UTC", "2023-11-01", "2022-12-13"),
      MarkedText("«29 February 2024» was a day", "2024-02-29"),
    ])
  func date(marked: MarkedText) { expectValues(.date, marked) }

  @Test(
    "what names no day of the calendar is no date",
    arguments: [
      MarkedText("Regulation (EU) 2016/679"), MarkedText("you may 2008 times"), MarkedText("on January 1 each year"),
      MarkedText("123-45-6789"), MarkedText("24/7"), MarkedText("31 February 2024"),
    ])
  func noDate(marked: MarkedText) { expectValues(.date, marked) }

  @Test(
    "a date that cannot be, or that a program prints for none, is impossible",
    arguments: [
      MarkedText("from «31 February 2024»", "31 February 2024"), MarkedText("«13/13/2023»", "13/13/2023"),
      MarkedText("«00/00/0000»", "00/00/0000"), MarkedText("«January 1, 1970»", "January 1, 1970"),
      MarkedText("«01/01/1970» «1970-01-01»", "01/01/1970", "1970-01-01"),
      MarkedText("Last updated: «Invalid Date»", "Invalid Date"),
      MarkedText("January 2, 1970 and 28 February 2023"),
      MarkedText("Effective [DATE]"),
    ])
  func impossible(marked: MarkedText) { expectValues(.impossibleDate, marked) }

  @Test("the magnitude of a date is in days since 1970, of a month that of its last day")
  func magnitude() {
    func days(_ text: String) -> Double? {
      Array(text.utf8).withUnsafeBufferPointer { allValues(in: $0).spans.first?.value.magnitude }
    }
    #expect(days("2026-11-21") == 20778)
    #expect(days("1970-01-02") == 1)
    #expect(days("1969-12-31") == -1)
    #expect(days("June 2008") == days("2008-06-30"))
  }
}
