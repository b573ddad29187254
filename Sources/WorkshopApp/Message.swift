public import TerminalUI
public import WorkshopModel

/// What the interface reacts to: what a person did, and what came back from the world.
public enum Message: Sendable {
  /// The program has started.
  case started
  /// A key was pressed.
  case keyPressed(Key)
  /// The terminal changed its size.
  case resized(Size)
  /// Time went by while a clock is shown.
  case clockTicked
  /// A part of the list of workshops was read.
  case workshopsLoaded(Window<WorkshopRow>, open: Int, filter: String)
  /// What the tabs of a workshop need was read.
  case outlineLoaded(Outline)
  /// A workshop that was to be read is no longer there.
  case workshopGone(EntityID)
  /// A part of a roll was read, with the counts of one session.
  case rollLoaded(RollRequest, Window<RollRow>, RollCounts)
  /// What was asked about everybody in a workshop is answered.
  case roomAnswered(EntityID, EntityID?, RoomQuestion, RoomAnswer)
  /// Other processes have made marks.
  case markedElsewhere([ForeignMark])
  /// The preview of a summary was read.
  case previewLoaded(EntityID, Audience, [PreviewLine])
  /// A part of the list of people was read.
  case peopleLoaded(Window<PersonRow>, search: String)
  /// A part of the list of organisations was read.
  case organisationsLoaded(Window<OrganisationRow>, search: String)
  /// A person was read with all their workshops.
  case historyLoaded(PersonHistory)
  /// A person who was to be read is no longer there.
  case personGone(EntityID)
  /// What a merge would do was worked out; nil when one of the two is no longer there.
  case mergeLoaded(MergePreview?)
  /// A person was read, to be edited.
  case enrolledLoaded(EnrolledPerson)
  /// An organisation was read, to be edited.
  case organisationLoaded(Organisation)
  /// What a paper entry would do was worked out.
  ///
  /// `unreadable` are the characters, from 0, that could not be read.
  case paperRead(String, [PreviewLine], [MarkEntry], unreadable: [Range<Int>])
  /// A part of the timeline of programmes was read.
  case timelineLoaded(TimelineRequest, Window<TimelineRow>)
  /// What the timeline shows was counted.
  case timelineCounted(TimelineFilter, TimelineTotals)
  /// More of one thing on the timeline was read; nil when it is no longer there.
  case timelineDetailLoaded(EntityID, TimelineDetail?)
  /// A part of the journal was read, with how much a filter matched beyond what was followed.
  case journalLoaded(JournalRequest, Window<JournalRow>, beyond: Int)
  /// What one change did was read, with the local time at which it was made.
  case changeLoaded(ChangeDetail, Moment)
  /// Who may be the person whose line is being typed was read.
  case similarFound(String, [SimilarPerson])
  /// Who has the letters in their name was read.
  case speakersFound(String, [Speaker])
  /// A text has come back from the person's own editor.
  case editedOutside(String)
  /// The person's own editor did not give back a text; the sentence says where it is.
  case editingFailed(String)
  /// A write is on the disk; `made` is the workshop that it made.
  case saved(Edit, Receipt, made: Workshop?)
  /// The file to be written is there already, and was left as it is.
  case fileExists(String)
  /// A file was read or written.
  case finished(Phrase)
  /// A write was refused since its workshop is completed and nobody has said why it is changed.
  case reasonNeeded(Edit)
  /// Something did not work; `edit` when it was a write, which then did not happen.
  case failed(Phrase, edit: Edit?)
  /// The themes that can be chosen were read.
  case themesLoaded([ThemeOffer])
  /// The languages that can be chosen were read.
  case languagesLoaded([LanguageOffer])
  /// The language that was chosen was read.
  case languageLoaded(Language)
  /// The boards of other workshops that ask what the open one asks were read.
  case siblingsLoaded(EntityID, [SiblingBoard])
  /// What the boards of workshops other than this one ask.
  case questionsLoaded(EntityID, [AskedQuestion])
  /// Actions that are past their day were counted, by the codes of their workshops.
  case overdueCounted([(code: String, count: Int)])
  /// Another process has written to the store.
  case changedElsewhere
  /// Who else has a workshop open has changed.
  case othersPresent(EntityID, [String])
  /// The program is to end.
  case interrupted
}

/// A line of styled text that comes ready from outside, such as a summary's.
public struct PreviewLine: Hashable, Sendable {
  /// A part of the line with one look.
  public struct Span: Hashable, Sendable {
    /// The text.
    public let text: String
    /// The look.
    public let role: Look

    /// A part of a line.
    public init(_ text: String, _ role: Look = .text) {
      self.text = text
      self.role = role
    }
  }

  /// The parts from left to right.
  public let spans: [Span]

  /// A line of parts.
  public init(_ spans: [Span]) { self.spans = spans }
}
