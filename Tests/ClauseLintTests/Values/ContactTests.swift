import Testing

@testable import ClauseLint

@Suite("Addresses and telephone numbers")
struct ContactTests {
  @Test(
    "an e-mail address is one value",
    arguments: [
      MarkedText("Write to «Privacy-Team@lumenpost.test».", "privacy-team@lumenpost.test"),
      MarkedText("(«a.b+c@mail.lumenpost.co.uk»)", "a.b+c@mail.lumenpost.co.uk"),
      MarkedText("a price @ store, or @lumenpost"),
    ])
  func email(marked: MarkedText) { expectValues(.email, marked) }

  @Test(
    "a URL is one value without the sentence's punctuation",
    arguments: [
      MarkedText("See «https://lumenpost.com/privacy?a=1».", "https://lumenpost.com/privacy?a=1"),
      MarkedText("(see «www.lumenpost.com»), «lumenpost.com/opt-out»", "www.lumenpost.com", "lumenpost.com/opt-out"),
      MarkedText("Write to us.In short, and/or e.g. this."),
    ])
  func url(marked: MarkedText) { expectValues(.url, marked) }

  @Test("links give their words the address behind them")
  func links() {
    let links = [
      Link(prose: 0..<8, destination: "mailto:dpo@lumenpost.test?subject=x"),
      Link(prose: 9..<13, destination: "/privacy"),
      Link(prose: 14..<18, destination: "#top"), Link(prose: 19..<22, destination: "/cdn-cgi/l/email-protection#1a2b"),
    ]
    expectValues(.email, MarkedText("«write us» here menu ask", "dpo@lumenpost.test"), links: links)
    expectValues(.url, MarkedText("write us «here» menu ask", "/privacy"), links: links)
    expectValues(
      .obfuscatedEmail, MarkedText("write us here menu «ask»", "/cdn-cgi/l/email-protection#1a2b"), links: links)
  }

  @Test(
    "a telephone number is read in the forms people write",
    arguments: [
      MarkedText("Call +«1 (877) 673-1022».", "+18776731022"), MarkedText("«877-673-1022»", "8776731022"),
      MarkedText("+«44 20 7946 0000»", "+442079460000"), MarkedText("«1-800-FLOWERS»", "1-800-FLOWERS"),
      MarkedText("«020 7946 0000»", "02079460000"), MarkedText("(«877) 673-1022»", "8776731022"),
      MarkedText("telephone: «8776731022»", "8776731022"), MarkedText("«877.673.1022»", "8776731022"),
      MarkedText("card 4111 1111 1111 1111"), MarkedText("2016 2018 2020"), MarkedText("2026-11-21"),
      MarkedText("Section 1798.100 to 1798.199"), MarkedText("Regulation 2016/679"),
    ])
  func phone(marked: MarkedText) { expectValues(.phone, marked) }

  @Test(
    "a postal address is known by its street, box or postcode",
    arguments: [
      MarkedText("at «123 Main Street»", "123 Main Street"),
      MarkedText(
        "Harbor & Finch, «4 Quay Lane, Suite 200, Portland, OR 97201-1234, USA»",
        "4 Quay Lane, Suite 200, Portland, OR 97201-1234, USA"),
      MarkedText("Write to P.O. Box 7: «PO Box 123, Austin, TX 78701».", "PO Box 123, Austin, TX 78701"),
      MarkedText("«Portland, OR 97201»", "Portland, OR 97201"),
      MarkedText("«10 Mill Road, London SW1A 1AA»", "10 Mill Road, London SW1A 1AA"),
      MarkedText("«Lindenstraße 12, 10115 Berlin»", "Lindenstraße 12, 10115 Berlin"),
      MarkedText("«Keizersgracht 12, 1015 CN Amsterdam»", "Keizersgracht 12, 1015 CN Amsterdam"),
      MarkedText("Last modified: May 24, 2018 Imprint Terms of Service"),
      MarkedText("We have 12 Partners who Drive."), MarkedText("In 2024 Harbor grew."),
    ])
  func postalAddress(marked: MarkedText) { expectValues(.postalAddress, marked) }

  @Test(
    "a disguised address is found",
    arguments: [
      MarkedText("Write to [«email protected»]", "email protected"),
      MarkedText("[«email\u{A0}protected»]", "email\u{A0}protected"),
      MarkedText("«privacy [at] lumenpost [dot] co [dot] uk»", "privacy [at] lumenpost [dot] co [dot] uk"),
      MarkedText("«privacy(at)lumenpost.com»", "privacy(at)lumenpost.com"),
      MarkedText("«privacy AT lumenpost DOT com» for help", "privacy AT lumenpost DOT com"),
      MarkedText("«Email hidden; Javascript» is required.", "Email hidden; Javascript"),
      MarkedText(
        "This «email address is being protected from spambots».", "email address is being protected from spambots"),
      MarkedText("(«email removed»)", "email removed"),
      MarkedText("SIGN UP AT LUMENPOST.COM"), MarkedText("info@example.com"),
      MarkedText("Your email is protected by law."),
      MarkedText("look at the dot com era"),
    ])
  func obfuscatedEmail(marked: MarkedText) { expectValues(.obfuscatedEmail, marked) }
}
