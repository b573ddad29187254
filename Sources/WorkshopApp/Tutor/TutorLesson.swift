import TerminalUI
import WorkshopModel

/// One thing that the tutorial asks for, and how it sees that it was done.
struct TutorLesson: Sendable {
  /// What to do, with the keys as they are bound.
  let text: @Sendable (Keymap) -> Phrase
  /// Whether the state shows it, or what was done since the lesson began.
  let isDone: @Sendable (AppState, [TutorDeed]) -> Bool

  init(
    _ text: @escaping @Sendable (Keymap) -> Phrase,
    _ isDone: @escaping @Sendable (AppState, [TutorDeed]) -> Bool
  ) {
    self.text = text
    self.isDone = isDone
  }

  static let all: [TutorLesson] = opening + roll + board + rest + next + looks

  private static let opening = [
    TutorLesson({
      """
      These are the workshops of the sample. Go to the one in Dhaka with \
      \($0.label("move.down")) and \($0.label("move.up")), and open it with \
      \($0.label("home.open")).
      """
    }) { state, _ in state.workshop != nil },
    TutorLesson({
      """
      A workshop has six tabs, under the keys 1 to 6. You are on the agenda. Go to the roll with \
      \($0.label("tab.attendance")).
      """
    }) { state, _ in state.workshop?.tab == .attendance },
  ]

  private static let roll = [
    TutorLesson({
      """
      Each person is a row. Mark three people present: \($0.label("attendance.present")) three \
      times. What the screen calls saved is on the disk.
      """
    }) { _, deeds in deeds.marks(.live).filter { $0.mark == .present }.count >= 3 },
    TutorLesson({
      """
      The next one came twelve minutes late: \($0.label("attendance.late")), then the digits 1 2.
      """
    }) { _, deeds in deeds.marks(.live).contains { $0.mark?.late?.minutes == 12 } },
    TutorLesson({
      """
      It was somebody else. Take it back with \($0.label("undo")); this works for everything, \
      without limit.
      """
    }) { _, deeds in deeds.edits.contains { $0.isUndo } },
    TutorLesson({
      """
      Everybody else is here: \($0.label("attendance.rest")) marks all who are unmarked.
      """
    }) { _, deeds in deeds.edits.contains { if case .markRest = $0 { true } else { false } } },
    TutorLesson({
      """
      A paper sheet comes back. Open paper entry with \($0.label("attendance.paper")), type \
      1-3 a 5 l20 and see what it would change. Enter applies it.
      """
    }) { _, deeds in !deeds.marks(.paper).isEmpty },
  ]

  private static let board = [
    TutorLesson({
      """
      The SWOT of a workshop is on tab 3: press \($0.label("tab.swot")).
      """
    }) { state, _ in state.workshop?.tab == .swot },
    TutorLesson({
      """
      \($0.label("swot.new")) takes one factor after the other: type a few words and Enter; Esc \
      ends it.
      """
    }) { _, deeds in
      deeds.saved(Factor.self)
        || deeds.edits.contains { if case .swot(.add) = $0 { true } else { false } }
    },
  ]

  private static let rest = [
    TutorLesson({
      """
      Now the agenda: \($0.label("tab.agenda")). Go up to a block with \($0.label("move.up")) and \
      move it later with \($0.label("agenda.down")); the times behind it follow.
      """
    }) { _, deeds in deeds.saved(Session.self) },
    TutorLesson({
      """
      Tab 6 shows the summary as it stands now: \($0.label("tab.summary")). There, \
      \($0.label("workshop.export")) writes it into a file.
      """
    }) { state, _ in state.workshop?.tab == .summary },
    TutorLesson({
      """
      Back to the list of workshops with \($0.label("back")).
      """
    }) { state, _ in state.layers.count == 1 },
  ]

  private static let next = [
    TutorLesson({
      """
      Make the next workshop from this one: \($0.label("home.copy")), then Tab to the dates, type \
      12-13 may 2030, Enter.
      """
    }) { _, deeds in
      deeds.edits.contains { if case .copyWorkshop = $0 { true } else { false } }
    },
    TutorLesson({
      """
      A list of people came by mail: \($0.label("home.import")) imports it. The name of a sample \
      file stands there already; Enter.
      """
    }) { _, deeds in deeds.contains { if case .imported = $0 { true } else { false } } },
    TutorLesson({
      """
      Open it with \($0.label("home.open")). The day under the cursor begins half an hour later: \
      \($0.label("agenda.shift")), then 30, Enter.
      """
    }) { _, deeds in deeds.saved(Session.self) },
    TutorLesson({
      """
      Whatever you look for is in the palette: \($0.label("palette")), type people, Enter. Each \
      line shows its key.
      """
    }) { state, _ in state.people != nil },
    TutorLesson({
      """
      \($0.label("people.open")) opens somebody. Correct the name there with \
      \($0.label("person.facts")), then Enter: it is corrected in every workshop.
      """
    }) { _, deeds in
      deeds.saved(Person.self)
        || deeds.edits.contains { if case .saveEnrolled = $0 { true } else { false } }
    },
  ]

  private static let looks = [
    TutorLesson({
      """
      Other colours: \($0.label("themes")) lists them, each one is shown as you go down the list; \
      Enter keeps it.
      """
    }) { _, deeds in deeds.contains { if case .theme = $0 { true } else { false } } },
    TutorLesson({
      """
      Other languages: \($0.label("languages")), choose one, Enter. \($0.label("languages")) also \
      leads back to yours.
      """
    }) { _, deeds in deeds.contains { if case .language = $0 { true } else { false } } },
  ]
}

/// What a person did that the tutorial may have asked for.
enum TutorDeed: Sendable {
  /// It is on the disk.
  case saved(Edit)
  /// A file was imported.
  case imported
  /// Other colours were kept.
  case theme
  /// Another language was chosen.
  case language
}

extension [TutorDeed] {
  /// What is on the disk.
  fileprivate var edits: [Edit] {
    compactMap { if case .saved(let edit) = $0 { edit.bare } else { nil } }
  }

  /// The marks that were made in one way.
  fileprivate func marks(_ source: MarkSource) -> [MarkEntry] {
    edits.flatMap { edit -> [MarkEntry] in
      if case .mark(let entries, source, continuing: _) = edit { entries } else { [] }
    }
  }

  /// Whether something of a kind was saved.
  fileprivate func saved<Kind: Entity>(_ kind: Kind.Type) -> Bool {
    edits.contains { edit in
      switch edit {
      case .save(let entities), .rearrange(let entities, _): entities.contains { $0 is Kind }
      default: false
      }
    }
  }
}

extension Edit {
  fileprivate var isUndo: Bool { if case .undo = self { true } else { false } }
}
