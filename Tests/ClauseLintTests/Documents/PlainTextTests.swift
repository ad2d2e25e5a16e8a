import Testing

@testable import ClauseLint

@Suite struct PlainTextTests {
  @Test func aLineIsAParagraphAndAShortLineAboveItAHeading() {
    #expect(
      sketch(
        text: """
          Acme Privacy Notice
          Acme Boats sends parcels and keeps no more data than it needs for them.
          Retention:
          We erase your orders after two years.
          WHO WE ARE
          Acme Boats runs this shop.
          How to reach us
          Ask us anything at help@acme.test.
          """) == [
          "# Acme Privacy Notice",
          "p Acme Boats sends parcels and keeps no more data than it needs for them.",
          "## Retention:", "p We erase your orders after two years.",
          "## WHO WE ARE", "p Acme Boats runs this shop.",
          "### How to reach us", "p Ask us anything at help@acme.test.",
        ])
  }

  @Test func numbersGiveHeadingsTheirLevel() {
    #expect(
      sketch(
        text: """
          Notice of Acme Boats
          1. Data we hold
          We hold your name and your address.
          1.1 Orders
          We hold what you ordered from us.
          2. Security
          3. Contact
          Write to us at the address below.
          """) == [
          "# Notice of Acme Boats", "## 1. Data we hold", "p We hold your name and your address.",
          "### 1.1 Orders", "p We hold what you ordered from us.", "## 2. Security", "## 3. Contact",
          "p Write to us at the address below.",
        ])
  }

  @Test func whatStandsUnderAColonIsAListThatItIntroduces() {
    #expect(
      sketch(
        text: """
          We may hand your data to others:

          couriers who bring your parcel;

          banks that take your payment; and

          courts that order us to.

          We hand it to nobody else without asking you first.
          You can write to us:
          Email: help@acme.test
          Phone: 555 0100 200
          """) == [
          "p We may hand your data to others:", "-<0 couriers who bring your parcel;",
          "-<0 banks that take your payment; and", "-<0 courts that order us to.",
          "p We hand it to nobody else without asking you first.", "p You can write to us:",
          "-<5 Email: help@acme.test", "-<5 Phone: 555 0100 200",
        ])
  }

  @Test func markedItemsNest() {
    #expect(
      sketch(
        text: """
          You may ask us to:
          1. correct your data;
          2. do more:
            (a) erase it,
            (b) hand it over;
          3. stop.
          """) == [
          "p You may ask us to:", "-<0 1. correct your data;", "-<0 2. do more:", "-<2 (a) erase it,",
          "-<2 (b) hand it over;", "-<0 3. stop.",
        ])
  }

  @Test func aSentenceThatALinkSplitsIsOneParagraph() {
    #expect(
      sketch(text: "How we use cookies is told in our\n\ncookie notice\n\n, which we change now and then.") == [
        "p How we use cookies is told in our cookie notice , which we change now and then."
      ])
  }

  @Test func wrappedLinesAreJoinedUntilTheirWriterBreaksThem() {
    #expect(
      sketch(
        text: """
          Your rights
          You may ask us at any time which data we hold of you, and we send
          you a copy within thirty days. It costs you nothing unless you ask
          Acme Boats more than twice a year.
          Deletion
          We erase what you ask us to erase, and the copies in our backups
          follow within ninety days.
          """) == [
          "# Your rights",
          "p You may ask us at any time which data we hold of you, and we send you a copy within thirty days. "
            + "It costs you nothing unless you ask Acme Boats more than twice a year.",
          "## Deletion",
          "p We erase what you ask us to erase, and the copies in our backups follow within ninety days.",
        ])
  }

  @Test func menusAreFurnitureAndAddressesAreNot() {
    let policy = "We keep your orders for two years and then we erase every one of them for good."
    let menu = ["Home", "Shop", "Boats", "Oars", "About"]
    let address = ["Acme Boats Ltd", "12 Quay Street", "Port Elm", "PE1 4XY", "Freedonia"]
    #expect(
      sketch(text: (menu + ["Privacy", policy]).joined(separator: "\n"))
        == menu.map { "~p " + $0 } + ["# Privacy", "p " + policy])
    #expect(
      sketch(text: ([policy] + address).joined(separator: "\n")) == ["p " + policy] + address.map { "p " + $0 })
  }
}
