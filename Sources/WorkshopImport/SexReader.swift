import WorkshopModel

/// Reads the values of a column of sexes, and notices letters that mean two things.
struct SexReader {
  /// What a cell says: nil inside for "not stated", which is a fact and no default.
  enum Answer: Equatable, Sendable {
    case stated(Sex)
    case notStated
    case unknown
  }

  private static let words = Vocabulary<Answer>([
    (
      .stated(.female),
      """
      f, female, females, fem, w, woman, women, girl, lady, femme, femmes, féminin, féminine, fille
      ж, жен, женский, женщина, женщины, женск, жін, девушка
      মহিলা, নারী, মেয়ে, স্ত্রী, স্ত্রীলিঙ্গ
      """
    ),
    (
      .stated(.male),
      """
      m, male, males, man, men, boy, h, homme, hommes, masc, masculin, masculine, garçon
      м, муж, мужской, мужчина, мужчины, мужск, পুরুষ, ছেলে, পুং, পুংলিঙ্গ
      """
    ),
    (
      .stated(.other),
      """
      x, o, other, others, non-binary, nonbinary, diverse, third gender, third, autre, autres,
      non binaire, др, другой, другое, другая, иной, иное, অন্যান্য, অন্য, তৃতীয় লিঙ্গ, হিজড়া
      """
    ),
    (
      .stated(.undisclosed),
      """
      undisclosed, not disclosed, prefer not to say, prefers not to say, declined, refused, withheld
      non divulgué, ne souhaite pas répondre, préfère ne pas répondre, préfère ne pas dire
      не раскрыт, не раскрывается, отказ, отказ от ответа, предпочитаю не указывать
      প্রকাশে অনিচ্ছুক, বলতে অনিচ্ছুক, অপ্রকাশিত
      """
    ),
    (
      .notStated,
      """
      -, ?, n/a, na, unknown, not stated, not known, none, inconnu, non précisé, non renseigné
      не указан, не указано, неизвестно, н/д, অজানা, উল্লেখ নেই
      """
    ),
  ])

  private var answers: [ExactText: Answer] = [:]
  private var sawFemale = false
  private var sawM = false
  private(set) var firstH: TextPosition?

  mutating func read(_ text: String, at position: () -> TextPosition) -> Answer {
    let exact = ExactText(text: text)
    if let known = answers[exact] { return known }
    let key = VocabularyKey.plain(text)
    let answer = Self.words.value(of: text) ?? .unknown
    sawFemale = sawFemale || answer == .stated(.female)
    sawM = sawM || key == "m"
    if key == "h" && firstH == nil { firstH = position() }
    answers[exact] = answer
    return answer
  }

  /// H is homme beside F, but hombre beside M for mujer: without an F nobody can tell.
  var isAmbiguous: Bool { firstH != nil && sawM && !sawFemale }
}
