import Foundation
import Testing

@Suite("muster import swot")
struct ImportSwotTests {

  @Test("What export wrote comes back as a board of its own, and again without change")
  func roundTrip() throws {
    let place = try Place.withWorkshop()
    try place.write(
      "group.md", "## Strengths\n- Trained cadre\n- One desk\n## Threats\n- New routes\n")
    let first = try place.muster(
      "import", "swot", "group.md", "--workshop", "dhaka", "--group", "A")
    #expect(first.status == 0, "\(first.remarks)")
    #expect(first.output == "4 added\n")
    _ = try place.muster("export", "swot", "dhaka", "--output", "a.json")
    let second = try place.muster("import", "swot", "a.json", "--workshop", "dhaka")
    #expect(second.status == 0, "\(second.remarks)")
    #expect(second.output == "0 added, 4 unchanged\n")
    #expect(try place.muster("new", "workshop", "Other", "--city", "Paro").status == 0)
    let third = try place.muster("import", "swot", "a.json", "--workshop", "paro")
    #expect(third.output == "4 added\n")
    // A copy of its own: taking it again finds the copy, and the first board stays as it was.
    let again = try place.muster("import", "swot", "a.json", "--workshop", "paro")
    #expect(again.output == "0 added, 4 unchanged\n")
    let markdown = { (ref: String) in
      try place.muster("export", "swot", ref, "--format", "markdown").output
        .split(separator: "\n").filter { $0.hasPrefix("|") }
    }
    #expect(try markdown("paro") == markdown("dhaka"))
    #expect(try place.muster("check").status == 0)
    #expect(try place.muster("undo").status == 0)
  }

  @Test("The CSV of an export is read, too, with its identities")
  func csv() throws {
    let place = try Place.withWorkshop()
    try place.write(
      "list.csv", "Quadrant,Factor,Raised by\nstrengths,Trained cadre,Police\nt,New routes,\n")
    #expect(
      try place.muster("import", "swot", "list.csv", "--workshop", "dhaka").output == "3 added\n")
    let csv = try place.muster("export", "swot", "dhaka").output
    try place.write("out.csv", csv)
    let again = try place.muster("import", "swot", "out.csv", "--workshop", "dhaka")
    #expect(again.output == "0 added, 2 unchanged\n")
    try place.write("out.csv", csv.replacing("Trained cadre", with: "Well trained cadre"))
    #expect(
      try place.muster("import", "swot", "out.csv", "--workshop", "dhaka").output
        == "0 added, 1 updated, 1 unchanged\n")
  }

  @Test("A dry run changes nothing; a wrong file is 65 with its place")
  func problems() throws {
    let place = try Place.withWorkshop()
    try place.write("list.csv", "Quadrant,Factor\nstrengths,Trained cadre\n")
    let dry = try place.muster("import", "swot", "list.csv", "--workshop", "dhaka", "--dry-run")
    #expect(dry.output == "2 added\n")
    #expect(dry.remarks.contains("A dry run"))
    #expect(try !place.muster("export", "swot", "dhaka").output.contains("Trained"))
    try place.write("wrong.csv", "Quadrant,Factor\nnowhere,Trained cadre\n")
    let wrong = try place.muster("import", "swot", "wrong.csv", "--workshop", "dhaka")
    #expect(wrong.status == 65)
    #expect(wrong.remarks.contains("wrong.csv:2"))
    try place.write("wrong.json", "{\"swotBoards\": [{}]}")
    #expect(try place.muster("import", "swot", "wrong.json", "--workshop", "dhaka").status == 65)
    let json = try place.muster("import", "swot", "list.csv", "--workshop", "dhaka", "--json")
    #expect(json.output.contains("\"added\": 2"))
  }
}
