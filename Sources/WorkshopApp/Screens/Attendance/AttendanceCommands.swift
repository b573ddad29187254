import TerminalUI
import WorkshopModel

/// What works on the roll.
enum AttendanceCommands {
  static let all: [Command] =
    marks + sessions + people + selection + GroupCommands.all

  private static let marks: [Command] = [
    Command(
      "attendance.present", "present", .attendance, ["p"], hint: "present", unless: cannotMark
    ) { $0.mark { _ in .present } },
    Command(
      "attendance.late", "late; digits are its minutes", .attendance, ["l"], hint: "late",
      unless: cannotMark
    ) { $0.markLate(early: false) },
    Command(
      "attendance.leftEarly", "left early; digits are its minutes", .attendance, ["L"],
      unless: cannotMark
    ) { $0.markLate(early: true) },
    Command(
      "attendance.excused", "excused", .attendance, ["e"], hint: "excused", unless: cannotMark
    ) { $0.mark { _ in .excused() } },
    Command(
      "attendance.absent", "absent", .attendance, ["a"], hint: "absent", unless: cannotMark
    ) { $0.mark { _ in .absent } },
    Command(
      "attendance.clear", "take the mark away", .attendance, ["."],
      unless: cannotMark
    ) { $0.mark { _ in nil } },
    Command(
      "attendance.rest", "mark everybody unmarked present", .attendance, ["P"],
      hint: "rest", unless: cannotMark
    ) { state in
      guard let workshop = state.workshop, let session = workshop.session else { return [] }
      return state.write(
        .markRest(workshop: workshop.id, session: session.session.id, .present))
    },
  ]

  private static let sessions: [Command] = [
    Command(
      "attendance.previous", "previous session", .attendance, ["[", .left], hint: "session",
      unless: needsSession
    ) { $0.stepSession(-1) },
    Command(
      "attendance.next", "next session", .attendance, ["]", .right], unless: needsSession
    ) { $0.stepSession(1) },
    Command(
      "attendance.paper", "paper entry: 1-14,16 p 15 l12 17 a rest p", .attendance, ["#"],
      hint: "paper", unless: cannotMark
    ) { $0.ask(.paper) },
    Command(
      "attendance.headCount", "enter the head-count", .attendance, ["H"], hint: "head-count"
    ) { $0.editHeadCount() },
  ]

  private static let people: [Command] = [
    Command(
      "attendance.edit", "edit the person", .attendance, [.enter], hint: "edit",
      unless: needsPerson
    ) { state in
      guard let row = state.workshop?.roll.selected else { return [] }
      state.workshop?.roll.awaited = .form
      return [.loadEnrolled(row.enrolment)]
    },
    Command(
      "attendance.walkIn", "add a walk-in: name, sex, agency, phone", .attendance, ["w", "n"],
      hint: "walk-in"
    ) { $0.ask(.walkIn) },
    Command(
      "attendance.remove", "take the person off the roster", .attendance, ["d"],
      unless: needsPerson
    ) { state in
      let targets = state.workshop?.roll.targets.map(\.enrolment) ?? []
      state.workshop?.roll.selection = [:]
      state.workshop?.roll.rangeStart = nil
      return state.write(.delete(.enrolment, targets))
    },
    Command(
      "attendance.substitute", "somebody comes instead of the person", .attendance, ["s"],
      unless: needsPerson
    ) { state in
      guard let row = state.workshop?.roll.selected else { return [] }
      return state.ask(.substitute(row.enrolment, name: row.name))
    },
    Command(
      "attendance.page", "the person's page: every workshop", .attendance, ["O"],
      unless: needsPerson
    ) { state in
      guard let row = state.workshop?.roll.selected else { return [] }
      state.workshop?.roll.awaited = .form
      return [.loadHistory(row.person)]
    },
    Command("attendance.import", "import a roster", .attendance, ["i"], hint: "import") { state in
      state.ask(
        .importRoster(state.workshop?.id, into: state.workshop?.workshop.title ?? ""))
    },
    Command(
      "attendance.organisation", "edit the person's organisation", .attendance, ["o"],
      unless: { $0.workshop?.roll.selected?.agency.isEmpty == false ? nil : "No agency is stated." }
    ) { state in
      guard let row = state.workshop?.roll.selected else { return [] }
      state.workshop?.roll.awaited = .form
      return [.loadOrganisation(of: row.enrolment)]
    },
  ]

  private static let selection: [Command] = [
    Command(
      "attendance.filter", "filter as you type", .attendance, ["/"], hint: "filter"
    ) { state in
      state.ask(.filterRoll(back: state.workshop?.roll.selected?.enrolment))
    },
    Command(
      "attendance.jump", "jump to a name", .attendance, [";"], unless: needsPerson
    ) { state in
      state.ask(.jump(back: state.workshop?.roll.list.selected ?? 0)) + state.wait(for: .rows)
    },
    Command(
      "attendance.missing", "only who is missing, with phones", .attendance, ["m"], hint: "missing"
    ) { state in
      state.workshop?.roll.missingOnly.toggle()
      return state.reloadRoll(state.workshop?.roll.anchor ?? .start)
    },
    Command(
      "attendance.select", "select the person", .attendance, [" "], unless: needsPerson
    ) { state in
      guard var roll = state.workshop?.roll, let row = roll.selected else { return [] }
      let wasSelected = roll.selection[row.enrolment] != nil
      roll.selection[row.enrolment] = wasSelected ? nil : row
      state.workshop?.roll = roll
      return state.move("j")
    },
    Command(
      "attendance.range", "select a range", .attendance, ["v"], unless: needsPerson
    ) { state in
      guard var roll = state.workshop?.roll else { return [] }
      roll.rangeStart = roll.rangeStart == nil ? roll.list.selected : nil
      roll.extendRange()
      state.workshop?.roll = roll
      return roll.rangeStart == nil ? [] : state.wait(for: .rows)
    },
    Command(
      "attendance.selectAll", "select everybody shown", .attendance, ["*"], unless: needsPerson
    ) { state in
      guard let roll = state.workshop?.roll else { return [] }
      guard roll.isWhole else { return state.wait(for: .selection) }
      let isAll = roll.window.rows.allSatisfy { roll.selection[$0.enrolment] != nil }
      state.workshop?.roll.select(isAll ? [] : roll.window.rows)
      return []
    },
  ]

  @Sendable static func needsPerson(_ state: AppState) -> Phrase? {
    state.workshop?.roll.selected == nil
      ? "Nobody is on the roster; i imports one, w adds a person." : nil
  }

  @Sendable private static func needsSession(_ state: AppState) -> Phrase? {
    state.workshop?.session == nil ? "There is no session yet; 1 then n adds one." : nil
  }

  @Sendable private static func cannotMark(_ state: AppState) -> Phrase? {
    needsSession(state) ?? needsPerson(state)
  }
}
