import WorkshopModel

/// What a column of an agenda can hold; the raw values are the names that `--map` takes.
enum AgendaField: String, CaseIterable {
  case day, code, start, end, minutes, minimum, title, kind, room, group, topics, lead, remark
}

/// The words of agendas in English, French, Russian and Bengali.
enum AgendaWords {
  static let headings = Vocabulary<AgendaField>([
    (.day, "day, date, jour, journée, день, дата, দিন, তারিখ"),
    (.code, "code, no, number, session no, #, numéro, номер, код, ক্রম, কোড, নং"),
    (
      .start,
      """
      start, from, begin, begins, time, start time, starts, hour, début, heure, de, heure de début,
      horaire, начало, время, с, শুরু, সময়, শুরুর সময়
      """
    ),
    (
      .end,
      """
      end, to, until, ends, end time, fin, à, heure de fin, конец, окончание, до, শেষ, শেষের সময়
      """
    ),
    (
      .minutes,
      """
      minutes, min, duration, length, duration min, durée, durée min, минуты, мин, длительность,
      продолжительность, মিনিট, সময়কাল, স্থায়িত্ব
      """
    ),
    (
      .title,
      """
      title, session, activity, block, session title, item, subject, titre, séance, activité, intitulé,
      название, сессия, занятие, мероприятие, заголовок, শিরোনাম, অধিবেশন, সেশন, কার্যক্রম
      """
    ),
    (.kind, "kind, type, genre, nature, тип, вид, ধরন, প্রকার"),
    (
      .minimum,
      """
      minimum, minimum minutes, min minutes, at least, minimum de minutes, au moins, минимум,
      не менее, минимум минут, ন্যূনতম, কমপক্ষে
      """
    ),
    (.group, "group, groups, groupe, groupes, группа, группы, দল, গ্রুপ"),
    (.room, "room, place, venue, location, salle, lieu, зал, место, помещение, কক্ষ, স্থান"),
    (.topics, "topics, topic, content, contents, thèmes, thème, contenu, темы, тема, বিষয়, বিষয়সমূহ"),
    (
      .lead,
      """
      facilitators, facilitator, lead, leads, led by, speaker, speakers, trainer, trainers,
      responsible, animateur, animateurs, intervenant, intervenants, formateur, formateurs,
      ведущий, ведущие, спикер, спикеры, тренер, тренеры, সহায়ক, প্রশিক্ষক, বক্তা, পরিচালক
      """
    ),
    (.remark, "remark, remarks, note, notes, remarque, remarques, примечание, মন্তব্য"),
  ])

  static let kinds = Vocabulary<SessionKind>([
    (.opening, "opening, opening session, inauguration, ouverture, открытие, উদ্বোধন, উদ্বোধনী"),
    (
      .plenary,
      """
      plenary, session, lecture, presentation, plénière, séance plénière, exposé, пленарное,
      пленарное заседание, лекция, презентация, পূর্ণাঙ্গ অধিবেশন, প্লেনারি, বক্তৃতা, উপস্থাপনা
      """
    ),
    (
      .groupWork,
      """
      group work, groupwork, groups, working groups, break-out, break out, breakout, travaux de groupe,
      travail de groupe, групповая работа, работа в группах, দলীয় কাজ, দলগত কাজ
      """
    ),
    (.swot, "swot, swot analysis, analyse swot, ffom, анализ swot, swot анализ, সোয়াট"),
    (
      .exercise,
      "exercise, simulation, role play, exercice, упражнение, ролевая игра, অনুশীলন, মহড়া"
    ),
    (
      .test,
      """
      test, pre-test, post-test, pretest, posttest, quiz, évaluation, examen, тест, экзамен,
      предварительный тест, итоговый тест, পরীক্ষা, মূল্যায়ন
      """
    ),
    (
      .fieldVisit,
      "field visit, visit, site visit, visite, visite de terrain, выезд, মাঠ পরিদর্শন, পরিদর্শন"
    ),
    (
      .break,
      """
      break, tea, tea break, coffee, coffee break, pause, pause café, pause-café, перерыв,
      кофе-брейк, кофе брейк, বিরতি, চা বিরতি, চা-বিরতি
      """
    ),
    (
      .lunch,
      """
      lunch, lunch break, déjeuner, pause déjeuner, обед, обеденный перерыв, মধ্যাহ্নভোজ,
      দুপুরের খাবার, মধ্যাহ্ন বিরতি
      """
    ),
    (.closing, "closing, closing session, closure, clôture, закрытие, সমাপনী, সমাপ্তি"),
  ])

  static let pinned = ["pinned", "fixed", "épinglé", "fixe", "закреплено", "স্থির"].map(Folding.fold)

  static let dayWords = Set(["day", "jour", "день", "দিন", "d", "j"].map(Folding.fold))
}
