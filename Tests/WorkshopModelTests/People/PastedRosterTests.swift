import Testing
import WorkshopModel

@Suite("A pasted list of people") struct PastedRosterTests {
  @Test("Lines, tables with tabs or semicolons, and numbered lists are read alike")
  func forms() {
    for text in [
      "Anika Sample, f, Border Guard, +880 1700 100001\nBanu Sample, m",
      "Name\tSex\tAgency\tPhone\nAnika Sample\tf\tBorder Guard\t+880 1700 100001\nBanu Sample\tm\n",
      "1. Anika Sample; f; Border Guard; +880 1700 100001\r\n2) Banu Sample; m\r\n\r\n",
      "1\tAnika Sample\tf\tBorder Guard\t+880 1700 100001\n2\tBanu Sample\tm",
    ] {
      let rows = PastedRoster.rows(text)
      #expect(rows.map(\.name) == ["Anika Sample", "Banu Sample"], "\(text)")
      #expect(rows.map(\.sex) == [.female, .male], "\(text)")
      #expect(rows.first?.organisation == "Border Guard", "\(text)")
      #expect(rows.first?.phone == "+880 1700 100001", "\(text)")
    }
  }

  @Test("A hundred bare names are a hundred people; empty lines are nobody")
  func bare() {
    let names = (1...100).map { "Person \($0) Sample" }
    #expect(PastedRoster.rows(names.joined(separator: "\n")).map(\.name) == names)
    #expect(PastedRoster.rows("\n \n,,\n").isEmpty)
    #expect(PastedRoster.rows("").isEmpty)
  }

  @Test("A comma inside a cell of a table does not make two of it")
  func commas() {
    let row = PastedRoster.rows("Anika Sample\tPolice, Dhaka\tInspector\n").first
    #expect(row?.organisation == "Police  Dhaka" || row?.organisation == "Police Dhaka")
    #expect(row?.title == "Inspector")
  }
}
