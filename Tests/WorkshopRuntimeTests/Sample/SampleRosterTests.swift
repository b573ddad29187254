import Testing
import WorkshopModel
import WorkshopRuntime

@Suite struct SampleRosterTests {
  let shelf = SampleShelf()

  static let rosters = ["dhaka-2024-04", "savar-2022-11"]

  @Test("the roster reconciles with the head-count", arguments: rosters)
  func reconciles(code: String) throws {
    let dossier = try shelf.dossier(code)
    let headCount = try #require(dossier.headCounts.first)
    #expect(CountBySex(roster: dossier.participants.map(\.person.sex)) == headCount.count)
  }

  @Test("rows are numbered from 1 without a gap", arguments: rosters)
  func numbered(code: String) throws {
    let numbers = try shelf.dossier(code).participants.map(\.enrolment.number)
    #expect(numbers == (1...numbers.count).map { $0 })
  }

  @Test("participants only take part and are registered", arguments: rosters)
  func onlyParticipants(code: String) throws {
    for participant in try shelf.dossier(code).participants {
      #expect(participant.enrolment.roles == [.participant])
      #expect(participant.enrolment.state == .registered)
      #expect(participant.further.isEmpty)
    }
  }

  @Test("every participant says to be fictional, in the note and in the name", arguments: rosters)
  func fictional(code: String) throws {
    let words = ["Sample", "নমুনা", "དཔེ་ཚད", "Образец"]
    for participant in try shelf.dossier(code).participants {
      let scalars = String.UnicodeScalarView(participant.person.name.unicodeScalars)
      #expect(participant.person.note == "Sample participant, fictional.")
      #expect(words.contains { word in contains(word, in: scalars) }, "\(participant.person.name)")
    }
  }

  private func contains(_ word: String, in scalars: String.UnicodeScalarView) -> Bool {
    let word = Array(word.unicodeScalars)
    let scalars = Array(scalars)
    return scalars.indices.contains { scalars[$0...].starts(with: word) }
  }

  @Test(
    "both rosters hold names in four scripts", arguments: rosters,
    ["A"..."z", "\u{0980}"..."\u{09FF}", "\u{0F00}"..."\u{0FFF}", "\u{0400}"..."\u{04FF}"]
      as [ClosedRange<Unicode.Scalar>])
  func scripts(code: String, script: ClosedRange<Unicode.Scalar>) throws {
    let names = try shelf.dossier(code).participants.map(\.person.name)
    #expect(names.contains { $0.unicodeScalars.first.map(script.contains) ?? false })
  }

  @Test("women's names are not all in one script") func womenInEveryScript() throws {
    let women = try shelf.dossier("dhaka-2024-04").participants
      .filter { $0.person.sex == .female }
    #expect(
      Set(women.compactMap { $0.person.name.unicodeScalars.first?.value.description }).count > 3)
  }

  @Test("a name in other letters has a sort key in Latin ones, a Latin name has none")
  func sortKeys() {
    for person in shelf.all(Person.self) {
      let isLatin = person.name.unicodeScalars.allSatisfy(\.isASCII)
      #expect(person.sortKey.isEmpty == isLatin, "\(person.name)")
      #expect(!person.sortKey.unicodeScalars.contains { !$0.isASCII })
    }
  }

  @Test("phones are of one fictional range, each once, and nobody has an e-mail") func phones() {
    let people = shelf.all(Person.self).filter { !$0.note.isEmpty }
    #expect(people.count == 39)
    #expect(Set(people.map(\.phone)).count == 39)
    for person in people {
      #expect(person.phone.hasPrefix("+880 1700-000"))
      #expect(person.phone.count == "+880 1700-000001".count)
      #expect(person.email.isEmpty && person.ageBand.isEmpty)
    }
  }

  @Test("the first and the last phone are as printed on the sheets") func phoneEnds() throws {
    let dhaka = try shelf.dossier("dhaka-2024-04").participants.map(\.person.phone)
    let savar = try shelf.dossier("savar-2022-11").participants.map(\.person.phone)
    #expect(dhaka.first == "+880 1700-000001" && dhaka.last == "+880 1700-000027")
    #expect(savar.first == "+880 1700-000101" && savar.last == "+880 1700-000112")
  }

  @Test("names are unique, also when matched without case and diacritics") func uniqueNames() {
    let keys = shelf.all(Person.self).map { Folding.key($0.name) }
    #expect(Set(keys).count == 44)
    #expect(keys.count == 44)
  }

  @Test("nobody is in two workshops") func oneWorkshopEach() {
    let people = shelf.all(Enrolment.self).map(\.person)
    #expect(Set(people).count == people.count)
    #expect(Set(people) == Set(shelf.all(Person.self).map(\.id)))
  }

  @Test("in Savar two fictional agencies send six each") func agencies() throws {
    let participants = try shelf.dossier("savar-2022-11").participants
    let agencies = Dictionary(grouping: participants) { $0.organisation?.name ?? "" }
    #expect(
      agencies.mapValues(\.count)
        == ["Specialist Police Unit (sample)": 6, "Border Guard Unit (sample)": 6])
    for participant in participants {
      #expect(participant.organisation?.note == "Sample organisation, fictional.")
    }
  }

  @Test("only fictional agencies call themselves a sample") func markedOrganisations() {
    let marked = shelf.all(Organisation.self).filter { $0.name.hasSuffix("(sample)") }
    #expect(marked.count == 2)
    #expect(
      shelf.all(Organisation.self).filter { $0.note.contains("fictional") } == marked)
    let withParts = Set(shelf.all(Role.self).map(\.organisation))
    #expect(marked.allSatisfy { !withParts.contains($0.id) })
  }

  @Test("39 people are known, two workshops are not, and no unknown counts as 0") func total()
    throws
  {
    let counts = try shelf.all(Workshop.self).map { workshop in
      try shelf.dossier(workshop.code).participantCount.total
    }
    let sum = KnowledgeSum(counts)
    #expect(sum.exactTotal == nil)
    #expect(
      sum.label(one: "workshop", many: "workshops") == "≥ 39 known + 2 workshops unknown")
  }
}
