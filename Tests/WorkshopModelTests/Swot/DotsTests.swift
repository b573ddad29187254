import Testing
import WorkshopModel

@Suite("Dots") struct DotsTests {
  /// A board with one round of 12 voters with 3 dots each, at most 2 on one factor.
  private func board(closed: Bool) -> FilledBoard {
    var board = SwotSample.board
    var round = VoteRound(id: SwotSample.id(50), board: board.board.id, name: "Urgent")
    (round.budget, round.most, round.isClosed) = (3, 2, closed)
    var ballot = Ballot(id: SwotSample.id(51), round: round.id)
    ballot.voters = 12
    board.rounds = [round]
    board.ballots = [ballot]
    board.votes = [
      Vote(ballot: ballot.id, factor: SwotSample.id(11), dots: 20),
      Vote(ballot: ballot.id, factor: SwotSample.id(13), dots: 10),
      Vote(ballot: ballot.id, factor: SwotSample.id(17), dots: 6),
    ]
    return board
  }

  @Test("Nobody sees dots while a round is open; closed they are what counts")
  func hidden() {
    #expect(board(closed: false).dots(of: SwotSample.id(11)) == nil)
    #expect(board(closed: true).dots(of: SwotSample.id(11)) == 20)
    #expect(board(closed: true).dots(of: SwotSample.id(12)) == 0)
    #expect(SwotSample.board.dots(of: SwotSample.id(12)) == 4)
  }

  @Test("Voters times budget is checked, and the difference said")
  func check() {
    var board = board(closed: true)
    #expect(board.check(board.ballots[0]).difference == 0)
    #expect(board.check(board.ballots[0]).isSound)
    board.votes[1].dots = 14
    #expect(Language.english(board.check(board.ballots[0]).phrase) == "40 of 36 dots · 4 too many")
    board.votes[1].dots = 1
    #expect(Language.english(board.check(board.ballots[0]).phrase) == "27 of 36 dots · 9 not given")
    board.votes[0].dots = 25
    #expect(board.check(board.ballots[0]).over == ["S1"])
    board.ballots[0].voters = nil
    #expect(board.check(board.ballots[0]).difference == nil)
    #expect(Language.english(board.check(board.ballots[0]).phrase) == "32 dots")
  }

  @Test("Ballots of groups add up to the round")
  func groups() {
    var board = board(closed: true)
    let other = Ballot(id: SwotSample.id(52), round: board.rounds[0].id, group: "Police")
    board.ballots.append(other)
    board.votes.append(Vote(ballot: other.id, factor: SwotSample.id(11), dots: 5))
    #expect(board.dots(of: SwotSample.id(11)) == 25)
    #expect(board.dots(of: SwotSample.id(11), in: other) == 5)
    #expect(board.ballots(of: board.rounds[0].id).map(\.group) == ["", "Police"])
  }

  @Test("Equal dots share a place, and factors without dots stay")
  func ties() {
    let places = SwotSample.board.ranking
    #expect(places.map(\.place) == [1, 2, 3, 4, 4, 4, 4, 8])
    #expect(places.filter(\.isShared).map(\.thing.code) == ["S2", "O1", "O2", "T1"])
    #expect(board(closed: true).ranking.count == 8)
  }

  @Test(
    "A ranking is stable: ties keep their order, and places do not depend on it", arguments: 0..<100
  )
  func stable(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let scores = (0..<12).map { _ in Int.random(in: 0...4, using: &generator) }
    let indices = Array(scores.indices)
    let places = Ranking.places(indices) { scores[$0] }
    for (first, second) in zip(places, places.dropFirst()) {
      #expect(
        first.score > second.score || (first.score == second.score && first.thing < second.thing))
    }
    let shuffled = Ranking.places(indices.shuffled(using: &generator)) { scores[$0] }
    let byThing = Dictionary(uniqueKeysWithValues: shuffled.map { ($0.thing, $0.place) })
    for place in places {
      #expect(byThing[place.thing] == place.place)
      #expect(place.place == scores.count { $0 > place.score } + 1)
    }
  }

  @Test(
    "The suggested budget is a quarter of the factors, from 3 to 5",
    arguments: [
      (0, 3), (8, 3), (13, 4), (16, 4), (17, 5), (40, 5),
    ])
  func budget(factors: Int, dots: Int) {
    #expect(VoteRound.suggestedBudget(factors: factors) == dots)
  }

  @Test(
    "A tally is read from one line, in any digits and signs",
    arguments: [
      "S1 5, W2 3", "s1=5 w2=3", "S১ ৫; W২ ৩", "W2 9 S1 5 W2 3",
    ])
  func tally(line: String) throws {
    let read = try TallyLine.read(line, on: SwotSample.board).get()
    #expect(
      Dictionary(uniqueKeysWithValues: read.map { ($0.factor.low, $0.dots) }) == [11: 5, 14: 3])
  }

  @Test(
    "What cannot be read is said",
    arguments: [
      ("S9 1", TallyLine.Problem.unknown("S9")), ("S1", .lonely("S1")), ("S1 W1 2", .lonely("S1")),
      ("5", .unreadable("5")), ("S1 many", .unreadable("many")),
    ])
  func problems(line: String, problem: TallyLine.Problem) {
    #expect(throws: problem) { try TallyLine.read(line, on: SwotSample.board).get() }
  }

  @Test("The line of a ballot reads back as the same ballot")
  func tallyText() throws {
    let board = board(closed: false)
    let text = TallyLine.text(board.ballots[0], on: board)
    #expect(text == "S1 20 W1 10 T1 6")
    let read = try TallyLine.read(text, on: board).get()
    #expect(read.map(\.dots) == [20, 10, 6])
  }
}
