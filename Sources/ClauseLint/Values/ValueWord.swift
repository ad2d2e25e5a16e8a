/// A span of time that people count in.
enum TimeUnit: Sendable {
  case second, minute, hour, day, week, fortnight, month, quarter, year, decade
}

/// The words that values are made of. Their ids are the same in every vocabulary.
struct ValueWord: Sendable {
  enum Meaning: Sendable, Equatable {
    case number(Int)
    /// Multiplies what stands before it: hundred, thousand.
    case scale(Int)
    case ordinal(Int)
    /// 1 is January.
    case month(Int)
    case unit(TimeUnit)
    /// Stands between a number and its unit: business, calendar.
    case dayKind
    case street
    case company
    case phone
    case state
    /// May begin or end a value that its spelling tells: a slot to fill in, a disguised address.
    case mark
    /// Part of the values above, told by its spelling there.
    case other
    /// Part of no name, wherever it stands: the, because, please.
    case function
    /// Written with a capital in many policies without being anybody's name.
    case generic
  }

  let spelling: String
  let meaning: Meaning

  /// What the word with this id means; nil where it is no value word.
  @inline(__always)
  static func meaning(of id: WordID) -> Meaning? {
    let index = Int(id) - firstID
    return index >= 0 && index < table.count ? table[index].meaning : nil
  }

  /// The id of a value word. Traps for any other word, so it is for constants only.
  static func id(_ spelling: String) -> WordID {
    guard let index = table.firstIndex(where: { $0.spelling == spelling }) else {
      preconditionFailure("\(spelling) is no value word")
    }
    return WordID(firstID + index)
  }

  private static let firstID = 4

  /// Read with care when cutting words: their ids come first.
  static let us: WordID = 4
  static let usa: WordID = 5
  static let cannot: WordID = 6
  static let unitedStates: WordID = 7
  /// Written U.S.C., the code of the United States' laws.
  static let unitedStatesCode = id("usc")

  /// The order gives the ids.
  static let table: [ValueWord] = unique(parts)

  private static let parts: [ValueWord] =
    words(.other, "us usa cannot u.s.")
    + counted(
      "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        + "eighteen nineteen", Meaning.number)
    + counted("twenty thirty forty fifty sixty seventy eighty ninety", { .number(20 + 10 * $0) })
    + words(.number(40), "fourty")
    + words(.scale(100), "hundred") + words(.scale(1000), "thousand")
    + counted(
      "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        + "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth", { .ordinal($0 + 1) })
    + words(.ordinal(30), "thirtieth")
    + counted(
      "january february march april may june july august september october november december", { .month($0 + 1) })
    + counted("jan feb mar apr", { .month($0 + 1) })
    + counted("jun jul aug sep oct nov dec", { .month($0 + 6) }) + words(.month(9), "sept")
    + words(.unit(.second), "seconds") + words(.unit(.minute), "minute minutes min mins")
    + words(.unit(.hour), "hour hours hr hrs") + words(.unit(.day), "day days")
    + words(.unit(.week), "week weeks") + words(.unit(.fortnight), "fortnight fortnights")
    + words(.unit(.month), "month months") + words(.unit(.quarter), "quarter quarters")
    + words(.unit(.year), "year years yr yrs") + words(.unit(.decade), "decade decades")
    + words(.dayKind, "business calendar working consecutive full additional")
    + words(
      .street,
      "street st avenue ave road rd boulevard blvd lane ln drive dr way court ct place pl plaza square sq parkway pkwy "
        + "highway hwy terrace circle cir crescent close row mews quay alley walk turnpike rue via calle avenida strasse "
        + "straße platz")
    + words(
      .company,
      "inc incorporated llc llp ltd limited gmbh corp corporation plc ag bv nv sa sas sarl srl spa ab oy pty kg co lp "
        + "aps kk")
    + words(.phone, "phone telephone tel call fax mobile cell free dial number text sms")
    + words(
      .state,
      "alabama alaska arizona arkansas california carolina colorado connecticut dakota delaware florida georgia hawaii "
        + "idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota "
        + "mississippi missouri montana nebraska nevada hampshire jersey mexico york ohio oklahoma oregon pennsylvania "
        + "island tennessee texas utah vermont virginia washington wisconsin wyoming columbia "
        + "dc")
    + words(.function, "a an the")
    + words(.mark, "box invalid dot email protected hidden todo tbd lorem company abc xyz")
    + words(
      .other,
      "and or to of in through half than per once twice times age aged ages old older younger under below over "
        + "above between birthday date po post office suite floor at article articles section sections art version "
        + "chapter paragraph usc cfr percent your usd eur gbp dollars euros pounds cents million billion")
    + words(
      .function,
      "i we our ours you yours he she it its they them their this that these those who which what when where why how if "
        + "as by for from on with without into not no yes any all some each every other others such please note "
        + "however also then there here is are be can will shall would should could must do does did has have had "
        + "see both either neither because while after before since until unless during additionally further "
        + "furthermore therefore although including")
    + words(
      .generic,
      "click learn more about most only privacy policy policies notice statement terms conditions use service services "
        + "website websites web site sites app apps application applications platform product products software personal "
        + "information data sensitive user users customer customers visitor visitors member members consumer consumers "
        + "person persons individual individuals cookie cookies party parties third account accounts law laws act "
        + "regulation regulations directive agreement internet online content device devices address addresses contact "
        + "controller processor subject subjects rights right request requests security children child effective updated "
        + "last monday tuesday wednesday thursday friday saturday sunday collect sharing share protection general url ip "
        + "id pii gdpr ccpa cpra http https html javascript title name names")

  /// A word with two meanings has the first of them.
  private static func unique(_ words: [ValueWord]) -> [ValueWord] {
    var seen: Set<String> = []
    return words.filter { seen.insert($0.spelling).inserted }
  }

  private static func words(_ meaning: Meaning, _ spellings: String) -> [ValueWord] {
    counted(spellings) { _ in meaning }
  }

  private static func counted(_ spellings: String, _ meaning: (Int) -> Meaning) -> [ValueWord] {
    spellings.split(separator: " ").enumerated().map { ValueWord(spelling: String($1), meaning: meaning($0)) }
  }
}
