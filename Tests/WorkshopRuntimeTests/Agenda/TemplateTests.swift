import Foundation
import Templates
import Testing
import WorkshopModel

@testable import WorkshopRuntime

@Suite("Templates of agendas") struct TemplateTests {
  private let corner: Corner
  private let world: World

  init() throws {
    corner = try Corner()
    world = .still(["XDG_CONFIG_HOME": corner.path("config")])
  }

  private func put(_ name: String, _ text: String) throws {
    let folder = corner.path("config/muster/templates")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
  }

  private func read(_ toml: String) throws(TemplateFile.Problem) -> TemplateFile {
    try TemplateFile(toml, name: "mine", language: .english)
  }

  private func refusal(_ toml: String) -> String? {
    do throws(TemplateFile.Problem) {
      _ = try read(toml)
      return nil
    } catch {
      return Language.english(error.sentence)
    }
  }

  @Test("Ours are fit for use in every language, and each title is translated")
  func ours() throws {
    for code in ["en", "fr", "ru", "bn"] {
      let language = try LanguageShelf(world).language(code)
      let offers = TemplateShelf(world, language).offers()
      #expect(offers.count == EmbeddedTemplates.names.count)
      #expect(offers.allSatisfy { $0.problem == nil && !$0.title.isEmpty && !$0.about.isEmpty })
      #expect(Set(offers.map(\.title)).count == offers.count)
      guard code != "en" else { continue }
      let english = TemplateShelf(world, .english).offers().flatMap(\.rows).map(\.title)
      let titles = offers.flatMap(\.rows).map(\.title)
      // Only the name of the method is the same everywhere.
      #expect(zip(english, titles).filter(==).isEmpty)
    }
  }

  @Test("Our whole agendas run into no pin, and end in the afternoon")
  func times() throws {
    for offer in TemplateShelf(world, .english).offers() where offer.isWhole {
      let workshop = EntityID(high: 1, low: 1)
      let sessions = offer.rows.enumerated().map { index, row in
        var session = Session(
          id: EntityID(high: 2, low: UInt64(index)), workshop: workshop, day: row.day,
          rank: Rank.series(offer.rows.count)[index], title: row.title)
        (session.minutes, session.pinned) = (row.minutes, row.isPinned ? row.start : nil)
        return session
      }
      let timetable = Timetable(sessions, dayStart: 540)
      #expect(timetable.slots.allSatisfy { $0.overlap == 0 })
      for day in timetable.days { #expect((900...1050).contains(timetable.end(of: day) ?? 0)) }
      #expect(offer.rows.allSatisfy { ($0.minimum ?? $0.minutes) <= $0.minutes })
    }
  }

  @Test("A template says blocks with what there is to them; days make it a whole agenda")
  func content() throws {
    let file = try read(
      """
      title = "Two mornings"
      [[block]]
      day = 2
      title = "Law"
      minutes = 90
      minimum = 60
      kind = "plenary"
      room = "Hall"
      topics = ["Vessels", "Crews"]
      [[block]]
      title = "Opening"
      start = "8:30"
      pinned = true
      minutes = 30
      """)
    #expect(file.title == "Two mornings" && file.about == "" && file.isWhole)
    #expect(file.rows.map(\.title) == ["Opening", "Law"])
    #expect(file.rows.map(\.day) == [1, 2])
    #expect(file.rows[0].start == 510 && file.rows[0].isPinned)
    #expect(file.rows[1].minimum == 60 && file.rows[1].kind == .plenary)
    #expect(file.rows[1].room == "Hall" && file.rows[1].topics == "Vessels\nCrews")
    #expect(try !read("[[block]]\ntitle = \"Energiser\"\nminutes = 10").isWhole)
  }

  @Test(
    "What cannot be used is refused with its place",
    arguments: [
      ("title = \"Empty\"", "line 1, column 1: There is no [[block]]."),
      ("[[block]]\nminutes = 10", "line 1, column 3: Block 1 has no title."),
      ("[[block]]\ntitle = \"A\"", "line 1, column 3: “A” has no minutes."),
      (
        "[[block]]\ntitle = \"A\"\nminutes = 0",
        "line 3, column 1: “A”: minutes is a number from 1 to 1440."
      ),
      (
        "[[block]]\ntitle = \"A\"\nminutes = 10\nminimum = 11",
        "line 4, column 1: “A”: minimum is a number from 1 to 10."
      ),
      (
        "[[block]]\ntitle = \"A\"\nminutes = 10\nstart = \"noon\"",
        "line 4, column 9: “noon” is no time; write 09:30."
      ),
      (
        "[[block]]\ntitle = \"A\"\nminutes = 10\npinned = true",
        "line 4, column 1: “A” is pinned, but has no start."
      ),
    ])
  func refused(toml: String, sentence: String) {
    #expect(refusal(toml) == sentence)
  }

  @Test("An unknown kind names the known ones; text that is no TOML is refused")
  func kinds() throws {
    let kind = try #require(
      refusal("[[block]]\ntitle = \"A\"\nminutes = 10\nkind = \"party\""))
    #expect(kind.hasPrefix("line 4, column 8: “party” is none of: opening, plenary"))
    for toml in ["[[block", "[[[a]]]", "block = 3", "[block]\ntitle = 3", "= ="] {
      #expect(refusal(toml) != nil)
    }
  }

  @Test("The person's own stand behind ours, take their place by name, and say what is wrong")
  func own() throws {
    try put("swot.toml", "title = \"Our SWOT\"\n[[block]]\ntitle = \"Silent\"\nminutes = 12")
    try put("broken.toml", "title = 3\n[[block]]\nminutes = 1")
    try put("notes.txt", "no template")
    try put(".hidden.toml", "")
    let offers = TemplateShelf(world, .english).offers()
    #expect(offers.count == EmbeddedTemplates.names.count + 1)
    #expect(offers.suffix(2).map(\.title) == ["broken", "Our SWOT"])
    #expect(offers.last?.source == .template("swot", isOwn: true))
    #expect(offers.last?.rows.map(\.minutes) == [12])
    #expect(offers.dropLast().last?.problem == "line 2, column 3: Block 1 has no title.")
  }

  @Test("A file that is too long, or no text, is said and not read")
  func noText() throws {
    try put("long.toml", String(repeating: "#", count: 300_000))
    let folder = corner.path("config/muster/templates")
    try Data([0xFF, 0xFE, 0x00]).write(to: URL(fileURLWithPath: "\(folder)/bytes.toml"))
    let broken = TemplateShelf(world, .english).offers().filter { $0.problem != nil }
    #expect(broken.map(\.title) == ["bytes", "long"])
    #expect(broken.allSatisfy { $0.problem?.contains("not written in UTF-8") == true })
  }

  @Test("No change of a template ends the program")
  func fuzz() {
    var generator = SystemRandomNumberGenerator()
    let seeds = EmbeddedTemplates.names.compactMap(EmbeddedTemplates.toml(of:))
    for _ in 0..<300 {
      var bytes = seeds.randomElement(using: &generator) ?? []
      for _ in 0..<Int.random(in: 1...6, using: &generator) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(Array("[]{}=\"\n.,#-3".utf8).randomElement() ?? 0, at: place)
        default: bytes.removeSubrange(place..<min(bytes.count, place + 9))
        }
      }
      let text = String(decoding: bytes, as: UTF8.self)
      if let file = try? TemplateFile(text, name: "fuzz", language: .english) {
        #expect(file.rows.allSatisfy { (1...1440).contains($0.minutes) && !$0.title.isEmpty })
      }
    }
  }
}
