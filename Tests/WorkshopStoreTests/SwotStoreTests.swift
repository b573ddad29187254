import GRDB
import Testing
import WorkshopModel

@testable import WorkshopStore

@Suite("SWOT boards in the store") struct SwotStoreTests {
  /// A workshop with a board of two factors in each quadrant.
  private func filled(_ store: Store) throws -> FilledBoard {
    let workshop = try StoreFixture.fill(store, people: 4)
    let factors = Quadrant.allCases.flatMap { quadrant in
      (1...2).map { number in
        Factor(
          id: .unassigned, board: .unassigned, quadrant: quadrant, rank: "",
          text: "\(quadrant.label) \(number)")
      }
    }
    _ = try store.apply(.add(factors, workshop: workshop.id))
    return try #require(try boards(store).first)
  }

  private func boards(_ store: Store) throws -> [FilledBoard] {
    let workshop = try #require(try store.workshops(.start, reach: 9).rows.first?.workshop)
    return try store.outline(workshop.id).dossier.boards
  }

  private func board(_ store: Store) throws -> FilledBoard { try #require(try boards(store).first) }

  private func head(_ board: FilledBoard) -> Factor {
    Factor(
      id: .unassigned, board: board.board.id, quadrant: .strengths, rank: board.factors[0].rank,
      text: "Both")
  }

  @Test("Many factors make one board and one step of undo, in their order")
  func add() throws {
    let store = try Store(inMemory: FrozenWorld().environment())
    let board = try filled(store)
    #expect(
      board.coded.map(\.factor.text) == [
        "Strengths 1", "Strengths 2", "Weaknesses 1", "Weaknesses 2", "Opportunities 1",
        "Opportunities 2", "Threats 1", "Threats 2",
      ])
    _ = try store.undo()
    #expect(try boards(store).isEmpty)
    _ = try store.redo()
    #expect(try self.board(store) == board)
    #expect(try store.check().problems == [])
  }

  @Test("Merged, cited, voted on and taken apart: everything is somewhere, and undo leads back")
  func merge() throws {
    let store = try Store(inMemory: FrozenWorld().environment())
    let before = try filled(store)
    let strengths = before.factors(in: .strengths).map(\.factor.id)
    _ = try store.apply(.merge(head(before), of: strengths))
    let merged = try board(store)
    let new = try #require(merged.factors(in: .strengths).first?.factor)
    #expect(merged.originals(of: new.id).map(\.id) == strengths)
    let outside = before.factors(in: .threats)[0].factor.id
    let strategy = Strategy(
      id: .unassigned, board: before.board.id, pairing: .st, rank: "A", text: "Use both")
    _ = try store.apply(.strategy(strategy, cites: [new.id, outside]))
    _ = try store.apply(
      .open(
        VoteRound(id: .unassigned, board: before.board.id, name: "Round 1"),
        [Ballot(id: .unassigned, round: .unassigned)]))
    let round = try #require(try board(store).openRound)
    _ = try store.apply(.give(2, to: new.id, in: round.id))
    _ = try store.apply(.give(1, to: strengths[0], in: round.id))
    var action = Action(
      id: store.environment.newID(), workshop: before.board.workshop, text: "Do it")
    action.factor = new.id
    _ = try store.save([action])
    let ripe = try board(store)
    #expect(ripe.dots(of: new.id, in: round) == 3)

    _ = try store.apply(.takeApart(new.id))
    let apart = try board(store)
    #expect(apart.factors(in: .strengths).map(\.factor.id) == strengths)
    #expect(apart.strategies(in: .st).map(\.sum) == ["S1 + S2 + T1"])
    #expect(apart.dots(of: strengths[0], in: round) == 3)
    #expect(try store.dossier(before.board.workshop).actions.first?.factor == strengths[0])
    #expect(try store.check().problems == [])
    _ = try store.undo()
    #expect(try board(store) == ripe)
    while try store.undo() != nil {}
    #expect(try store.check().problems == [])
  }

  @Test("Merging and taking apart again leaves the board as it was")
  func identity() throws {
    let store = try Store(inMemory: FrozenWorld().environment())
    let before = try filled(store)
    _ = try store.apply(.merge(head(before), of: before.factors.prefix(3).map(\.id)))
    let new = try #require(try board(store).factors.first { $0.text == "Both" })
    _ = try store.apply(.takeApart(new.id))
    #expect(try board(store) == before)
    #expect(throws: StoreError.self) { try store.apply(.takeApart(new.id)) }
  }

  @Test("A merged factor is removed with what stands under it, and comes back with it")
  func remove() throws {
    let store = try Store(inMemory: FrozenWorld().environment())
    let before = try filled(store)
    _ = try store.apply(.merge(head(before), of: before.factors(in: .strengths).map(\.factor.id)))
    let merged = try board(store)
    let new = try #require(merged.factors(in: .strengths).first)
    _ = try store.apply(.remove([new.factor.id]))
    #expect(try board(store).factors.count == 6)
    _ = try store.undo()
    #expect(try board(store) == merged)
  }

  @Test("A counted ballot replaces what was counted before")
  func count() throws {
    let store = try Store(inMemory: FrozenWorld().environment())
    let before = try filled(store)
    var round = VoteRound(id: .unassigned, board: before.board.id, name: "Round 1")
    round.budget = 3
    var ballot = Ballot(id: .unassigned, round: .unassigned)
    ballot.voters = 4
    _ = try store.apply(.open(round, [ballot]))
    let open = try board(store)
    let known = try #require(open.ballots.first)
    #expect(known.round == open.rounds.first?.id)
    let ids = open.coded.map(\.factor.id)
    let votes = { (dots: [Int]) in
      zip(ids, dots).map { Vote(ballot: known.id, factor: $0, dots: $1) }
    }
    _ = try store.apply(.count(known, votes([5, 4, 3])))
    #expect(try board(store).check(known).difference == 0)
    _ = try store.apply(.count(known, votes([7])))
    #expect(try board(store).votes.map(\.dots) == [7])
    _ = try store.undo()
    #expect(try board(store).check(known).cast == 12)
    _ = try store.apply(.give(-9, to: ids[0], in: known.round))
    #expect(try board(store).dots(of: ids[0], in: known) == 0)
    #expect(try store.check().problems == [])
  }

  @Test("What is not there cannot be cited, and a citation that is left out is taken back")
  func cite() throws {
    let store = try Store(inMemory: FrozenWorld().environment())
    let before = try filled(store)
    let ids = before.coded.map(\.factor.id)
    let draft = Strategy(
      id: .unassigned, board: before.board.id, pairing: .so, rank: "A", text: "Do it")
    #expect(throws: StoreError.self) {
      try store.apply(.strategy(draft, cites: [store.environment.newID()]))
    }
    #expect(try board(store).strategies.isEmpty)
    _ = try store.apply(.strategy(draft, cites: [ids[0], ids[4]]))
    let made = try #require(try board(store).strategies.first)
    _ = try store.apply(.strategy(made, cites: [ids[0], ids[5]]))
    #expect(try board(store).strategies(in: .so).map(\.sum) == ["S1 + O2"])
    _ = try store.apply(.strategy(made, cites: [ids[0], ids[4], ids[5]]))
    #expect(try board(store).strategies(in: .so).map(\.sum) == ["S1 + O1 + O2"])
    _ = try store.undo()
    _ = try store.undo()
    #expect(try board(store).strategies(in: .so).map(\.sum) == ["S1 + O1"])
    #expect(throws: StoreError.self) {
      try store.apply(
        .strategy(
          Strategy(id: .unassigned, board: before.board.id, pairing: .so, rank: "A", text: " "),
          cites: [ids[0]]))
    }
  }

  @Test("Strategies never dangle under any interleaving of edits and undo", arguments: 1...12)
  func interleaved(seed: UInt64) throws {
    let store = try Store(inMemory: FrozenWorld(seed: seed).environment())
    _ = try filled(store)
    // What was there at the beginning is not undone.
    var depth = 0
    var chance = SplitMix(seed: seed)
    for step in 0..<40 {
      let now = try board(store)
      let shown = now.coded.map(\.factor)
      switch Int.random(in: 0..<9, using: &chance) {
      case 0:
        guard let factor = shown.randomElement(using: &chance) else { continue }
        _ = try store.apply(.remove([factor.id]))
      case 1:
        let some = shown.shuffled(using: &chance).prefix(2)
        guard some.count == 2 else { continue }
        _ = try store.apply(.merge(head(now), of: some.map(\.id)))
      case 2:
        guard let merged = shown.first(where: { !now.originals(of: $0.id).isEmpty }) else {
          continue
        }
        _ = try store.apply(.takeApart(merged.id))
      case 3, 4:
        let some = shown.shuffled(using: &chance).prefix(3)
        guard !some.isEmpty else { continue }
        let strategy =
          now.strategies.randomElement(using: &chance)
          ?? Strategy(
            id: .unassigned, board: now.board.id, pairing: .so, rank: "A", text: "Step \(step)")
        let edit = SwotEdit.strategy(strategy, cites: some.map(\.id))
        if try store.apply(edit).change == nil { continue }
      case 5:
        guard var factor = shown.randomElement(using: &chance) else { continue }
        factor.quadrant = Quadrant.allCases.randomElement(using: &chance) ?? .threats
        if try store.save([factor]).change == nil { continue }
      case 6, 7:
        guard depth > 0 else { continue }
        _ = try store.undo()
        depth -= 2
      default:
        guard try store.redo() != nil else { continue }
      }
      depth += 1
      for board in try boards(store) {
        let known = Set(board.coded.map(\.code))
        for strategy in board.citedStrategies {
          #expect(Set(strategy.codes).isSubset(of: known))
          #expect(strategy.codes.count == strategy.factors.count)
        }
      }
    }
    #expect(try store.check().problems == [])
  }

  @Test("A group's board takes over question and session; the common one gets its factors once")
  func consolidate() throws {
    let store = try Store(inMemory: FrozenWorld().environment())
    var common = try filled(store).board
    common.question = "How?"
    common.session = try store.sessions(of: common.workshop).first?.id
    _ = try store.save([common])
    var group = Board(id: .unassigned, workshop: common.workshop, question: "")
    group.group = "A"
    _ = try store.apply(.board(group))
    let made = try #require(try boards(store).last)
    #expect(made.board.question == "How?")
    #expect(made.board.session == common.session)
    let factor = Factor(
      id: .unassigned, board: made.board.id, quadrant: .threats, rank: "", text: "Delay")
    _ = try store.apply(.add([factor], workshop: common.workshop))
    #expect(try store.apply(.consolidate(workshop: common.workshop)).change != nil)
    let brought = try #require(try board(store).factors.first { $0.source != nil })
    #expect(brought.text == "Delay")
    #expect(brought.group == "A")
    #expect(try store.apply(.consolidate(workshop: common.workshop)).change == nil)
    #expect(try store.check().problems == [])
  }

  @Test("Boards of other workshops with the same question are found, the newest first")
  func siblings() throws {
    let store = try Store(inMemory: FrozenWorld().environment())
    var mine = try filled(store).board
    mine.question = "How do we coordinate?"
    _ = try store.save([mine])
    for (title, start) in [("Old", "2 feb 2020"), ("New", "3 mar 2022"), ("Other", "4 apr 2023")] {
      var draft = Workshop(id: .unassigned, code: "", title: title)
      draft.dates = try DateSpec.parse(start)
      let workshop = try store.createWorkshop(draft).workshop
      _ = try store.apply(
        .add(
          [
            Factor(id: .unassigned, board: .unassigned, quadrant: .strengths, rank: "", text: title)
          ], workshop: workshop.id))
      var board = try #require(try store.outline(workshop.id).dossier.boards.first?.board)
      board.question = title == "Other" ? "Why?" : "how do we  COORDINATE"
      _ = try store.save([board])
    }
    let found = try store.siblings(of: mine.workshop)
    #expect(found.map(\.workshop.title) == ["New", "Old"])
    #expect(found.map { $0.filled.factors.count } == [1, 1])
    #expect(try store.dossier(mine.workshop).siblings == found)
  }

  @Test("What other workshops asked is offered once, the newest first, without what was deleted")
  func questions() throws {
    let store = try Store(inMemory: FrozenWorld().environment())
    var mine = try filled(store).board
    mine.question = "Mine?"
    _ = try store.save([mine])
    for (title, start, asked) in [
      ("Old", "2 feb 2020", "How?"), ("New", "3 mar 2022", "Why?"), ("Last", "4 apr 2023", "how"),
      ("Gone", "4 apr 2024", "Where?"),
    ] {
      var draft = Workshop(id: .unassigned, code: title, title: title)
      (draft.dates, draft.city) = (try DateSpec.parse(start), title == "New" ? "" : title)
      let workshop = try store.createWorkshop(draft).workshop
      let board = Board(
        id: store.environment.newID(), workshop: workshop.id, question: asked)
      _ = try store.save([board])
      if title == "Gone" { _ = try store.delete(.board, [board.id]) }
    }
    let asked = try store.questions(besides: mine.workshop)
    #expect(asked.map(\.text) == ["how", "Why?"])
    #expect(asked.first?.place == "Last")
    #expect(asked.last?.place.hasPrefix("workshop") == true || asked.last?.place == "New")
    let all = try store.workshops(.start, reach: 9).rows.map(\.workshop)
    let other = try #require(all.first { $0.id != mine.workshop })
    #expect(try store.questions(besides: other.id).contains { $0.text == "Mine?" })
  }

  @Test("Agencies and groups of the roll are counted, those who withdrew left out")
  func sources() throws {
    let store = try Store(inMemory: FrozenWorld().environment())
    let workshop = try StoreFixture.fill(store, people: 5)
    let people = try store.dossier(workshop.id).people
    _ = try store.setGroup("A", of: people.prefix(2).map(\.enrolment.id))
    let sources = try store.outline(workshop.id).dossier.sources
    let agencies = Dictionary(grouping: people.compactMap(\.organisation?.name)) { $0 }
    for (name, members) in agencies {
      #expect(sources.contains(FactorSource(.agency, name, size: members.count)))
    }
    #expect(sources.contains(FactorSource(.group, "A", size: 2)))
    var one = people[0].enrolment
    one.state = .withdrawn
    _ = try store.save([one])
    #expect(
      try store.outline(workshop.id).dossier.sources.contains(FactorSource(.group, "A", size: 1)))
  }

  @Test("Open actions past their day are counted over all workshops")
  func overdue() throws {
    let store = try Store(inMemory: FrozenWorld().environment())
    let workshop = try StoreFixture.fill(store, people: 1)
    let today = try #require(CivilDate(year: 2024, month: 5, day: 1))
    let actions = [(-1, ActionStatus.open), (0, .open), (-9, .done), (-2, .open)].map {
      days, status in
      var action = Action(id: store.environment.newID(), workshop: workshop.id, text: "Do")
      (action.due, action.status) = (today.adding(days: days), status)
      return action
    }
    _ = try store.save(actions)
    #expect(try store.overdueActions(on: today).map(\.count) == [2])
    _ = try store.delete(.action, [actions[0].id])
    #expect(try store.overdueActions(on: today).map(\.count) == [1])
  }

  @Test("A completed workshop asks for a reason before its votes and strategies change")
  func completed() throws {
    let store = try Store(inMemory: FrozenWorld().environment())
    let board = try filled(store)
    _ = try store.apply(
      .open(VoteRound(id: .unassigned, board: board.board.id, name: "Round 1"), []))
    let round = try #require(try self.board(store).rounds.first)
    var workshop = try #require(try store.workshops(.start, reach: 1).rows.first?.workshop)
    workshop.status = .completed
    _ = try store.save([workshop])
    let edits: [SwotEdit] = [
      .give(1, to: board.factors[0].id, in: round.id),
      .strategy(
        Strategy(id: .unassigned, board: board.board.id, pairing: .so, rank: "A", text: "Do"),
        cites: []),
      .merge(head(board), of: [board.factors[0].id]),
    ]
    for edit in edits {
      #expect(throws: StoreError.self) { try store.apply(edit) }
      _ = try store.stating("Counted again").apply(edit)
    }
    #expect(try store.check().problems == [])
  }

  @Test("Two processes add at once: both see all of it in one order")
  func converges() throws {
    let folder = try TemporaryFolder()
    let (one, two) = (FrozenWorld(seed: 1), FrozenWorld(seed: 2))
    let first = try Store(path: folder.file("s.db"), environment: one.environment())
    let second = try Store(path: folder.file("s.db"), environment: two.environment(author: "other"))
    let board = try filled(first)
    // Both typed at the end of the same list before they saw each other's: one rank twice.
    let rank = Rank.series(1, after: board.factors(in: .strengths).last?.factor.rank)[0]
    for (store, text) in [(first, "From here"), (second, "From there")] {
      let factor = Factor(
        id: store.environment.newID(), board: board.board.id, quadrant: .strengths, rank: rank,
        text: text)
      _ = try store.save([factor], seen: try store.position())
    }
    let order = try self.board(first).factors(in: .strengths).map(\.factor.text)
    #expect(order.count == 4)
    #expect(try self.board(second).factors(in: .strengths).map(\.factor.text) == order)
    // One merges what the other moves: nothing is lost.
    let ids = try self.board(first).factors(in: .strengths).map(\.factor.id)
    _ = try first.apply(.merge(head(board), of: ids))
    var moved = try #require(try self.board(second).factors.first { $0.id == ids[0] })
    moved.quadrant = .threats
    _ = try second.save([moved])
    #expect(try self.board(first) == self.board(second))
    #expect(
      try self.board(first).coded.flatMap { try self.board(second).family(of: $0.factor.id) }.count
        == self.board(first).factors.count)
    #expect(try first.check().problems == [])
  }
}
