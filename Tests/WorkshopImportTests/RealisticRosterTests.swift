import Testing
import WorkshopImport
import WorkshopModel

/// Rosters as they arrive: titles above, remarks below, columns that nobody needs.
@Suite struct RealisticRosterTests {
  @Test("a sign-in sheet with a title, signatures, unused rows and a total")
  func readsSignInSheet() {
    let reading = roster(
      """
      INTELLIGENCE-LED RESPONSE;;;;;
      Dhaka, 22–23 April 2024;;;;;
      ;;;;;
      Sl. No.;Name of participant;Sex (M/F);Designation;Contact No.;Signature
      1;Md. Sample One, PPM;M;SI;+880 1700-1;
      2;A.B.M Sample Two;F;Inspector;+880 1700-2;
      3;;;;;
      4;;;;;
      Total 2;;;;;
      """)
    #expect(reading.rows.map(\.name) == ["Md. Sample One, PPM", "A.B.M Sample Two"])
    #expect(reading.rows.map(\.sex) == [.male, .female])
    #expect(reading.rows.map(\.title) == ["SI", "Inspector"])
    #expect(reading.rows.map(\.phone) == ["+880 1700-1", "+880 1700-2"])
    #expect(reading.rows.map(\.number) == [1, 2])
    #expect(reading.rows.map(\.line) == [5, 6])
    #expect(reading.problems.map(\.severity) == [.warning])
    #expect(reading.understanding.columns.last?.field == nil)
  }

  @Test("a French list in Windows-1252 with family names first")
  func readsFrenchList() {
    var bytes: [UInt8] = []
    for scalar in "N°;Nom;Prénom;Sexe;Rôle\r\n1;UN;Échantillon;F;Formatrice\r\n2;DEUX;André;H;\r\n"
      .unicodeScalars
    {
      bytes.append(UInt8(scalar.value))
    }
    #expect(RosterReader.read(bytes).encodingQuestion != nil)
    let reading = RosterReader.read(bytes, options: RosterOptions(encoding: .windows1252))
    #expect(reading.rows.map(\.name) == ["Échantillon UN", "André DEUX"])
    #expect(reading.rows.map(\.sex) == [.female, .male])
    #expect(reading.rows.map(\.role) == [.facilitator, nil])
    #expect(reading.problems.isEmpty)
  }

  @Test("a Russian list from a spreadsheet's Unicode text")
  func readsRussianList() {
    let text =
      "№ п/п\tФИО\tПол\tМесто работы\tДолжность\tРоль\r\n"
      + "1\tПримерова Ёлка\tжен.\tПрокуратура\tСледователь\tучастница\r\n"
      + "2\tПримеров Пример\tмуж.\tСуд\tСудья\tНаблюдатель\r\nИтого: 2\t\t\t\t\t\r\n"
    let reading = RosterReader.read(utf16(text, bigEndian: false))
    #expect(reading.rows.map(\.name) == ["Примерова Ёлка", "Примеров Пример"])
    #expect(reading.rows.map(\.sex) == [.female, .male])
    #expect(reading.rows.map(\.role) == [.participant, .observer])
    #expect(reading.rows.map(\.organisation) == ["Прокуратура", "Суд"])
    #expect(reading.problems.count == 1)
  }

  @Test("a Bengali list with Bengali digits")
  func readsBengaliList() {
    let reading = roster(
      "ক্রমিক নং,নাম,লিঙ্গ,পদবি,সংস্থা,মোবাইল নম্বর\n১,মোঃ নমুনা খান,পুরুষ,পরিদর্শক,\"পুলিশ, ঢাকা\",০১৭০০\n"
        + "২,নমুনা বেগম,মহিলা,,,\nসর্বমোট ২,,,,,\n")
    #expect(reading.rows.map(\.name) == ["মোঃ নমুনা খান", "নমুনা বেগম"])
    #expect(reading.rows.map(\.number) == [1, 2])
    #expect(reading.rows.map(\.sex) == [.male, .female])
    #expect(reading.rows.map(\.organisation) == ["পুলিশ, ঢাকা", nil])
    #expect(reading.rows.map(\.phone) == ["০১৭০০", nil])
  }

  @Test("headings over two lines and in two languages")
  func readsBilingualHeadings() {
    let reading = roster(
      "No.,\"Name\n(as for the certificate)\",Sex / লিঙ্গ,প্রতিষ্ঠান (Organisation)\n1,Sample One,F,x\n")
    #expect(reading.understanding.columns.map(\.field) == [.number, .name, .sex, .organisation])
    #expect(reading.rows.map(\.line) == [3])
    #expect(reading.rows.map(\.name) == ["Sample One"])
  }

  @Test("our own export of a roster reads back")
  func readsOwnExport() {
    let reading = roster(
      "number,name,sex,organisation,unit,title,phone,email,role,group,note\r\n"
        + "1,Sample One,female,Org,Unit,Judge,'+880 1,a@b.org,resourcePerson,A,\"two\r\nlines\"\r\n"
    )
    #expect(reading.problems.isEmpty)
    var row = RosterRow(line: 2, name: "Sample One")
    (row.number, row.sex, row.role) = (1, .female, .resourcePerson)
    (row.organisation, row.unit, row.title) = ("Org", "Unit", "Judge")
    (row.phone, row.email, row.group, row.note) = ("+880 1", "a@b.org", "A", "two\nlines")
    #expect(reading.rows == [row])
  }
}
