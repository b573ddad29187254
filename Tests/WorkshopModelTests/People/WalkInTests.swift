import Testing
import WorkshopModel

struct WalkInTests {
  @Test("Name, sex, agency and phone are read in one line")
  func whole() throws {
    let row = try #require(WalkIn.parse("Asha Sample, f, Sample Bureau, +880 1700-000 001"))
    #expect(row.name == "Asha Sample")
    #expect(row.sex == .female)
    #expect(row.organisation == "Sample Bureau")
    #expect(row.phone == "+880 1700-000 001")
  }

  @Test("Everything but the name may be missing, in any order")
  func parts() throws {
    let bare = try #require(WalkIn.parse("  নমুনা  "))
    #expect(bare.name == "নমুনা")
    #expect(bare.sex == nil && bare.organisation == nil && bare.phone == nil)
    let mixed = try #require(
      WalkIn.parse("Образец, ০১৭০০০০০০১, Sample Bureau, m, Inspector, a@example.org"))
    #expect(mixed.phone == "০১৭০০০০০০১")
    #expect(mixed.sex == .male)
    #expect(mixed.title == "Inspector")
    #expect(mixed.email == "a@example.org")
  }

  @Test("Without a name it is nothing", arguments: ["", "  ", ", f, Bureau"])
  func nameless(line: String) {
    #expect(WalkIn.parse(line) == nil)
  }

  @Test("Phones are equal by their last nine digits, in any digits")
  func phones() {
    #expect(ContactKey.phone("+880 1700-000001") == ContactKey.phone("01700000001"))
    #expect(ContactKey.phone("০১৭০০০০০০০১") == ContactKey.phone("01700000001"))
    #expect(ContactKey.phone("12345") == "")
  }
}
