public import TerminalUI
import WorkshopModel

/// Draws a state.
///
/// Pure: the same state always gives the same canvas.
public func view(_ state: AppState) -> Canvas {
  guard !state.isTooSmall else {
    var canvas = Canvas(size: state.size)
    let rows = AppState.smallest.rows + (state.tutor == nil ? 0 : TutorState.rows)
    let smallest = Size(columns: AppState.smallest.columns, rows: rows)
    canvas.put(
      state.language("terminal too small (\(smallest.columns)x\(smallest.rows))"), at: .zero,
      style: state.theme[.problem])
    state.theme.paint(&canvas)
    return canvas
  }
  var pen = state.draw()
  if let tutor = state.tutor {
    pen.canvas.add(rows: TutorState.rows)
    TutorView.draw(tutor, state, &pen)
  }
  state.theme.paint(&pen.canvas)
  return pen.canvas
}

extension AppState {
  /// Draws the screens from the lowest that is seen to the top.
  func draw() -> Pen {
    var pen = Pen(
      canvas: Canvas(size: size), theme: theme, keymap: keymap, language: language,
      isUnicode: isUnicode)
    draw(layers.count - 1, &pen)
    return pen
  }

  /// Draws one screen of the stack, a prompt over the one below it.
  private func draw(_ layer: Int, _ pen: inout Pen) {
    switch layers[layer] {
    case .home: HomeView.draw(self, &pen)
    case .workshop(let workshop): WorkshopView.draw(self, workshop, &pen)
    case .kiosk(let kiosk): KioskView.draw(self, kiosk, &pen)
    case .room(let room): RoomView.draw(self, room, &pen)
    case .programmes(let programmes): ProgrammesView.draw(self, programmes, &pen)
    case .journal(let journal): JournalView.draw(self, journal, &pen)
    case .notes(let notes): NotesView.draw(self, notes, &pen)
    case .people(let people): PeopleView.draw(self, people, &pen)
    case .person(let page): PersonView.draw(self, page, &pen)
    case .method(let method): MethodView.draw(self, method, &pen)
    case .merge(let merge): MergeView.draw(self, merge, &pen)
    case .recovery(let plans): RecoveryView.draw(self, plans, workshop, &pen)
    case .library(let library): LibraryView.draw(self, library, workshop, &pen)
    case .timer: TimerView.draw(self, &pen)
    case .projector(let projected): ProjectorView.draw(self, projected, &pen)
    case .form(let form): FormView.draw(self, form, &pen)
    case .editor(let editor): EditorView.draw(self, editor, &pen)
    case .help(let help): HelpView.draw(self, help, &pen)
    case .palette(let palette): PaletteView.draw(self, palette, &pen)
    case .themes(let themes): ThemesView.draw(self, themes, &pen)
    case .languages(let languages): LanguagesView.draw(self, languages, &pen)
    case .prompt(let prompt):
      if layer > 0 { draw(layer - 1, &pen) }
      PromptView.draw(self, prompt, &pen)
    }
  }
}

extension String {
  /// The text in lines of at most `columns`, broken at blanks.
  func wrapped(to columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in split(separator: " ") {
      if !line.isEmpty, TextWidth.of(line) + 1 + TextWidth.of(word) > columns {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return lines + [line]
  }
}

/// A canvas with the looks of a theme and the words of a language.
struct Pen {
  var canvas: Canvas
  let theme: ColourTheme
  let keymap: Keymap
  let language: Language
  let isUnicode: Bool
  /// What clicks mean, the lowest first.
  var targets: [(target: Target, rect: Rect)] = []

  var columns: Int { canvas.size.columns }
  var rows: Int { canvas.size.rows }

  /// Puts a text and returns the column behind it.
  @discardableResult
  mutating func put(
    _ text: String, _ column: Int, _ row: Int, columns: Int? = nil, _ role: Look = .text
  ) -> Int {
    column
      + canvas.put(text, at: Point(column: column, row: row), columns: columns, style: theme[role])
  }

  /// Puts a text that ends before a column.
  mutating func put(_ text: String, endingAt column: Int, _ row: Int, _ role: Look = .text) {
    canvas.put(text, endingAt: column, row: row, columns: column, style: theme[role])
  }

  /// A phrase in the language of the screen.
  func tr(_ phrase: Phrase) -> String { language(phrase) }

  /// A number in the digits of the screen's language.
  func tr(_ number: Int) -> String { language(number) }

  /// The key that a sentence names for a command.
  func key(_ id: String) -> String { keymap.key(id) }

  /// How wide a column is under a heading: as its widest text, but not wider than `atMost`.
  func width(_ heading: Phrase, atMost: Int, _ texts: [String]) -> Int {
    let widest = texts.map { TextWidth.of($0) }.max() ?? 0
    return min(atMost, max(TextWidth.of(tr(heading)), widest))
  }

  /// A sign, or its stand-in where only ASCII can be drawn.
  func sign(_ sign: String, _ ascii: String) -> String { isUnicode ? sign : ascii }

  mutating func rule(_ row: Int) {
    canvas.fill(
      Rect(column: 1, row: row, columns: columns - 2, rows: 1),
      with: isUnicode ? "─" : "-", style: theme[.rule])
  }

  /// The sign beside the row under the cursor; the real cursor is parked there.
  mutating func marker(_ row: Int, at column: Int = 0) {
    put(sign("▌", ">"), column, row, .marker)
    canvas.cursor = Point(column: column, row: row)
  }

  /// The text of an empty screen, in the middle of it.
  mutating func empty(_ lines: [String], _ row: Int) {
    canvas.cursor = Point(column: 3, row: row)
    for (index, line) in lines.enumerated() where row + index < rows - 1 {
      put(line, 3, row + index, columns: columns - 4, index == 0 ? .title : .text)
    }
  }

  /// The keys that matter on a screen, and a notice when there is one.
  mutating func footer(_ state: AppState) {
    let row = rows - 1
    if let notice = state.notice {
      put(notice)
      return
    }
    guard state.showsHints else { return }
    var usable = state.keymap.commands(in: state.scopes) {
      $0.hint != nil && !$0.keys.isEmpty && $0.disabledReason(state) == nil
    }
    let leading = state.leadingHints
    usable =
      leading.compactMap { id in usable.first { $0.id == id } }
      + usable.filter { !leading.contains($0.id) }
    // The way to everything else stands early enough to be seen on most screens, and on the first
    // one always.
    if let palette = usable.firstIndex(where: { $0.id == "palette" }) {
      let place = state.layers.count == 1 ? 4 : 5
      usable.insert(usable.remove(at: palette), at: min(place, palette))
    }
    let hints = usable.map { command in
      let keys = ([command.id] + command.companions).map(state.keymap.label)
      return KeyHints.Hint(
        keys.filter { !$0.isEmpty }.joined(separator: " "), tr(Phrase(command.hint ?? "")))
    }
    let leaving = state.layers.count == 1 ? Phrase("quit") : Phrase("back")
    let last = [("help", Phrase("help")), ("back", leaving)]
      .map { KeyHints.Hint(state.keymap.label($0), tr($1)) }
      .filter { !$0.key.isEmpty }
    let room = columns - 3
    let tail = last.reduce(0) { $0 + $1.width }
    KeyHints(KeyHints(hints).fitting(room - tail) + last)
      .draw(
        on: &canvas, in: Rect(column: 1, row: row, columns: room, rows: 1),
        keyStyle: theme[.key], style: theme[.hint])
  }

  /// Puts a notice on the last line; a long one also takes lines above, so that none of it is lost.
  mutating func put(_ notice: AppState.Notice) {
    let lines = self.lines(of: notice)
    let top = rows - lines.count
    canvas.fill(Rect(column: 0, row: top, columns: columns, rows: lines.count))
    for (offset, line) in lines.enumerated() {
      put(line, 1, top + offset, columns: columns - 3, notice.isProblem ? .problem : .notice)
    }
  }

  /// The lines that a notice takes.
  func lines(of notice: AppState.Notice) -> [String] {
    Array(notice.text.wrapped(to: columns - 3).prefix(4))
  }

  /// Whether everything is on the disk.
  mutating func saved(_ state: AppState, _ row: Int) {
    if state.unsaved > 0 {
      put(sign("○ ", "* ") + tr("unsaved"), endingAt: columns - 1, row, .unsaved)
    } else {
      put(sign("✓ ", "") + tr("saved"), endingAt: columns - 1, row, .saved)
    }
  }
}
