import Testing
import WorkshopModel

@testable import WorkshopImport

@Suite struct AgendaReaderTests {
  private func read(_ text: String, map: [String] = []) -> AgendaReading {
    AgendaReader.read(
      Array(text.utf8), firstDay: CivilDate(iso: "2024-04-22"),
      options: TableOptions(map: map.compactMap(ColumnName.init(parsing:))))
  }

  /// "1 540 30 opening Welcome": day, start, minutes, kind, title.
  private func told(_ reading: AgendaReading) -> [String] {
    reading.rows.map { row in
      "\(row.day) \(row.start.map(String.init) ?? "-") \(row.minutes) \(row.kind?.rawValue ?? "-") "
        + row.title
    }
  }

  @Test("minimum minutes and groups are read; a minimum above the length is refused with its place")
  func minimumAndGroup() {
    let reading = read(
      "Day,Minutes,At least,Title,Groupe\n1,60,45,Law,\n1,60,,Cases,Blue\n1,60,,Drill,Red\n")
    #expect(reading.problems == [])
    #expect(reading.rows.map(\.minimum) == [45, nil, nil])
    #expect(reading.rows.map(\.group) == [nil, "Blue", "Red"])
    let wrong = read("Day,Minutes,Minimum,Title\n1,60,61,Law\n1,60,soon,Cases\n")
    #expect(wrong.rows.isEmpty)
    #expect(wrong.problems.map { "\($0.line ?? 0):\($0.column ?? 0)" } == ["2:6", "3:6"])
    #expect(Language.english(wrong.problems[0].phrase).contains("at least 61 minutes"))
  }

  @Test("what export agenda writes is read back")
  func export() {
    let reading = read(
      """
      Day,Code,Start,End,Title,Kind,Room,Topics,Facilitators,Remark\r
      1,D1S1,09:00,09:30,Opening,opening,Hall,,"Fay Sample, PPM",pinned\r
      1,D1S2,09:30,11:00,What a harbour sees,plenary,,Vessels; Crews,,\r
      1,,11:00,11:20,Tea,break,,,,\r
      2,D2S1,09:00,11:00,Working together,group work,,Calls,"Fay Sample; Gus Sample",overlaps by 5 min\r

      """)
    #expect(reading.problems == [])
    #expect(
      told(reading) == [
        "1 540 30 opening Opening", "1 570 90 plenary What a harbour sees", "1 660 20 break Tea",
        "2 540 120 groupWork Working together",
      ])
    #expect(reading.rows.map(\.isPinned) == [true, false, false, false])
    #expect(reading.rows[0].leads == ["Fay Sample, PPM"])
    #expect(reading.rows[1].leads == [])
    #expect(reading.rows[3].leads == ["Fay Sample", "Gus Sample"])
    #expect(reading.rows[1].topics == "Vessels\nCrews")
    #expect(reading.rows[0].room == "Hall")
    #expect(reading.rows[1].room == nil)
    #expect(reading.rows.map(\.code) == ["D1S1", "D1S2", nil, "D2S1"])
    #expect(reading.rows.map(\.line) == [2, 3, 4, 5])
    #expect(reading.understanding.sentences.last == "4 blocks.")
  }

  @Test(
    "headings and kinds in four languages",
    arguments: [
      "Day;Start;End;Title;Type\n1;9:00;9:30;Welcome;Opening\n1;9:30;10:00;Tea;Coffee break\n",
      "Jour;Début;Fin;Titre;Genre\n1;9h00;9h30;Welcome;Ouverture\n1;9h30;10h;Tea;Pause café\n",
      "День;Начало;Конец;Название;Тип\n1;9:00;9:30;Welcome;Открытие\n1;9:30;10:00;Tea;кофе-брейк\n",
      "দিন;শুরু;শেষ;শিরোনাম;ধরন\n১;৯:০০;৯:৩০;Welcome;উদ্বোধন\n১;৯:৩০;১০:০০;Tea;চা বিরতি\n",
      "Date\tTime\tSession\tType\n22 Apr 2024\t9:00–9:30\tWelcome\topening\n\t9:30-10:00\tTea\tbreak\n",
    ])
  func languages(text: String) {
    let reading = read(text)
    #expect(reading.problems == [])
    #expect(told(reading) == ["1 540 30 opening Welcome", "1 570 30 break Tea"])
  }

  @Test("lengths may be minutes, an end, or the start of the next block")
  func lengths() {
    #expect(told(read("Title,Minutes\nA,45\nB,1h30\n")) == ["1 - 45 - A", "1 - 90 - B"])
    #expect(
      told(read("Start,Title,End\n9:00,A,\n9:45,B,11:00\n")) == ["1 540 45 - A", "1 585 75 - B"])
    #expect(told(read("Start,End,Title\n23:00,01:00,Late\n")) == ["1 1380 120 - Late"])
    #expect(
      told(read("Start,End,Minutes,Title\n9:00,9:30,30,A\n")) == ["1 540 30 - A"])
  }

  @Test("an empty day is that of the row above, and a row of nothing but a day is a heading")
  func days() {
    let reading = read("Day,Title,Min\n1,A,10\n,B,10\nDay 2,,\n,C,10\n2024-04-24,D,10\n")
    #expect(told(reading) == ["1 - 10 - A", "1 - 10 - B", "2 - 10 - C", "3 - 10 - D"])
  }

  @Test("without a column of kinds the title tells them, where it can")
  func kindsByTitle() {
    let reading = read("Title,Min\nLunch,60\nOpening,30\nA word of our own,30\n")
    #expect(reading.rows.map(\.kind) == [.lunch, .opening, nil])
  }

  @Test("--map says what a column holds")
  func map() {
    let text = "x,y,z\nA,45,hall\n"
    let reading = read(text, map: ["A=title", "y=minutes", "3=room"])
    #expect(told(reading) == ["1 - 45 - A"])
    #expect(reading.rows[0].room == "hall")
    #expect(told(read("Title,Min,Room\nA,45,x\n", map: ["Room=ignore"])) == ["1 - 45 - A"])
    #expect(read(text, map: ["Q=title"]).problems.map(\.kind) == [.usage])
    #expect(read(text, map: ["A=colour"]).problems[0].message.contains("fields are day, code"))
  }

  @Test(
    "each problem is told with line and column, and nothing is imported",
    arguments: [
      ("Title,Min\nA,long\n", 2, 3, "“long” is no length"), ("Title,Min\nA,0\n", 2, 3, "no length"),
      ("Title,Min\nA,1441\n", 2, 3, "no length"), ("Title,Min\nA,\n", 2, 1, "how long"),
      ("Start,Title,Min\nnoon,A,10\n", 2, 1, "“noon” is no time"),
      ("Start,End,Title\n9:00,ten,A\n", 2, 6, "“ten” is no time"),
      ("Start,End,Title\n9:00,8:00,A\n", 2, 6, "ends before"),
      ("Start,End,Title\n,9:00,A\n", 2, 2, "an end without a start"),
      ("Start,End,Min,Title\n9:00,10:00,30,A\n", 2, 12, "do not fit"),
      ("Day,Title,Min\nMonday,A,10\n", 2, 1, "“Monday” is no day"),
      ("Day,Title,Min\n,A,10\n", 2, 1, "no day"),
      ("Title,Min,Kind\nA,10,party\n", 2, 6, "“party” is no kind of block"),
      ("Start,Title\n9:00,\n", 2, 6, "without a title"),
      ("Code,Min\nA,10\n", 1, 1, "no column holds the titles"),
      ("Start,Title\n9:00,A\n9:30,\"B\n", 3, 6, "never closed"),
      ("Start,Title,Day\n9:00,A,1\n10:00,B,2\n", 2, 6, "how long"),
    ])
  func problems(text: String, line: Int, column: Int, told: String) {
    let reading = read(text)
    #expect(!reading.isImportable)
    #expect(reading.rows.isEmpty)
    let problem = reading.problems.first
    #expect(problem?.message.contains(told) == true, "\(reading.problems)")
    #expect([problem?.line, problem?.column] == [line, column])
  }

  @Test("no change of one byte makes the reader fail otherwise than with a problem")
  func mutations() {
    let bytes = Array("Day,Start,End,Title\n1,9:00,9:30,\"A \"\"b\"\"\"\n1,9:30,10:00,Tea\n".utf8)
    for index in bytes.indices {
      for byte in [UInt8(ascii: "\""), UInt8(ascii: "-"), UInt8(ascii: "9"), 0x0A, 0xFF, 0x00] {
        var changed = bytes
        changed[index] = byte
        let reading = AgendaReader.read(changed, firstDay: nil)
        #expect(reading.isImportable != reading.rows.isEmpty)
        #expect(reading.rows.allSatisfy { (1...1440).contains($0.minutes) && $0.day > 0 })
      }
    }
  }
}
