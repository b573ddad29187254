/// Names of months: one English form to print, and what is read in English, French, Russian and Bengali.
enum MonthName {
  static let english = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private static let french = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
  ]

  private static let unaccentedFrench = [2: "fevrier", 8: "aout", 12: "decembre"]

  private static let russian = [
    "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь",
    "ноябрь", "декабрь",
  ]

  private static let russianGenitive = [
    "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября",
    "октября", "ноября", "декабря",
  ]

  private static let bengali = [
    "জানুয়ারি", "ফেব্রুয়ারি", "মার্চ", "এপ্রিল", "মে", "জুন", "জুলাই", "আগস্ট", "সেপ্টেম্বর", "অক্টোবর",
    "নভেম্বর", "ডিসেম্বর",
  ]

  private static let bengaliVariants = [
    "জানুয়ারী": 1, "ফেব্রুয়ারী": 2, "অগাস্ট": 8, "আগষ্ট": 8,
  ]

  /// The short English name with a capital: "Apr"; the month is 1 to 12.
  static func short(_ month: Int) -> String {
    let name = english[month - 1]
    return name.prefix(1).uppercased() + name.dropFirst().prefix(2)
  }

  /// The month 1 to 12 that a word names: a full name in any of the languages, in any case, or its first three
  /// letters or more (without a vowel sign left over) as long as they fit one month only.
  static func month(named word: String) -> Int? {
    let word = word.lowercased()
    if let exact = exactNames[word] { return exact }
    guard word.count >= 3 else { return nil }
    let fitting = Set(exactNames.filter { $0.key.hasPrefix(word) }.values)
    return fitting.count == 1 ? fitting.first : nil
  }

  private static let exactNames: [String: Int] = {
    var names = bengaliVariants
    for list in [english, french, russian, russianGenitive, bengali] {
      for (index, name) in list.enumerated() { names[name] = index + 1 }
    }
    for (month, name) in unaccentedFrench { names[name] = month }
    return names
  }()
}
