import Testing
import WorkshopModel

@Suite("Hints on wording") struct HintTests {
  @Test(
    "What may be worth a second look is said",
    arguments: [
      ("Training", Quadrant.strengths, [WordingHint.tooShort]),
      ("Staff", .weaknesses, [.tooShort]),
      ("Few vehicles at the border posts", .weaknesses, [.unmeasured("few")]),
      ("Peu de véhicules aux postes", .weaknesses, [.unmeasured("peu")]),
      ("Недостаточно машин на постах", .weaknesses, [.unmeasured("недостаточно")]),
      ("সীমান্তে যানবাহন কম আছে", .weaknesses, [.unmeasured("কম")]),
      ("Donors pay for the training centre", .strengths, [.mixedUp(.strengths)]),
      ("Our officers know the routes well", .threats, [.mixedUp(.threats)]),
      ("Only 3 vehicles for 40 posts, few of them new", .weaknesses, []),
      ("Every district unit has a trained investigator", .strengths, []),
      ("Our donors pay for the training centre", .strengths, []),
      ("", .strengths, []),
    ])
  func hints(text: String, quadrant: Quadrant, hints: [WordingHint]) {
    #expect(WordingRules.standard.hints(text, in: quadrant) == hints)
  }

  @Test("The same words in the opposite quadrant are pointed out, elsewhere they are not")
  func opposite() {
    var board = SwotSample.board
    board.factors.append(SwotSample.factor(40, .strengths, "Case files are shared"))
    board.factors.append(SwotSample.factor(41, .threats, "Case files are shared"))
    let factors = board.coded.map(\.factor)
    #expect(board.hints(on: factors[2]).contains(.opposite("W1")))
    #expect(board.hints(on: factors.last ?? factors[0]).isEmpty)
  }

  @Test("The rules are data: other words make other hints")
  func data() {
    var rules = WordingRules(vague: ["Ziemlich"], own: [], around: [])
    #expect(rules.hints("ziemlich gut ausgebildet", in: .strengths) == [.unmeasured("ziemlich")])
    rules.fewestWords = 5
    #expect(rules.hints("gut ausgebildete Leute da", in: .strengths) == [.tooShort])
  }

  @Test("Each hint is one short sentence")
  func sentences() {
    let hints: [WordingHint] = [
      .tooShort, .unmeasured("few"), .opposite("W1"), .mixedUp(.strengths), .mixedUp(.threats),
    ]
    let sentences = hints.map { Language.english($0.phrase) }
    #expect(Set(sentences).count == 5)
    #expect(sentences.allSatisfy { $0.count <= 60 })
  }
}
