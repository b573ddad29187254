import WorkshopModel

/// What a column of factors can hold; the raw values are the names that `--map` takes.
enum SwotField: String, CaseIterable {
  case id, quadrant, factor, dots, agency, group, evidence, theme, weight, rating, merged, ignored
}

/// The words of lists of factors in English, French, Russian and Bengali.
enum SwotWords {
  static let headings = Vocabulary<SwotField>([
    (.id, "id, identity, uuid"),
    (.quadrant, "quadrant, list, swot, category, cadran, catégorie, квадрант, категория, বর্গ"),
    (
      .factor,
      "factor, text, wording, idea, item, facteur, texte, idée, фактор, текст, উপাদান, কারণ, বিষয়"
    ),
    (.dots, "dots, votes, points, voix, голоса, точки, ভোট"),
    (
      .agency,
      "raised by, agency, organisation, organization, émis par, proposé par, organisme, кто назвал, ведомство, উত্থাপনকারী, সংস্থা"
    ),
    (.group, "group, break-out, groupe, группа, দল"),
    (.evidence, "evidence, basis, preuve, appui, основание, প্রমাণ, ভিত্তি"),
    (.theme, "theme, cluster, topic, thème, тема, বিষয়বস্তু"),
    (.weight, "weight, poids, pondération, вес, ওজন"),
    (.rating, "rating, note, cote, оценка, মান"),
    (.merged, "merged into, fusionné dans, объединён с, একত্রিত"),
    (.ignored, "board, question, session, code, tableau, séance, доска, вопрос, сессия, код"),
  ])

  static let quadrants = Vocabulary<Quadrant>([
    (
      .strengths,
      "strengths, strength, s, forces, force, сильные стороны, сильная сторона, শক্তি, শক্তিসমূহ"
    ),
    (
      .weaknesses,
      "weaknesses, weakness, w, faiblesses, faiblesse, слабые стороны, слабая сторона, দুর্বলতা"
    ),
    (
      .opportunities,
      "opportunities, opportunity, o, opportunités, opportunité, возможности, возможность, সুযোগ"
    ),
    (.threats, "threats, threat, t, menaces, menace, угрозы, угроза, হুমকি, ঝুঁকি"),
  ])

  static let evidence = Vocabulary<Evidence>([
    (.fact, "fact, fait, факт, তথ্য"),
    (.assumption, "assumption, hypothèse, предположение, অনুমান"),
    (.opinion, "opinion, avis, мнение, মতামত"),
  ])
}
