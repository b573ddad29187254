public import WorkshopModel

/// What the interface asks of the world; each answers with a `Message`, unless it says otherwise.
public indirect enum Effect: Sendable {
  /// Reads what is not on the screen yet; no frame waits for it.
  case ahead(Effect)
  /// Reads a part of the list of workshops.
  case loadWorkshops(Anchor, reach: Int, filter: String)
  /// Reads what the tabs of a workshop need.
  case loadOutline(EntityID)
  /// Reads a part of a roll.
  case loadRoll(RollRequest)
  /// Asks something about everybody in a workshop, in one of its sessions.
  case askRoom(RoomQuestion, EntityID, session: EntityID?)
  /// Builds the preview of a summary for a width.
  case loadPreview(EntityID, Audience, width: Int, Language)
  /// Reads a person of a workshop, to edit.
  case loadEnrolled(EntityID)
  /// Reads a part of the list of people.
  case loadPeople(Anchor, reach: Int, search: String)
  /// Reads a part of the list of organisations.
  case loadOrganisations(Anchor, reach: Int, search: String)
  /// Reads a person with all their workshops.
  case loadHistory(EntityID)
  /// Works out what merging the second person or organisation into the first would do.
  case loadMerge(EntityKind, EntityID, EntityID)
  /// Reads the organisation of a person of a workshop, to edit.
  case loadOrganisation(of: EntityID)
  /// Works out what a paper entry would do to the roll.
  case readPaper(EntityID, session: EntityID, String, Language)
  /// Reads a part of the timeline of programmes.
  case loadTimeline(TimelineRequest)
  /// Counts what the timeline shows when it is narrowed so.
  case loadTimelineTotals(TimelineFilter)
  /// Reads more of one thing on the timeline.
  case loadTimelineDetail(EntityKind, EntityID)
  /// Reads a part of the journal.
  case loadJournal(JournalRequest)
  /// Reads what one change did, field by field.
  case loadChange(EntityID)
  /// Looks who is known and may be the person of a row that is being typed.
  case findSimilar(RosterRow, EntityID, String)
  /// Looks who in a workshop has the letters in their name.
  case findSpeakers(EntityID, String)
  /// Lends the terminal to the person's own editor, with a text to start from.
  case editOutside(String)
  /// Reads the boards of other workshops that ask what this one asks.
  case loadSiblings(EntityID)
  /// Reads what the boards of workshops other than this one ask.
  case loadQuestions(EntityID)
  /// Counts the open actions that are past their day.
  case countOverdue
  /// Reads factors from a file onto the boards of a workshop.
  case importSwot(path: String, EntityID)
  /// Writes to the store; `seen` is where the journal stood when the screen was loaded.
  case write(Edit, seen: Int64?)
  /// Exports a document of a workshop into a file; one that is there is replaced only when asked.
  case export(EntityID, kind: String, path: String, Audience, replacing: Bool, Language)
  /// Enrols the people of a roster file, in a workshop of its own when none is given.
  case importRoster(path: String, EntityID?)
  /// Fills the store with the sample.
  case fillSample
  /// Tells other processes which workshop is open here, if one is; answers who else has it open.
  case present(EntityID?)
  /// Reads the themes that can be chosen.
  case loadThemes
  /// Reads the languages that can be chosen.
  case loadLanguages
  /// Reads the language of a code, to speak it from now on.
  case chooseLanguage(String)
  /// Remembers a choice for the next start; answers nothing, also when it cannot be written.
  case remember(Choice, String)
  /// Repaints everything; answers nothing.
  case redraw
  /// Rings the terminal's bell; answers nothing.
  case ring
  /// Suspends the program; answers nothing.
  case suspend
}
