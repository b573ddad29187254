import Testing
import WorkshopImport
import WorkshopModel

@Suite struct RosterHeadingTests {
  @Test(
    "headings of four languages are understood",
    arguments: [
      (
        RosterField.number,
        [
          "No", "No.", "NO", "Nr.", "#", "S/N", "Sl. No.", "Serial number", "№", "№ п/п", "N°",
          "Numéro", "Номер", "ক্রমিক", "ক্রমিক নং", "ক্র. নং",
        ]
      ),
      (
        .name,
        [
          "Name", "NAME", "Full name", "Name of participant", "Participant's name", "Participants",
          "Name (as for the certificate)", "Nom et prénom", "NOM ET PRÉNOMS", "Nom complet", "ФИО",
          "Ф.И.О.", "Фамилия, имя, отчество", "Имя и фамилия", "নাম", "অংশগ্রহণকারীর নাম",
          "Name / Nom", "নাম (Name)", "Full Name (in block letters)",
        ]
      ),
      (.firstName, ["First name", "Given names", "Prénom", "Prénom(s)", "Имя"]),
      (.middleName, ["Middle name", "Отчество"]),
      (.lastName, ["Last name", "Surname", "Family name", "Nom de famille", "Фамилия"]),
      (
        .sex,
        [
          "Sex", "Gender", "Sex (M/F)", "M/F", "F/M", "Sexe", "Genre (F/H)", "H/F", "Пол", "Ж/М",
          "লিঙ্গ", "জেন্ডার", "SEX/GENDER",
        ]
      ),
      (
        .organisation,
        [
          "Organisation", "Organization", "Agency", "Name of organisation", "Institution",
          "Organisme", "Nom de l’organisation", "Организация", "Место работы", "প্রতিষ্ঠান",
          "সংস্থার নাম", "Organisation/Agency", "Ministry",
        ]
      ),
      (.unit, ["Unit", "Department", "Division", "Département", "Отдел", "Подразделение", "শাখা"]),
      (
        .title,
        [
          "Title", "Position", "Rank", "Designation", "Job title", "Fonction", "Poste", "Grade",
          "Должность", "Звание", "পদবি", "পদবী", "Rank/Position",
        ]
      ),
      (
        .phone,
        [
          "Phone", "Tel.", "Mobile No.", "Contact number", "Téléphone", "Телефон", "মোবাইল",
          "ফোন নম্বর", "Phone (WhatsApp)", "Contact",
        ]
      ),
      (
        .email,
        [
          "E-mail", "Email", "E-Mail Address", "Courriel", "Эл. почта", "Электронная почта",
          "ই-মেইল", "ইমেইল",
        ]
      ),
      (.role, ["Role", "Role in workshop", "Rôle", "Роль", "ভূমিকা", "Type of participant"]),
      (.group, ["Group", "Working group", "Groupe", "Группа", "দল", "গ্রুপ"]),
      (.note, ["Note", "Remarks", "Comments", "Remarques", "Примечание", "মন্তব্য"]),
    ] as [(RosterField, [String])])
  func understands(field: RosterField, headings: [String]) {
    for heading in headings {
      #expect(RosterField(name: heading) == field, "\(heading)")
    }
  }

  @Test(
    "other headings mean nothing",
    arguments: [
      "Signature", "Day 1", "Mr/Ms", "Salutation", "Подпись", "স্বাক্ষর", "Date", "", "  ", "?", "Age",
    ])
  func leavesOthers(heading: String) {
    #expect(RosterField(name: heading) == nil)
  }

  @Test("every field is named by its own raw value", arguments: RosterField.allCases)
  func namesFields(field: RosterField) {
    #expect(RosterField(name: field.rawValue) == field)
    #expect(RosterField(name: field.rawValue.uppercased()) == field)
    #expect(RosterField(name: field.label) == field)
  }

  @Test(
    "a whole roster in each language finds all its columns",
    arguments: [
      "No,Name,Sex,Organisation,Unit,Position,Phone,E-mail,Role,Group,Remarks",
      "N°,Nom et prénom,Sexe,Organisme,Service,Fonction,Téléphone,Courriel,Rôle,Groupe,Remarques",
      "№,ФИО,Пол,Организация,Отдел,Должность,Телефон,Эл. почта,Роль,Группа,Примечание",
      "ক্রমিক,নাম,লিঙ্গ,প্রতিষ্ঠান,শাখা,পদবি,মোবাইল,ই-মেইল,ভূমিকা,দল,মন্তব্য",
    ])
  func findsAllColumns(headings: String) {
    let reading = roster(headings + "\n7,Sample One,F,Org,Unit,Rank,+880 1,a@b.org,,3,ok\n")
    let fields: [RosterField] = [
      .number, .name, .sex, .organisation, .unit, .title, .phone, .email, .role, .group, .note,
    ]
    #expect(reading.understanding.columns.map(\.field) == fields)
    #expect(reading.problems.isEmpty)
    var row = RosterRow(line: 2, name: "Sample One")
    row.number = 7
    row.sex = .female
    (row.organisation, row.unit, row.title) = ("Org", "Unit", "Rank")
    (row.phone, row.email, row.group, row.note) = ("+880 1", "a@b.org", "3", "ok")
    #expect(reading.rows == [row])
  }

  @Test(
    "a name in several columns is joined in display order",
    arguments: [
      ("First name,Last name\nSample,One\n", "Sample One"),
      ("Surname,Given name\nOne,Sample\n", "Sample One"),
      ("Nom,Prénom\nUn,Échantillon\n", "Échantillon Un"),
      ("Фамилия,Имя,Отчество\nПримеров,Пример,Примерович\n", "Пример Примерович Примеров"),
      ("Last name,First name\nOne,\n", "One"), ("First name,Sex\nSample,F\n", "Sample"),
      ("First name,Last name,Full name\nA,B,Sample One\n", "Sample One"),
      ("Имя,Пол\nПример,ж\n", "Пример"), ("Nom,Sexe\nUn Échantillon,H\n", "Un Échantillon"),
    ])
  func joinsNames(text: String, name: String) {
    #expect(roster(text).rows.map(\.name) == [name])
  }

  @Test("a position beats a column that is called Title")
  func prefersPosition() {
    let reading = roster("Title,Name,Position\nMr,Sample One,Inspector\n")
    #expect(reading.rows.first?.title == "Inspector")
    #expect(reading.understanding.columns.map(\.field) == [nil, .name, .title])
  }

  @Test(
    "a column of Mr and Ms that is called Title is left out",
    arguments: ["Mr", "Ms.", "Dr", "Г-жа"])
  func leavesHonorifics(title: String) {
    let reading = roster("Title,Name,Sex\n\(title),Sample One,F\n,Sample Two,M\n")
    #expect(reading.rows.map(\.title) == [nil, nil])
    #expect(roster("Title,Name\nJudge,Sample One\n").rows.first?.title == "Judge")
  }

  @Test(
    "an unknown heading with one known word is guessed, with a warning",
    arguments: [
      ("Mobile Phone Number in Town", RosterField.phone), ("Present organisation", .organisation),
      ("Judge's e-mail", .email), ("Position held now", .title),
    ])
  func guesses(heading: String, field: RosterField) {
    let reading = roster("Name,Sex,\(heading)\nSample One,F,a@b.org\n")
    #expect(reading.rows.count == 1)
    #expect(reading.understanding.columns.last?.field == field)
    #expect(reading.problems.contains { $0.severity == .warning && $0.message.contains(heading) })
    #expect(RosterField(name: heading) == nil)
  }

  @Test(
    "a heading that names two things, or an uncertain one, is not guessed",
    arguments: ["Designation and organisation", "First training", "Name of father", "Day number"])
  func doesNotGuess(heading: String) {
    let reading = roster("Name,Sex,\(heading)\nSample One,F,x\n")
    #expect(reading.understanding.columns.last?.field == nil)
    #expect(reading.problems.isEmpty)
  }

  @Test("a second column of the same field is left out, with a warning")
  func warnsOfSecondColumn() {
    let reading = roster("Name,Phone,Mobile\nSample One,1,2\n")
    #expect(reading.rows.first?.phone == "1")
    #expect(reading.problems.map(\.severity) == [.warning])
    #expect(reading.problems.first?.message.contains("“Mobile”") == true)
    #expect(reading.isImportable)
  }
}
