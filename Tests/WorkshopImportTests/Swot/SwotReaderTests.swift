import Testing
import WorkshopModel

@testable import WorkshopImport

@Suite("Reading factors") struct SwotReaderTests {
  private func read(_ text: String) -> SwotReading { SwotReader.read(Array(text.utf8)) }

  private func lines(_ text: String) -> [String] {
    read(text).factors.map { "\($0.quadrant.letter) \($0.text)" }
  }

  @Test(
    "A Markdown list stands under the names of the quadrants, in four languages",
    arguments: [
      "# SWOT\n\n## Strengths\n- Trained cadre\n- S2 One desk\n\n## Threats (external)\n* New routes\n",
      "Strengths:\n1. Trained cadre\n2) One desk\nThreats:\nNew routes",
      "**Forces**\n- Trained cadre\n- One desk\n**Menaces**\n- New routes",
      "## Сильные стороны\n• Trained cadre\n• One desk\n## Угрозы\n• New routes",
      "## শক্তি\n- Trained cadre\n- One desk\n## হুমকি\n- New routes",
    ])
  func lists(text: String) {
    #expect(lines(text) == ["S Trained cadre", "S One desk", "T New routes"])
  }

  @Test("What stands under no quadrant is left out, and that is said with its line")
  func homeless() {
    let reading = read("- Loose\n## Strengths\n- Trained cadre\n## Notes\n- Another\n")
    #expect(reading.factors.map(\.text) == ["Trained cadre"])
    #expect(reading.problems.map(\.line) == [1, 5])
    #expect(reading.isImportable)
  }

  @Test("A table needs a quadrant and a factor; the rest is taken where it is there")
  func table() throws {
    let reading = read(
      "Cadran;Facteur;Points;Émis par;Preuve;Thème\nForces;Cadres formés;3;Police;fait;Formation\nW;\"Peu de véhicules; vieux\";;;;\n"
    )
    #expect(reading.problems.isEmpty)
    let factors = reading.factors
    #expect(factors.map(\.quadrant) == [.strengths, .weaknesses])
    #expect(factors.map(\.text) == ["Cadres formés", "Peu de véhicules; vieux"])
    #expect(factors[0].votes == 3)
    #expect(factors[0].raisedBy == "Police")
    #expect(factors[0].evidence == .fact)
    #expect(factors[0].theme == "Formation")
  }

  @Test("Weights and ratings come with a table, as it was exported or typed")
  func weights() {
    let reading = read(
      "Quadrant,Factor,Weight,Rating\nS,Trained cadre,0.25,4\nS,One desk,25 %,2 !\nT,New routes,,\n"
    )
    #expect(reading.problems.isEmpty)
    #expect(reading.factors.map(\.weight) == [25, 25, nil])
    #expect(reading.factors.map(\.rating) == [4, 2, nil])
  }

  @Test("What is merged into another row is not taken a second time")
  func merged() {
    let csv = "Quadrant,Factor,Merged into\nStrengths,All of it,\nStrengths,A part,S1\n"
    #expect(lines(csv) == ["S All of it"])
  }

  @Test(
    "What is wrong is said with its place, and then nothing is taken",
    arguments: [
      ("Quadrant,Factor\nnowhere,Text here\n", 2), ("Quadrant,Factor,Dots\ns,Text here,many\n", 2),
      ("Quadrant,Factor,Rating\ns,Text here,5\n", 2),
      ("Quadrant,Factor,Weight\ns,Text here,1.5\n", 2),
      ("Name,Phone\nA,B\n", 1),
    ])
  func wrong(text: String, line: Int) throws {
    let reading = read(text)
    #expect(!reading.isImportable)
    #expect(reading.factors.isEmpty)
    #expect(reading.problems.first { $0.severity != .warning }?.line == line)
  }

  private let id = "00000000000000070000000000000001"

  @Test("JSON is read with merges, votes, weights and strategies")
  func json() throws {
    let other = id.replacing("1", with: "2")
    let reading = read(
      """
      {"kind": "swot", "swotBoards": [{"id": "\(id)", "question": "How?", "group": "A", "phase": "dots",
        "factors": {"strengths": [{"id": "\(other)", "text": "All", "votes": 2, "weightHundredths": 40,
          "rating": 3, "originals": [{"id": "\(id)", "mergedInto": "\(other)", "quadrant": "threats", "text": "Part"}]}]},
        "rounds": [{"id": "\(id)", "name": "R", "budget": 3, "closed": true, "ballots": [
          {"id": "\(id)", "voters": 4, "votes": [{"factor": "\(other)", "dots": 5}]}]}],
        "strategies": [{"id": "\(id)", "pairing": "st", "text": "Do it", "factors": ["\(other)"]}],
        "stakeholders": [{"id": "\(id)", "name": "Court", "interest": 4, "influence": null}]}]}
      """)
    #expect(reading.problems.isEmpty)
    let board = try #require(reading.boards.first)
    #expect(board.board.phase == .dots && board.board.group == "A")
    #expect(board.factors(in: .strengths).map(\.factor.text) == ["All"])
    #expect(board.originals(of: board.factors[0].id).map(\.text) == ["Part"])
    #expect(board.check(board.ballots[0]).difference == -7)
    #expect(board.strategies(in: .st).map(\.sum) == ["S1"])
    #expect(board.stakeholders.first?.influence == nil)
  }

  @Test(
    "JSON that is not ours, or names what is not there, is refused with its place",
    arguments: [
      "{}", "{\"swotBoards\": 3}", "{\"swotBoards\": [{}]}", "{\"swotBoards\": [{\"id\": \"x\"}]}",
      "{\"swotBoards\": [{\"id\": \"00000000000000070000000000000001\", \"factors\": {\"threats\": [{\"id\": \"00000000000000070000000000000001\", \"text\": \"T\", \"rating\": 9}]}}]}",
      "{\"swotBoards\": [{\"id\": \"00000000000000070000000000000001\", \"strategies\": [{\"id\": \"00000000000000070000000000000001\", \"pairing\": \"so\", \"text\": \"T\", \"factors\": [\"00000000000000070000000000000009\"]}]}]}",
      "{\"swotBoards\": [", "",
    ])
  func refused(text: String) {
    let reading = read(text)
    #expect(!reading.isImportable)
    #expect(reading.boards.isEmpty && reading.factors.isEmpty)
  }

  @Test("Random text never crashes and never gives a factor without words", arguments: 0..<100)
  func fuzz(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    let parts = [
      "## Strengths\n", "- ", "S1 ", "Threats:\n", ",", ";", "\"", "{", "}", "\n",
      "Quadrant,Factor\n", "\u{0}", "শক্তি", "3", "text ",
    ]
    var text = ""
    for _ in 0..<40 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += parts[Int(state >> 33) % parts.count]
    }
    for factor in read(text).factors { #expect(!factor.text.isEmpty) }
  }
}
