import WorkshopModel

/// Reads the values of a column of roles.
struct RoleReader {
  private static let words = Vocabulary<EnrolmentRole>([
    (
      .participant,
      """
      participant, participants, participante, trainee, attendee, delegate, learner, participant e
      stagiaire, délégué, déléguée, участник, участница, слушатель, слушательница
      অংশগ্রহণকারী, প্রশিক্ষণার্থী
      """
    ),
    (
      .facilitator,
      """
      facilitator, co-facilitator, lead facilitator, trainer, co-trainer, master trainer, moderator,
      instructor, facilitateur, facilitatrice, formateur, formatrice, animateur, animatrice,
      modérateur, modératrice, фасилитатор, тренер, модератор, ведущий, ведущая, инструктор,
      преподаватель, সহায়ক, ফ্যাসিলিটেটর, প্রশিক্ষক, সঞ্চালক
      """
    ),
    (
      .resourcePerson,
      """
      resource person, resourceperson, resource, speaker, guest speaker, expert, presenter
      personne ressource, intervenant, intervenante, experte, conférencier, conférencière
      эксперт, докладчик, спикер, лектор, রিসোর্স পারসন, রিসোর্স পার্সন, বিশেষজ্ঞ, বক্তা, আলোচক
      """
    ),
    (
      .guestOfHonour,
      """
      guest of honour, guest of honor, guestofhonour, chief guest, special guest, guest
      invité d'honneur, invitée d'honneur, hôte d'honneur, почётный гость, почетный гость,
      главный гость, гость, প্রধান অতিথি, বিশেষ অতিথি, সম্মানিত অতিথি, অতিথি
      """
    ),
    (.observer, "observer, observateur, observatrice, наблюдатель, наблюдательница, পর্যবেক্ষক"),
    (
      .interpreter,
      """
      interpreter, translator, interprète, traducteur, traductrice, переводчик, переводчица
      দোভাষী, অনুবাদক
      """
    ),
    (
      .rapporteur,
      """
      rapporteur, note-taker, notetaker, rapporteuse, rapporteure, раппортёр, протоколист, секретарь
      প্রতিবেদক, র‍্যাপোর্টিয়ার
      """
    ),
    (
      .pressContact,
      """
      press contact, presscontact, press, press officer, media contact, contact presse,
      attaché de presse, attachée de presse, контакт для прессы, пресс-секретарь, пресс-служба
      প্রেস যোগাযোগ, গণমাধ্যম যোগাযোগ
      """
    ),
  ])

  private var known: [ExactText: EnrolmentRole] = [:]

  /// The role that a cell names, or nil when it names none that is known.
  mutating func read(_ text: String) -> EnrolmentRole? {
    let exact = ExactText(text: text)
    if let role = known[exact] { return role }
    let role = Self.words.value(of: text)
    known[exact] = role
    return role
  }
}
