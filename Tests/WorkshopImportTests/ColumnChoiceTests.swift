import Testing
import WorkshopImport
import WorkshopModel

@Suite struct ColumnChoiceTests {
  @Test(
    "COLUMN=FIELD is read",
    arguments: [
      ("A=name", "A", RosterField.name), ("2=sex", "2", .sex),
      ("Full Name = name", "Full Name", .name),
      ("x=y=phone", "x=y", .phone), ("B=E-mail", "B", .email), ("C=first-name", "C", .firstName),
      ("C=firstName", "C", .firstName), ("D=ignore", "D", nil), ("D=IGNORE", "D", nil),
      ("নাম=name", "নাম", .name), ("E=organization", "E", .organisation),
    ])
  func reads(text: String, column: String, field: RosterField?) throws {
    #expect(try ColumnChoice(parsing: text) == ColumnChoice(column: column, field: field))
  }

  @Test("what has no two sides is refused", arguments: ["", "=", "A", "A=", "=name", " = "])
  func refusesForm(text: String) {
    let error = #expect(throws: ColumnChoice.Invalid.form(text)) { try ColumnChoice(parsing: text) }
    #expect(error.map { Language.english($0.phrase).contains("COLUMN=FIELD") } == true)
  }

  @Test("a field that does not exist is refused, with those that do")
  func refusesField() {
    let error = #expect(throws: ColumnChoice.Invalid.field("colour")) {
      try ColumnChoice(parsing: "A=colour")
    }
    #expect(error.map { Language.english($0.phrase).contains("organisation") } == true)
    #expect(error.map { Language.english($0.phrase).contains("ignore") } == true)
  }

  @Test(
    "columns are named by heading, number or letter",
    arguments: [
      "Foo=name", "foo=name", "FÓO=name", "1=name", "A=name", "a=name", "১=name",
    ])
  func namesColumns(choice: String) throws {
    let text = "Foo,Bar,Sex\nSample One,x,F\n"
    let options = RosterOptions(map: [
      try ColumnChoice(parsing: choice), .init(column: "Bar", field: .unit),
    ])
    let reading = roster(text, options)
    #expect(reading.rows.map(\.name) == ["Sample One"])
    #expect(reading.rows.map(\.unit) == ["x"])
    #expect(reading.rows.map(\.sex) == [.female])
    #expect(reading.understanding.headingLine == 1)
  }

  @Test("a heading that is called B is meant before the second column")
  func prefersHeadingText() {
    let options = RosterOptions(map: [ColumnChoice(column: "B", field: .group)])
    #expect(roster("Name,Sex,B\nSample One,F,4\n", options).rows.first?.group == "4")
  }

  @Test("a choice overrides what the heading says, and ignore leaves it out")
  func overridesHeadings() {
    let options = RosterOptions(map: [
      ColumnChoice(column: "Name", field: .note), ColumnChoice(column: "Who", field: .name),
      ColumnChoice(column: "Sex", field: nil),
    ])
    let row = roster("Name,Who,Sex\nx,Sample One,nonsense\n", options).rows.first
    #expect(row?.name == "Sample One")
    #expect(row?.note == "x")
    #expect(row?.sex == nil)
  }

  @Test("a table without headings is read by numbers and letters")
  func readsHeadless() {
    let options = RosterOptions(map: [
      ColumnChoice(column: "1", field: .name), ColumnChoice(column: "C", field: .sex),
    ])
    let reading = roster("Sample One,x,F\nSample Two,y,M\n", options)
    #expect(reading.rows.map(\.name) == ["Sample One", "Sample Two"])
    #expect(reading.rows.map(\.sex) == [.female, .male])
    #expect(reading.understanding.headingLine == nil)
    #expect(reading.problems.map(\.severity) == [.warning])
  }

  @Test(
    "a choice that does not fit the file is a usage problem",
    arguments: [
      ["Nowhere=name"], ["9=phone"], ["ZZ=phone"], ["0=phone"], ["A=name", "1=sex"],
      ["A=name", "B=name"],
    ])
  func refusesMisfits(choices: [String]) throws {
    let map = try choices.map { try ColumnChoice(parsing: $0) }
    let reading = roster("Name,Sex\nSample One,F\n", RosterOptions(map: map))
    #expect(reading.problems.map(\.kind) == [.usage])
    #expect(reading.problems.map(\.severity) == [.fatal])
    #expect(reading.rows.isEmpty)
  }

  @Test("all misfits are reported, with the headings there are")
  func reportsAllMisfits() {
    let map = [ColumnChoice(column: "X1", field: .name), ColumnChoice(column: "X2", field: .sex)]
    let reading = roster("Name,Sex\nSample One,F\n", RosterOptions(map: map))
    #expect(reading.problems.count == 2)
    #expect(reading.problems.allSatisfy { $0.message.contains("“Name”, “Sex”") })
  }

  @Test("columns beyond Z have two letters")
  func namesFarColumns() {
    let cells = (1...30).map { "c\($0)" }
    let text = cells.joined(separator: ",") + "\n"
    let reading = roster(text, RosterOptions(map: [ColumnChoice(column: "AB", field: .name)]))
    #expect(reading.rows.map(\.name) == ["c28"])
    #expect(reading.understanding.columns[27].label == "column AB")
  }
}
