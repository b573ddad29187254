public import TerminalUI
public import WorkshopModel

/// Everything that the screen shows and the next key depends on.
public struct AppState: Sendable {
  /// How much of the terminal the screens have.
  public var size: Size
  /// The time of the last message.
  public var now: Moment
  /// The looks in use.
  public var theme: ColourTheme
  /// Whether NO_COLOR keeps every theme but the one without colour from being shown.
  public var isColourless = false
  /// Which key runs which command.
  public var keymap: Keymap
  /// The language that the screen speaks.
  public var language: Language
  /// Whether lines and dots can be drawn; ASCII otherwise.
  public var isUnicode: Bool
  /// Whether the last line shows the keys that matter.
  public var showsHints = true
  /// Whether a projector shows people's names.
  public var showsNamesOnProjector = false
  /// The count-down of an exercise.
  var timer: ExerciseTimer?
  /// Whether clicks and the wheel are asked for.
  public var isMouseOn = false
  /// What stands behind the program's name, such as "sample data, gone when you leave".
  public var banner: String
  /// The screens, the one in use last; the list of workshops is always first.
  public internal(set) var layers: [Layer] = [.home(HomeState())]
  /// One line for the person, until the next key.
  public internal(set) var notice: Notice?
  /// Writes that are not on the disk yet.
  public internal(set) var unsaved = 0
  /// Outlines that were asked for and have not come yet.
  var outlinesAwaited = 0
  /// The form or words that were sent last and are not on the disk yet.
  var submitted: Layer?
  /// The prompt whose file was named last and is not read or written yet.
  var named: PromptState?
  /// What was clicked last.
  var clicked: Click?
  /// The block of the agenda that the mouse holds.
  var grabbed: Grab?
  /// What waits for an answer of the store.
  var held: [Held] = []
  /// The tutorial, while it runs; it takes the last lines of the terminal.
  public internal(set) var tutor: TutorState?
  /// Where the person was when the program last ended, until that is on the screen again.
  var returning: Place?
  /// What had been typed into a form that is being read.
  var unfinished: Place?
  /// Whether the program is to end.
  public internal(set) var isLeaving = false

  /// The state before anything has been loaded.
  public init(
    size: Size, now: Moment, theme: ColourTheme = .plain, keymap: Keymap = .standard,
    language: Language = .english, isUnicode: Bool = true, banner: String = "",
    tutor: TutorState? = nil, place: Place? = nil
  ) {
    self.tutor = tutor
    self.size = tutor == nil ? size : TutorState.room(in: size)
    self.now = now
    self.theme = theme
    self.keymap = keymap
    self.language = language
    self.isUnicode = isUnicode
    self.banner = banner
    returning = place
  }

  /// The smallest screen on which anything is shown.
  public static let smallest = Size(columns: 60, rows: 16)

  /// Whether the terminal is too small to show anything; only leaving works then.
  public var isTooSmall: Bool {
    size.columns < Self.smallest.columns || size.rows < Self.smallest.rows
  }

  /// Whether a clock has to tick: a session runs and its drift is on the screen, or a count-down.
  public var needsClock: Bool { secondsToTick(at: now.seconds) != nil }

  /// Tells a problem that was found before the first screen.
  public mutating func tell(_ problem: Phrase) { warn(problem) }

  /// One line for the person.
  public struct Notice: Hashable, Sendable {
    /// What happened.
    public let text: String
    /// Whether something did not work.
    public let isProblem: Bool
  }
}

/// One screen on the stack.
public enum Layer: Sendable {
  case home(HomeState)
  case workshop(WorkshopState)
  case room(RoomState)
  case kiosk(KioskState)
  case programmes(ProgrammesState)
  case journal(JournalState)
  case recovery(RecoveryState)
  case library(LibraryState)
  case timer
  case projector(Projected)
  case notes(NotesState)
  case people(PeopleState)
  case person(PersonState)
  case merge(MergeState)
  case method(MethodState)
  case form(FormState)
  case editor(EditorState)
  case prompt(PromptState)
  case help(HelpState)
  case palette(PaletteState)
  case themes(ThemesState)
  case languages(LanguagesState)
}

extension AppState {
  /// The screen in use.
  var top: Layer { layers[layers.count - 1] }

  /// Whether keys are text.
  var isTyping: Bool {
    switch top {
    case .form, .prompt, .editor, .palette, .library, .kiosk: true
    case .help(let help): help.isFiltering
    default: false
    }
  }

  /// The screen in use, or the one under a form or a prompt.
  var screen: Layer {
    layers.last { layer in
      switch layer {
      case .form, .editor, .prompt, .help, .palette: false
      default: true
      }
    } ?? layers[0]
  }

  /// The open workshop, under whatever lies above it.
  var workshop: WorkshopState? {
    get {
      for case .workshop(let state) in layers { return state }
      return nil
    }
    set {
      for (index, layer) in layers.enumerated() {
        guard case .workshop = layer, let newValue else { continue }
        layers[index] = .workshop(newValue)
        return
      }
    }
  }

  /// The list of workshops.
  var home: HomeState {
    get { if case .home(let state) = layers[0] { state } else { HomeState() } }
    set { layers[0] = .home(newValue) }
  }

  /// How many rows a screen's list has: all but header, rule, heading, status and footer.
  var bodyRows: Int { max(1, size.rows - 5) }

  mutating func say(_ phrase: Phrase) {
    notice = Notice(text: language(phrase), isProblem: false)
  }

  mutating func warn(_ phrase: Phrase) {
    notice = Notice(text: language(phrase), isProblem: true)
  }
}
