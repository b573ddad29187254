import WorkshopModel

/// The headings of rosters in English, French, Russian and Bengali.
enum RosterWords {
  /// Words of a heading that carry no meaning of their own.
  static let fillers = Set(
    """
    of the a an and your full complete please participant participants attendee attendees trainee
    trainees in block capital letters current official person du de des la le les l et complet
    complete participante participantes участника участников слушателя полное полный
    অংশগ্রহণকারীর পূর্ণ প্রশিক্ষণার্থীর
    """.split { $0 == " " || $0.isNewline }.map { VocabularyKey.plain(String($0)) })

  /// The fields that one word within an unknown heading may name.
  static let guessable: Set<RosterField> = [.sex, .organisation, .unit, .title, .phone, .email]

  /// What stands in a column "Title" that is not about positions.
  static let honorifics = Set(
    """
    mr, mrs, ms, miss, mx, md, dr, prof, m, mme, mlle, г-н, г-жа, জনাব, বেগম, মোঃ, ড
    """.split { $0 == "," || $0.isNewline }.map { VocabularyKey.plain(String($0)) })

  static let weak = Vocabulary<RosterField>([
    (.title, "title, titre, qualité, статус"),
    (.phone, "contact, contacts, контакт, контакты, যোগাযোগ"),
    (.role, "type, category, catégorie, категория, ধরন"),
  ])

  static let strong = Vocabulary<RosterField>([
    (
      .number,
      """
      no, number, num, nr, sl, sl no, slno, s no, sno, sn, s n, serial, serial no, serial number,
      ser, ser no, roll, roll no, roll number, roster number, #, n, row
      numéro, n ordre, no ordre, numéro d'ordre, no d'ordre, n d'ordre
      №, № п/п, no пп, п/п, номер, порядковый номер, номер по порядку
      ক্রমিক, ক্রমিক নং, ক্রমিক নম্বর, ক্রম, ক্রম নং, নং, ক্র নং, ক্র. নং, নম্বর
      """
    ),
    (
      .name,
      """
      name, names, full name, fullname, participant, participants, person, attendee, delegate,
      nominee, trainee, name surname, name and surname, first and last name, surname and name,
      surname name, first name last name, last name first name, participant name, display name
      nom, noms, nom et prénom, nom et prénoms, noms et prénoms, nom prénom, nom prénoms,
      prénom et nom, prénoms et nom, prénom nom, nom complet, participante, participant e
      фио, ф и о, имя и фамилия, имя фамилия, фамилия и имя, фамилия имя, фамилия имя отчество,
      фамилия имя и отчество, полное имя, участник, участники, участница, слушатель
      নাম, পূর্ণ নাম, অংশগ্রহণকারী, অংশগ্রহণকারীর নাম, প্রশিক্ষণার্থীর নাম
      """
    ),
    (
      .firstName,
      """
      first name, firstname, first names, given name, given names, givenname, forename, forenames,
      first, prénom, prénoms, имя, имена, প্রথম নাম, নামের প্রথম অংশ
      """
    ),
    (.middleName, "middle name, middlename, middle names, отчество, মধ্য নাম"),
    (
      .lastName,
      """
      last name, lastname, surname, family name, familyname, last, nom de famille, фамилия,
      শেষ নাম, নামের শেষ অংশ, বংশ নাম
      """
    ),
    (
      .sex,
      """
      sex, gender, sex gender, gender sex, m/f, f/m, m/w, w/m, male female, female male
      sexe, genre, h/f, f/h, пол, гендер, м/ж, ж/м, লিঙ্গ, জেন্ডার, নারী পুরুষ, পুরুষ নারী
      """
    ),
    (
      .organisation,
      """
      organisation, organization, organisations, organizations, org, agency, agencies, institution,
      institute, employer, company, ministry, affiliation, entity, force, organisation agency,
      agency organisation, organization agency, agency organization, organisation institution,
      name organisation, name organization, name agency, name institution, organisation name,
      organization name, agency name, institution name, employing organisation, workplace, office
      organisme, structure, agence, employeur, ministère, entreprise, administration, société,
      nom organisation, nom de l'organisation, nom de la structure, institution d'origine
      организация, агентство, ведомство, учреждение, орган, место работы, министерство,
      название организации, наименование организации, компания, орган власти
      প্রতিষ্ঠান, সংস্থা, সংগঠন, প্রতিষ্ঠানের নাম, সংস্থার নাম, কর্মস্থল, দপ্তর, মন্ত্রণালয়, এজেন্সি
      """
    ),
    (
      .unit,
      """
      unit, department, dept, division, section, branch, wing, directorate, bureau, unit department,
      department unit, unité, service, département, direction, bureau ou service
      подразделение, отдел, департамент, управление, структурное подразделение, служба
      ইউনিট, বিভাগ, শাখা, অধিদপ্তর, উইং
      """
    ),
    (
      .title,
      """
      position, rank, designation, job title, jobtitle, function, post, occupation, position title,
      title position, rank position, position rank, rank designation, designation rank, grade,
      title rank, rank title, job, job position, professional title
      fonction, poste, rang, grade fonction, fonction grade, poste occupé, profession
      должность, звание, должность звание, звание должность, занимаемая должность, чин, ранг
      পদবি, পদবী, পদ, পদমর্যাদা, র‍্যাঙ্ক, র‌্যাঙ্ক, পদের নাম
      """
    ),
    (
      .phone,
      """
      phone, telephone, tel, mobile, cell, cellphone, cell phone, phone number, phone no,
      telephone number, telephone no, tel no, mobile number, mobile no, mobile phone,
      contact number, contact no, contact phone, phone mobile, whatsapp
      téléphone, portable, gsm, numéro de téléphone, no de téléphone, téléphone portable
      телефон, тел, номер телефона, мобильный, мобильный телефон, контактный телефон
      ফোন, মোবাইল, টেলিফোন, ফোন নম্বর, ফোন নং, মোবাইল নম্বর, মোবাইল নং, যোগাযোগ নম্বর
      """
    ),
    (
      .email,
      """
      email, e-mail, mail, email address, e-mail address, email id, mail address, electronic mail
      courriel, mél, adresse email, adresse e-mail, adresse mail, adresse électronique
      эл почта, электронная почта, почта, адрес электронной почты, эл адрес, имейл
      ইমেইল, ই-মেইল, ইমেল, ই-মেল, ইমেইল ঠিকানা, ই-মেইল ঠিকানা
      """
    ),
    (
      .role,
      """
      role, roles, role in workshop, workshop role, participant type, type of participant, capacity
      rôle, rôle dans l'atelier, роль, роль в семинаре, роль на семинаре, ভূমিকা, কর্মশালায় ভূমিকা
      """
    ),
    (
      .group,
      """
      group, groups, group no, group number, working group, team, break-out group, breakout group
      groupe, groupe de travail, équipe, группа, рабочая группа, команда, দল, গ্রুপ, দল নং
      """
    ),
    (
      .note,
      """
      note, notes, remark, remarks, comment, comments, observation, observations, remarque, remarques,
      commentaire, commentaires, примечание, примечания, заметка, заметки, комментарий,
      комментарии, মন্তব্য, নোট, টীকা
      """
    ),
  ])
}
