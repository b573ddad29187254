import TerminalUI
import WorkshopModel

/// One line that is typed at the bottom of a screen.
public struct PromptState: Sendable {
  var purpose: Purpose
  var input: TextField
  /// What the line would do, shown above it.
  var preview: [PreviewLine] = []
  /// The marks that a paper line would make.
  var entries: [MarkEntry] = []
  /// The people whose names have the letters; Enter takes the chosen one.
  var people: [RollRow] = []
  /// Who may be the person who is being typed.
  var similar: [SimilarPerson] = []
  /// Who may have said a quotation, and which of them Enter takes.
  var speakers: [Speaker] = []
  var choice: Int?
  /// The characters of the line, from 0, that could not be read.
  var unreadable: [Range<Int>] = []
  /// The line that preview, marks and speakers belong to.
  var read = ""
  /// The file that Enter replaces, because it was asked about.
  var replaceable: String?
  /// Whether Enter was pressed before the whole line was read.
  var isAccepted = false

  enum Purpose: Sendable {
    /// Narrows the list of workshops; Esc goes back to this one.
    case filterWorkshops(back: EntityID?)
    case filterRoll(back: EntityID?)
    /// Narrows the list of people; Esc goes back to this one.
    case searchPeople(back: EntityID?)
    case filterProgrammes(back: EntityID?)
    case filterJournal(back: EntityID?)
    /// Moves to a name; Esc goes back to this row.
    case jump(back: Int)
    case walkIn
    /// Looks who a person of the roll is, to merge them.
    case mergeInto(RollRow)
    /// Enrols people of a list that was pasted.
    case pasted([RosterRow])
    /// Puts somebody in the place of an enrolled person of that name.
    case substitute(EntityID, name: String)
    /// Puts people into a working group; `known` is the one that they are all in.
    case group([EntityID], known: String)
    case paper
    /// Excuses people, with the reason.
    case excuse
    /// Copies the marks of a session into another, of these codes.
    case copyMarks(from: String, to: String)
    /// Says when a person was in a session.
    case visits(EntityID, Timetable.Slot, known: String)
    /// Asks whether our marks or those of somebody else stay.
    case conflict([MarkConflict])
    case factor
    case editFactor(Factor)
    case question(Board?)
    /// What else is typed on a SWOT board.
    case swot(SwotPrompt)
    /// Says why a completed workshop is changed by edits that wait for it.
    case reason([Edit])
    /// Moves the times of a day, or of all days.
    case shift
    /// Moves the block under the cursor to another day.
    case toDay
    /// Sets the count-down of an exercise.
    case timer
    /// Makes two blocks of the one under the cursor.
    case split
    /// Makes a block for each working group of the one under the cursor.
    case breakOut
    /// Names who said a quotation.
    case speaker(Quotation)
    /// Exports a kind of document.
    case export(String)
    /// Imports into the workshop of that title, or into one of its own.
    case importRoster(EntityID?, into: String)
  }

  init(_ purpose: Purpose, _ text: String = "") {
    self.purpose = purpose
    input = TextField(text)
  }

  var label: Phrase {
    switch purpose {
    case .filterWorkshops, .filterRoll, .filterProgrammes, .filterJournal: "Filter"
    case .searchPeople: "Search"
    case .jump: "Name"
    case .walkIn: "Walk-in"
    case .pasted: "Import"
    case .mergeInto: "Who is it"
    case .substitute: "Instead"
    case .group: "Group"
    case .paper: "Paper"
    case .excuse: "Excused because"
    case .copyMarks: "Copy"
    case .visits: "Times"
    case .conflict: "Whose mark stays"
    case .factor: "New factor"
    case .editFactor: "Factor"
    case .question: "Question"
    case .swot(let purpose): purpose.label
    case .speaker: "Who said it"
    case .shift: "Shift by"
    case .timer: "Minutes"
    case .toDay: "To day"
    case .split: "Split after"
    case .breakOut: "Groups"
    case .reason: "Why"
    case .export: "Export to"
    case .importRoster: "Roster file"
    }
  }

  var help: Phrase {
    switch purpose {
    case .filterWorkshops, .filterRoll, .filterProgrammes, .filterJournal:
      "Enter keeps it · Esc clears it · arrows move"
    case .searchPeople: "beginnings of any words of the name · Enter keeps it · Esc clears it"
    case .jump: "letters of any part of a name · ↑ ↓ choose · Enter stays · Esc goes back"
    case .walkIn where !similar.isEmpty:
      "↓ chooses somebody known · Enter adds · Esc leaves"
    case .walkIn: "name, f or m, agency, phone · Enter adds · Esc leaves"
    case .mergeInto(let row):
      "\(row.name) is merged into the one chosen · ↑ ↓ choose · Enter looks · Esc leaves"
    case .pasted(let rows): "\(rows.count) people were pasted · Enter enrols them · Esc leaves"
    case .substitute(_, let name): "of \(name): name, f or m, agency, phone · Enter substitutes"
    case .group: "a name such as A; empty takes them out of their group · Enter saves"
    case .paper: "1-14,16 p 15 l12 17 a rest p · D1S2: · @ sheet · Enter applies · Esc leaves"
    case .excuse: "the reason, may be empty · Enter excuses · Esc leaves"
    case .copyMarks: "Enter copies all of it as one step · Esc leaves"
    case .visits: "9:12-10:10, 10:40- · Enter saves · Esc leaves"
    case .conflict: "Enter records yours · Esc leaves theirs"
    case .factor: "Enter adds the next one · Tab who raised it · Esc ends"
    case .swot(let purpose): purpose.help
    case .editFactor: "Enter saves · Esc leaves"
    case .question: "Enter saves · Tab what another workshop asked · Esc leaves"
    case .shift: "15 or -30 minutes: this day · all 15: every day · Enter moves the times"
    case .timer: "10, or 1:30 with seconds · Enter begins"
    case .toDay: "the number of a day · Enter moves the session there"
    case .split: "minutes of the first part · Enter splits"
    case .breakOut: "group and room, group and room: A hall, B room 2 · Enter breaks out"
    case .reason:
      "The workshop is completed: why is it changed? · Enter saves · Esc changes nothing"
    case .speaker: "letters of a name · ↑ ↓ choose · Enter takes it; empty: nobody named"
    case .export: "the ending is the format: .md .txt .html .csv .json · Enter writes"
    case .importRoster(nil, _): "a CSV file · Esc leaves · Enter makes a workshop of it"
    case .importRoster(_, into: let title):
      "a CSV file · Esc leaves · Enter imports into “\(title)”"
    }
  }
}
