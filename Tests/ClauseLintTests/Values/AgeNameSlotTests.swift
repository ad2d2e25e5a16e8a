import Testing

@testable import ClauseLint

@Suite("Ages, names and slots")
struct AgeNameSlotTests {
  @Test(
    "an age is a small number beside words of age",
    arguments: [
      MarkedText("children under «13»", "13"), MarkedText("«13» years of age", "13", "13"),
      MarkedText("the age of «16»", "16"), MarkedText("aged «thirteen»", "13"),
      MarkedText("under the age of «eighteen (18»)", "18"), MarkedText("a «13»-year-old", "13", "13"),
      MarkedText("younger than «16»", "16"), MarkedText("minors under «18» may", "18"),
      MarkedText("over «18» and", "18"),
      MarkedText("under 13 days"), MarkedText("under 15 U.S.C. 6501"), MarkedText("under 5%"),
      MarkedText("13 partners"),
      MarkedText("over 18 countries"), MarkedText("under 30"),
    ])
  func age(marked: MarkedText) { expectValues(.age, marked) }

  @Test(
    "a name is a run of capitals that is no title, no defined term and no start of a sentence",
    arguments: [
      MarkedText("This site is run by «Harbor & Finch Ltd».", "Harbor & Finch Ltd"),
      MarkedText("«Lumenpost, Inc». runs this site.", "Lumenpost, Inc"),
      MarkedText("we use «Brightwell Analytics» for counting", "Brightwell Analytics"),
      MarkedText("as told by «Bank of Nowhere», we", "Bank of Nowhere"),
      MarkedText("«ACME LLC» is the controller", "ACME LLC"),
      MarkedText("«Drinkwell.com» is ours and so is more text", "Drinkwell.com"),
      MarkedText("the records of «Data Orchard, Inc». and «Lumenpost’s» own", "Data Orchard, Inc", "Lumenpost"),
      MarkedText("Cookies help us. They are small."),
      MarkedText("read our Privacy Policy on the Website and the Services"),
      MarkedText("PLEASE READ THIS with care"), MarkedText("every Monday in May we do it"),
      MarkedText("How Harbor Uses Your Data"),
    ])
  func name(marked: MarkedText) { expectValues(.name, marked) }

  @Test(
    "a slot to fill in is a placeholder",
    arguments: [
      MarkedText("by [«Company Name»].", "[Company Name]"), MarkedText("on [«INSERT DATE»]", "[INSERT DATE]"),
      MarkedText("the «date»: [●]", "[●]"), MarkedText("{{«company»}} is", "{{company}}"),
      MarkedText("<«YOUR NAME»> is", "<YOUR NAME>"), MarkedText("name «TBD», «TODO»", "TBD", "TODO"),
      MarkedText("call «XXXX» now", "XXXX"), MarkedText("«lorem ipsum» dolor", "lorem ipsum"),
      MarkedText("signed «by» ______", "______"), MarkedText("at %«SITE_NAME»% we", "%SITE_NAME%"),
      MarkedText("«privacy@yourdomain.com» or «info@example.com»", "privacy@yourdomain.com", "info@example.com"),
      MarkedText("from «ABC Company» and «Your Company»", "ABC Company", "Your Company"),
      MarkedText("at («insert address») now", "(insert address)"),
      MarkedText("[email protected]"), MarkedText("a claim [1], [sic], [emphasis added]"), MarkedText("[ ] yes [x] no"),
      MarkedText("[T]he site [as we told you in our earlier letter of the year]"), MarkedText("100% of it, 5% more"),
      MarkedText("read [our terms](https://lumenpost.test/name)"), MarkedText("[YES] [NO]"),
      MarkedText("the cookie _ga_xxxxxxx lasts"),
    ])
  func placeholder(marked: MarkedText) { expectValues(.placeholder, marked) }
}
