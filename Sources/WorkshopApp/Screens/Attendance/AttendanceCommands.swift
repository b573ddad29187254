import TerminalUI
import WorkshopModel

/// What works on the roll.
enum AttendanceCommands {
  static let all: [Command] =
    marks + details + sessions + RoomCommands.openers + people + selection + GroupCommands.all

  private static let marks: [Command] = [
    Command(
      "attendance.present", "present", .attendance, ["p"], hint: "present",
      synonyms: ["here", "came", "attended", "tick", "check in", "take attendance"],
      unless: cannotMark
    ) { $0.mark { _ in .present } },
    Command(
      "attendance.late", "late; digits are its minutes", .attendance, ["l"], hint: "late",
      synonyms: ["delayed", "minutes"],
      unless: cannotMark
    ) { $0.markLate(early: false) },
    Command(
      "attendance.leftEarly", "left early; digits are its minutes", .attendance, ["L"],
      synonyms: ["gone", "departed", "minutes"],
      unless: cannotMark
    ) { $0.markLate(early: true) },
    Command(
      "attendance.excused", "excused", .attendance, ["e"], hint: "excused",
      synonyms: ["sick", "apology", "leave", "permission"], unless: cannotMark
    ) { $0.mark { _ in .excused() } },
    Command(
      "attendance.absent", "absent", .attendance, ["a"], hint: "absent",
      synonyms: ["missing", "not here", "no show"], unless: cannotMark
    ) { $0.mark { _ in .absent } },
    Command(
      "attendance.clear", "take the mark away", .attendance, ["."],
      synonyms: ["unmark", "reset", "erase", "wrong"],
      unless: cannotMark
    ) { $0.mark { _ in nil } },
    Command(
      "attendance.rest", "mark everybody unmarked present", .attendance, ["P"],
      hint: "rest", synonyms: ["all present", "everyone", "fill"], unless: cannotMark
    ) { state in
      guard let workshop = state.workshop, let session = workshop.session else { return [] }
      return state.write(
        .markRest(workshop: workshop.id, session: session.session.id, .present))
    },
  ]

  private static let details: [Command] = [
    Command(
      "attendance.excuse", "excused, with the reason", .attendance, ["E"],
      synonyms: ["apology", "in advance", "sick", "leave", "why"], unless: cannotMark
    ) { $0.ask(.excuse) },
    Command(
      "attendance.refused", "mark all the same who was refused", .attendance, ["!"],
      synonyms: ["vetting", "despite", "anyway", "override"],
      unless: {
        $0.workshop?.roll.refused == nil
          ? "This marks people who were refused, right after a mark was held back." : nil
      }
    ) { $0.markRefused() },
    Command(
      "attendance.kiosk",
      "kiosk: participants confirm themselves; Ctrl-X q leaves",
      .attendance, [], synonyms: ["door", "self check-in", "sign in", "tablet", "reception"],
      unless: { $0.kioskObstacle }
    ) { $0.openKiosk() },
    Command(
      "attendance.out", "goes out now", .attendance, ["-"],
      synonyms: ["check out", "time out", "leaves", "away"], unless: cannotMark
    ) { $0.checkNow(isOut: true) },
    Command(
      "attendance.in", "comes in now, or is back again", .attendance, ["+"],
      synonyms: ["check in", "time in", "returns", "arrives"], unless: cannotMark
    ) { $0.checkNow(isOut: false) },
  ]

  private static let sessions: [Command] = [
    Command(
      "attendance.previous", "previous session", .attendance, ["[", .left], hint: "session",
      synonyms: ["column", "before"], unless: needsSession
    ) { $0.stepSession(-1) },
    Command(
      "attendance.next", "next session", .attendance, ["]", .right], synonyms: ["column", "after"],
      unless: needsSession
    ) { $0.stepSession(1) },
    Command(
      "attendance.paper", "paper entry: 1-14,16 p 15 l12 17 a rest p", .attendance, ["#"],
      hint: "paper", synonyms: ["sign-in sheet", "numbers", "type list", "batch"],
      unless: cannotMark
    ) { $0.ask(.paper) },
    Command(
      "attendance.copy", "copy the marks of the session before, with a preview", .attendance, ["C"],
      synonyms: ["same as before", "previous session", "take over", "repeat"],
      unless: { state in
        cannotMark(state)
          ?? (state.previousSession == nil ? "There is no session before this one." : nil)
      }
    ) { $0.askCopy() },
  ]

  private static let people: [Command] = [
    Command(
      "attendance.edit", "edit the person", .attendance, [.enter], hint: "edit",
      synonyms: ["change", "correct", "rename", "phone", "name"],
      unless: needsPerson
    ) { state in
      guard let row = state.workshop?.roll.selected else { return [] }
      state.workshop?.roll.awaited = .form
      return [.loadEnrolled(row.enrolment)]
    },
    Command(
      "attendance.walkIn", "add a walk-in: name, sex, agency, phone", .attendance, ["w", "n"],
      hint: "walk-in",
      synonyms: ["new person", "add participant", "register", "enrol", "unexpected"]
    ) { $0.ask(.walkIn) },
    Command(
      "attendance.remove", "take the person off the roster", .attendance, ["d"],
      synonyms: ["delete", "withdraw", "unregister"],
      unless: needsPerson
    ) { state in
      let targets = state.workshop?.roll.targets.map(\.enrolment) ?? []
      state.workshop?.roll.selection = [:]
      state.workshop?.roll.rangeStart = nil
      return state.write(.delete(.enrolment, targets))
    },
    Command(
      "attendance.substitute", "somebody comes instead of the person", .attendance, ["s"],
      synonyms: ["replace", "nominee", "stand-in"], unless: needsPerson
    ) { state in
      guard let row = state.workshop?.roll.selected else { return [] }
      return state.ask(.substitute(row.enrolment, name: row.name))
    },
    Command(
      "attendance.merge", "merge two selected, or the person into a known one",
      .attendance, ["M"], synonyms: ["duplicate", "same person", "join"],
      unless: { $0.rollMergeObstacle }
    ) { $0.mergeOnRoll() },
    Command(
      "attendance.page", "the person's page: every workshop", .attendance, ["O"],
      synonyms: ["history", "other workshops", "returning"], unless: needsPerson
    ) { state in
      guard let row = state.workshop?.roll.selected else { return [] }
      state.workshop?.roll.awaited = .form
      return [.loadHistory(row.person)]
    },
    Command(
      "attendance.import", "import a roster", .attendance, ["i"], hint: "import",
      synonyms: ["csv", "list", "participants", "load", "excel"]
    ) { state in
      state.ask(
        .importRoster(state.workshop?.id, into: state.workshop?.workshop.title ?? ""))
    },
    Command(
      "attendance.organisation", "edit the person's organisation", .attendance, ["o"],
      synonyms: ["agency", "employer", "office"],
      unless: { $0.workshop?.roll.selected?.agency.isEmpty == false ? nil : "No agency is stated." }
    ) { state in
      guard let row = state.workshop?.roll.selected else { return [] }
      state.workshop?.roll.awaited = .form
      return [.loadOrganisation(of: row.enrolment)]
    },
  ]

  private static let selection: [Command] = [
    Command(
      "attendance.filter", "filter as you type", .attendance, ["/"], hint: "filter",
      synonyms: ["search", "find", "narrow"]
    ) { state in
      state.ask(.filterRoll(back: state.workshop?.roll.selected?.enrolment))
    },
    Command(
      "attendance.jump", "jump to a name", .attendance, [";"],
      synonyms: ["go to", "find person", "search name"], unless: needsPerson
    ) { state in
      state.ask(.jump(back: state.workshop?.roll.list.selected ?? 0)) + state.wait(for: .rows)
    },
    Command(
      "attendance.missing", "only who is missing, with phones", .attendance, ["m"], hint: "missing",
      synonyms: ["who is absent", "phones", "call"]
    ) { state in
      state.workshop?.roll.missingOnly.toggle()
      return state.reloadRoll(state.workshop?.roll.anchor ?? .start)
    },
    Command(
      "attendance.select", "select the person", .attendance, [" "],
      synonyms: ["mark several", "tick"], unless: needsPerson
    ) { state in
      guard var roll = state.workshop?.roll, let row = roll.selected else { return [] }
      let wasSelected = roll.selection[row.enrolment] != nil
      roll.selection[row.enrolment] = wasSelected ? nil : row
      state.workshop?.roll = roll
      return state.move("j")
    },
    Command(
      "attendance.range", "select a range", .attendance, ["v"],
      synonyms: ["mark several", "block"], unless: needsPerson
    ) { state in
      guard var roll = state.workshop?.roll else { return [] }
      roll.rangeStart = roll.rangeStart == nil ? roll.list.selected : nil
      roll.extendRange()
      state.workshop?.roll = roll
      return roll.rangeStart == nil ? [] : state.wait(for: .rows)
    },
    Command(
      "attendance.selectAll", "select everybody shown", .attendance, ["*"],
      synonyms: ["everyone", "all"], unless: needsPerson
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
      ? "Nobody is on the roster; \(state.keymap.key("attendance.import")) imports one, \(state.keymap.key("attendance.walkIn")) adds a person."
      : nil
  }

  @Sendable static func needsSession(_ state: AppState) -> Phrase? {
    state.workshop?.session == nil
      ? "There is no session yet; \(state.keymap.key("tab.agenda")) then \(state.keymap.key("agenda.new")) adds one."
      : nil
  }

  @Sendable static func cannotMark(_ state: AppState) -> Phrase? {
    needsSession(state) ?? needsPerson(state)
  }
}
