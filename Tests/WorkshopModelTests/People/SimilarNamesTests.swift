import Testing
import WorkshopModel

@Suite("Names that may be one person's") struct SimilarNamesTests {
  @Test(
    "Spellings of one name are found, with the reason",
    arguments: [
      ("A.K.M. Sample", "A K M Sample", Likeness.name), ("AKM Sample", "a.k.m. sample", .name),
      ("Sample Anika", "Anika Sample", .name), ("Élodie Sample", "Elodie Sample", .name),
      ("Md. Karim Sample", "Mohammad Karim Sample", .shortened),
      ("Muhammed Karim Sample", "MOHD KARIM SAMPLE", .shortened),
      ("Md Karim Sample", "Karim Sample", .shortened),
      ("মোঃ করিম নমুনা", "মোহাম্মদ করিম নমুনা", .shortened),
      ("A K M Sample", "Abul Kalam Mohammad Sample", .initials),
      ("Anika R. Sample", "Anika Rahman Sample", .initials),
      ("Аnika Sample", "Anika Sample", .look), ("Anika Sаmple", "ANIKA SAMPLE", .look),
    ])
  func alike(one: String, other: String, reason: Likeness) {
    #expect(SimilarNames.likeness(one, other) == reason)
  }

  @Test(
    "Other people are not",
    arguments: [
      ("Anika Sample", "Anita Sample"), ("A K Sample", "A M Sample"), ("Md Karim", "Karim"),
      ("A B", "Anika Bashir"), ("Rahim Sample", "Rahima Sample"), ("", "Anika"),
      ("Anika", "Sample"),
      ("রহিম নমুনা", "করিম নমুনা"), ("Karim Sample", "Karim Sample Junior"),
    ])
  func different(one: String, other: String) {
    #expect(SimilarNames.likeness(one, other) == nil)
  }

  @Test("The order of the two never matters, and each name is like itself", arguments: 1...6)
  func symmetric(seed: Int) {
    var random = SeededNames(seed: UInt64(seed))
    for _ in 0..<300 {
      let (one, other) = (random.name(), random.name())
      #expect(SimilarNames.likeness(one, other) == SimilarNames.likeness(other, one))
      #expect(SimilarNames.likeness(one, one) == .name)
    }
  }

  @Test("Case, points between initials and accents never hide a name", arguments: 1...6)
  func invariant(seed: Int) {
    var random = SeededNames(seed: UInt64(seed))
    for _ in 0..<300 {
      let (one, other) = (random.name(), random.name())
      let written = other.uppercased().replacing("A", with: "Á").replacing(" ", with: "  ")
      #expect(SimilarNames.likeness(one, written) == SimilarNames.likeness(one, other))
    }
  }

  @Test("Initials made of a name are always like it", arguments: 1...6)
  func initials(seed: Int) {
    var random = SeededNames(seed: UInt64(seed))
    for _ in 0..<200 {
      let words = random.words(2...4)
      let count = Int.random(in: 1..<words.count, using: &random)
      let short = words.prefix(count).map { String($0.prefix(1)) }.joined(separator: ". ") + ". "
      let name = (words + ["Sample"]).joined(separator: " ")
      let rest = words.dropFirst(count) + ["Sample"]
      #expect(SimilarNames.likeness(short + rest.joined(separator: " "), name) != nil, "\(name)")
    }
  }

  @Test("Phones are the same when they end in the same seven digits, in any script")
  func phones() {
    #expect(SimilarNames.samePhone("+880 1700-123456", "01700 123456"))
    #expect(SimilarNames.samePhone("০১৭০০ ১২৩৪৫৬", "(01700) 123.456"))
    #expect(!SimilarNames.samePhone("123456", "123456"))
    #expect(!SimilarNames.samePhone("01700 123457", "01700 123456"))
    #expect(!SimilarNames.samePhone("", ""))
  }

  @Test("Letters of another script in a word are pointed out, those in a word of their own are not")
  func mixtures() {
    let found = NameScripts.mixtures(in: "Аnika Sаmple Образец")
    #expect(found.map(\.word) == ["Аnika", "Sаmple"])
    #expect(found.map(\.letters) == ["А", "а"])
    #expect(found.map(\.script) == [.cyrillic, .cyrillic])
    #expect(NameScripts.mixtures(in: "Образeц").map(\.script) == [.latin])
    for name in ["Anika Образец", "Élodie", "রহিম Sample", "A.K.M. Sample", "", "Нуртач 2"] {
      #expect(NameScripts.mixtures(in: name).isEmpty, "\(name)")
    }
  }
}

/// Made-up names, the same for the same seed.
struct SeededNames: RandomNumberGenerator {
  private var generator: SeededGenerator
  private static let parts = [
    "Anika", "Banu", "Karim", "Md", "Mohammad", "A", "K", "AKM", "Sample",
  ]

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func next() -> UInt64 { generator.next() }

  mutating func words(_ count: ClosedRange<Int>) -> [String] {
    (0..<Int.random(in: count, using: &self)).map { _ in
      ["Anika", "Banu", "Karim", "Dilnoza", "Erkin"][Int.random(in: 0..<5, using: &self)]
    }
  }

  mutating func name() -> String {
    (0..<Int.random(in: 1...4, using: &self)).map { _ in
      Self.parts[Int.random(in: 0..<Self.parts.count, using: &self)]
    }.joined(separator: " ")
  }
}
