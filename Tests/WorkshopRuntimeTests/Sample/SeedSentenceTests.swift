import Foundation
import Testing
import WorkshopModel
import WorkshopRuntime

@Suite struct SeedSentenceTests {
  let shelf = SampleShelf()

  /// What may stand in the sources word for word.
  private var verbatim: [String] {
    let workshops = shelf.all(Workshop.self)
    return shelf.all(Quotation.self).map(\.text) + shelf.all(Publication.self).map(\.headline)
      + workshops.map(\.title) + workshops.map(\.creditLine)
      + workshops.flatMap(\.objectiveList) + shelf.all(Instrument.self).map(\.name)
      + shelf.all(Material.self).map(\.title) + shelf.all(Project.self).map(\.name)
      + ["2022 UNODC Global Report on Trafficking in Persons"]
  }

  @Test("no sentence of a report is in the sources", .enabled(if: SeedTexts.areHere))
  func noSentenceCopied() {
    let sources = WordRuns(
      SeedTexts.texts(in: SeedTexts.root.appending(path: "Sources"), ending: "swift"))
    let allowed = WordRuns(verbatim)
    let sentences = SeedTexts.all.flatMap(SeedTexts.sentences(of:))
    #expect(sentences.count > 60)
    for sentence in sentences where !allowed.contain(sentence) {
      let copied = sources.contain(sentence)
      #expect(!copied, "\(sentence)")
    }
  }

  @Test("no note shares a run of eight words with a report", .enabled(if: SeedTexts.areHere))
  func notesInOwnWords() {
    let own =
      shelf.all(Note.self).map(\.text) + shelf.all(Action.self).map(\.text)
      + shelf.all(Milestone.self).map(\.note) + shelf.all(Project.self).map(\.note)
      + shelf.all(Programme.self).map(\.note) + shelf.all(Workshop.self).map(\.note)
    let seeds = WordRuns(SeedTexts.all)
    let allowed = WordRuns(verbatim)
    for text in own {
      let words = SeedTexts.words(of: text)
      for start in words.indices.dropLast(WordRuns.length - 1) {
        let run = words[start..<start + WordRuns.length].joined(separator: " ")
        // A message that prints every run of every report helps nobody.
        let copied = seeds.contain(run) && !allowed.contain(run)
        #expect(!copied, "\(run)")
      }
    }
  }

  @Test("what is verbatim stands in a report byte for byte", .enabled(if: SeedTexts.areHere))
  func verbatimTexts() {
    let workshops = shelf.all(Workshop.self)
    let texts =
      shelf.all(Quotation.self).map(\.text) + shelf.all(Publication.self).map(\.headline)
      + workshops.map(\.creditLine) + workshops.flatMap(\.objectiveList)
      + shelf.all(Publication.self).map(\.datelinePlace) + shelf.all(Instrument.self).map(\.name)
      + shelf.all(Reach.self).map(\.count.label)
    let reports = SeedTexts.all
    for text in texts where !text.isEmpty {
      let isStated = reports.contains { $0.utf8.contains(text.utf8) }
      #expect(isStated, "\(text)")
    }
  }

  @Test(
    "everybody named who is no sample stands in a report, with title and unit",
    .enabled(if: SeedTexts.areHere))
  func namedPeople() throws {
    for person in shelf.all(Person.self) where person.note.isEmpty {
      let enrolment = try #require(shelf.all(Enrolment.self).first { $0.person == person.id })
      let report = try #require(SeedTexts.all.first { $0.contains(person.fullName) })
      #expect(report.contains(enrolment.title))
      #expect(report.contains(enrolment.unit) || enrolment.unit.isEmpty)
    }
  }

  @Test("a report ends a sentence at full stops, question marks and line ends")
  func splitsSentences() {
    let text = "One two. Three four?\n\n“Five six.” Seven A.B.M eight 2.5 nine.Ten"
    #expect(
      SeedTexts.sentences(of: text).map { SeedTexts.words(of: $0).joined(separator: " ") } == [
        "one two", "three four", "five six", "seven a", "b", "m eight 2 5 nine", "ten",
      ])
  }

  @Test("a sentence is found although literals break it and case differs")
  func findsBrokenSentences() {
    let source = """
      let text = "The roll is taken \\
        again after" + "EVERY break of the day."
      """
    let runs = WordRuns([source])
    #expect(runs.contain("The roll is taken again after every break of the day."))
    #expect(!runs.contain("The roll is taken again after every lunch of the day."))
    #expect(!runs.contain("The roll is taken."))
  }
}
