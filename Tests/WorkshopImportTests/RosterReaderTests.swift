import Testing
import WorkshopImport
import WorkshopModel

@Suite struct RosterReaderTests {
  @Test("rows keep their physical lines, across quoted line ends and blank rows")
  func keepsLines() {
    let reading = roster("Name,Note\n\nSample One,\"two\nlines\"\n,\nSample Two,x\n")
    #expect(reading.rows.map(\.line) == [3, 6])
    #expect(reading.rows.map(\.note) == ["two\nlines", "x"])
    #expect(reading.problems.isEmpty)
  }

  @Test("unused rows that are numbered in advance are no people")
  func skipsNumberedRows() {
    let reading = roster("No,Name,Sex,Signature\n1,Sample One,F,\n2,,,\n3,,,\n")
    #expect(reading.rows.count == 1)
    #expect(reading.problems.isEmpty)
  }

  @Test("a remark below the list, in the column of numbers, is left out with a warning")
  func skipsRemarks() {
    let reading = roster("No,Name,Sex\n1,Sample One,F\nPrepared by: Sample Two,,\n")
    #expect(reading.rows.map(\.name) == ["Sample One"])
    #expect(reading.problems.map(\.line) == [3])
    #expect(reading.isImportable)
  }

  @Test("a row without a name but with facts is an error at the first fact")
  func refusesNamelessRow() {
    let reading = roster("No,Name,Sex,Phone\n1,Sample One,F,1\n2,,M,2\n")
    #expect(reading.problems.map(\.severity) == [.error])
    #expect(reading.problems.first?.line == 3)
    #expect(reading.problems.first?.column == 4)
    #expect(reading.problems.first?.field == "name")
  }

  @Test(
    "a row of totals is left out with a warning",
    arguments: [
      "Total 27,,", "TOTAL:,F 5,M 22", ",Total,27", "Grand total,,27", "Итого: 12,,", "Всего,,",
      "মোট ২৭,,", "সর্বমোট,,", "Total (27),,",
    ])
  func skipsTotals(line: String) {
    let reading = roster("Name,Organisation,Unit\nSample One,x,y\n\(line)\n")
    #expect(reading.rows.map(\.name) == ["Sample One"])
    #expect(reading.problems.map(\.severity) == [.warning])
    #expect(reading.problems.first?.line == 3)
  }

  @Test(
    "the word for a total may stand under the numbers",
    arguments: ["Total,3,1F/2M", "TOTAL,27,", "Итого,12,", "মোট,২৭,"])
  func skipsTotalsUnderNumbers(line: String) {
    let reading = roster("No,Name,Sex\n1,Sample One,F\n\(line)\n")
    #expect(reading.rows.map(\.name) == ["Sample One"])
    #expect(reading.problems.map(\.severity) == [.warning])
  }

  @Test("somebody whose number is a word that counts is kept with a warning")
  func keepsNumberedByWord() {
    let reading = roster("No,Name,Sex\nTotal,Sample One,F\n")
    #expect(reading.rows.map(\.name) == ["Sample One"])
  }

  @Test(
    "a name that begins like a total is a name",
    arguments: ["Totaline Sample", "Summer Sample", "Total Sample"])
  func keepsNames(name: String) {
    #expect(roster("Name,Unit\n\(name),x\n").rows.map(\.name) == [name])
  }

  @Test("headings that are repeated on each page are left out")
  func skipsRepeatedHeadings() {
    let reading = roster("Name,Sex\nSample One,F\nName,Sex\nSample Two,M\n")
    #expect(reading.rows.map(\.name) == ["Sample One", "Sample Two"])
    #expect(reading.problems.map(\.line) == [3])
    #expect(reading.isImportable)
  }

  @Test("a repeated row is read with a warning that names the first")
  func warnsOfRepetition() {
    let reading = roster(
      "No,Name,Unit\n1,Sample One,x\n2,Sample Two,x\n3,Sample One,x\n4,Sample One,y\n")
    #expect(reading.rows.count == 4)
    #expect(reading.problems.map(\.severity) == [.warning])
    #expect(reading.problems.first?.line == 4)
    #expect(reading.problems.first?.message.contains("line 2") == true)
  }

  @Test("short rows are read with a warning, long rows are errors")
  func reportsRaggedRows() {
    let reading = roster("Name,Sex,Unit\nSample One,F\nSample Two,F,x,y\nSample Three,F,x,,\n")
    #expect(reading.rows.count == 3)
    #expect(reading.problems.map(\.severity) == [.warning, .error])
    #expect(reading.problems.map(\.line) == [2, 3])
    #expect(reading.problems.map(\.column) == [12, 16])
  }

  @Test("a name of 200 characters is read, one more is an error")
  func limitsNames() {
    let fits = String(repeating: "é", count: 200)
    #expect(roster("Name,Unit\n\(fits),x\n").isImportable)
    let reading = roster("Name,Unit\n\(fits)e,x\n")
    #expect(reading.problems.map(\.severity) == [.error])
    #expect(
      roster("Name,Unit\n\(fits)e,x\n", RosterOptions(limits: Limits(nameLength: 300))).isImportable
    )
  }

  @Test(
    "numbers are read as people write them",
    arguments: [
      ("12", 12), ("12.", 12), ("12)", 12), ("#12", 12), ("No. 12", 12), ("№12", 12), ("১২", 12),
      ("12.0", 12), ("007", 7), ("", nil), ("0", 0),
    ])
  func readsNumbers(text: String, number: Int?) {
    let reading = roster("No,Name,Sex\n\(text),Sample One,F\n")
    #expect(reading.rows.map(\.number) == [number])
    #expect(reading.problems.isEmpty)
  }

  @Test(
    "a number that is none is left empty with a warning",
    arguments: ["a", "1-2", "-3", "99999999999999999999"])
  func warnsOfNumbers(text: String) {
    let reading = roster("No,Name,Sex\n\(text),Sample One,F\n")
    #expect(reading.rows.map(\.number) == [nil])
    #expect(reading.problems.map(\.severity) == [.warning])
    #expect(reading.problems.first?.field == "number")
  }

  @Test(
    "telephones stay as typed",
    arguments: ["+880 1700-000000", "০১৭০০ ০০০০০০", "(02) 55 / 66", "'+880", "tel. 5"])
  func keepsPhones(phone: String) {
    #expect(
      roster("Name,Phone\nSample One,\(FormulaGuard.guarded(phone))\n").rows.first?.phone == phone)
  }

  @Test(
    "an e-mail address is looked at loosely",
    arguments: [
      ("a@b.org", true), ("a.b+c@d-e.co.uk", true), ("a@b.org; c@d.org", true), ("é@é.org", true),
      ("a@b", false), ("@b.org", false), ("a b.org", false), ("a@@b.org", false),
      ("a@b..org", false),
      ("none", false), ("a@b.", false), ("a@.b", false),
    ])
  func checksEmail(email: String, isGood: Bool) {
    let reading = roster("Name,E-mail\nSample One,\(email)\n")
    #expect(reading.rows.first?.email == email)
    #expect(reading.problems.isEmpty == isGood)
    #expect(reading.isImportable)
  }

  @Test("cells pass the import gate and what it strips is counted")
  func passesGate() {
    let reading = roster("Name,Unit\nSam\u{202E}ple\u{200B} One,a\u{7}\n\"Sample\nTwo\",b\n")
    #expect(reading.rows.map(\.name) == ["Sample One", "Sample Two"])
    #expect(reading.rows.map(\.unit) == ["a", "b"])
    #expect(reading.understanding.stripped == [.bidi: 1, .zeroWidth: 1, .control: 2])
  }

  @Test("spelling stays as typed and white space around it goes")
  func keepsSpelling() {
    let reading = roster("Name,Unit\n\u{A0} A.B.M  নমুনা’s \u{3000},\" x \"\n")
    #expect(reading.rows.map(\.name) == ["A.B.M  নমুনা’s"])
    #expect(reading.rows.map(\.unit) == ["x"])
  }

  @Test("problems come in the file's order, and one does not hide another")
  func ordersProblems() {
    let reading = roster(
      "Name,Sex,Role\nSample One,Mr,Wizard\n,F,\n\"Sample\"x,F,\nSample Two,Ms,\n")
    #expect(reading.problems.map(\.line) == [2, 2, 3, 4, 5])
    #expect(reading.problems.map(\.column) == [12, 15, 2, 9, 12])
    #expect(reading.problems.allSatisfy { $0.severity == .error })
  }

  @Test("a fatal problem leaves no rows", arguments: ["Name,Sex\nSample One,F\nSample Two,\"M\n"])
  func leavesNoRows(text: String) {
    let reading = roster(text)
    #expect(reading.rows.isEmpty)
    #expect(reading.understanding.rowCount == 0)
    #expect(reading.problems.map(\.severity) == [.fatal])
    #expect(reading.problems.first?.sentence.hasPrefix("line 3, column 12: a quote") == true)
  }

  @Test("what was wrong before a fatal problem is reported too")
  func reportsBeforeFatal() {
    let rows = (1...60).map { "Sample \($0),F\n" }.joined()
    let reading = roster("Name,Sex\nSample One,Mr\n" + rows + "Sample Two,\"F\n")
    #expect(reading.problems.map(\.severity) == [.error, .fatal])
    #expect(reading.problems.map(\.line) == [2, 63])
    #expect(reading.rows.isEmpty)
  }

  @Test("a wide table that is not understood shows its first columns")
  func shortensColumns() {
    let reading = roster((1...100).map { "c\($0)" }.joined(separator: ",") + "\n")
    let message = reading.problems.first?.message ?? ""
    #expect(message.contains("T “c20”, …."))
    #expect(!message.contains("c21"))
  }

  @Test("limits hold for whole files and can be raised")
  func limitsFiles() {
    let text = "Name,Sex\nSample One,F\nSample Two,F\n"
    let small = RosterOptions(limits: Limits(fileBytes: 20))
    #expect(roster(text, small).problems.map(\.kind) == [.limit])
    let rows = RosterOptions(limits: Limits(rows: 1))
    #expect(roster(text, rows).problems.map(\.kind) == [.limit])
    #expect(roster(text, RosterOptions(limits: Limits(rows: 2))).rows.count == 2)
  }

  @Test(
    "the same roster reads the same in every encoding",
    arguments: TextEncoding.allCases.filter { ![.windows1252, .latin1].contains($0) })
  func readsEncodings(encoding: TextEncoding) throws {
    let text = "No;ФИО;Пол\n1;Ёлка Примерова;ж\n"
    let bytes = try encode(text, encoding)
    let reading = RosterReader.read(bytes, options: RosterOptions(encoding: encoding))
    #expect(reading.rows.map(\.name) == ["Ёлка Примерова"])
    #expect(reading.rows.map(\.sex) == [.female])
    #expect(reading.rows.map(\.number) == [1])
  }

  /// Encodes by reading each byte back, which the decoding tests have checked against facts.
  private func encode(_ text: String, _ encoding: TextEncoding) throws -> [UInt8] {
    switch encoding {
    case .utf8: return Array(text.utf8)
    case .utf16LittleEndian: return utf16(text, bigEndian: false, mark: false)
    case .utf16BigEndian: return utf16(text, bigEndian: true, mark: false)
    default: break
    }
    var bytes: [String: UInt8] = [:]
    for byte in UInt8(1)...255 {
      guard let decoded = try? DecodedText([0x61, byte], encoding: encoding) else { continue }
      bytes[String(decoding: decoded.bytes.dropFirst(), as: UTF8.self)] = byte
    }
    return try text.map { try #require(bytes[String($0)]) }
  }
}
