import TerminalUI
import WorkshopModel

/// The list of people or of organisations; of a person the workshops beside it where there is room.
enum PeopleView {
  static func draw(_ state: AppState, _ people: PeopleState, _ pen: inout Pen) {
    let column = pen.put("Muster", 1, 0, .title)
    let isPeople = people.subject == .people
    var next = pen.put(" · ", column, 0)
    next = pen.put(pen.tr("People"), next, 0, isPeople ? .currentTab : .tab) + 1
    pen.put(pen.tr("Organisations"), next, 0, isPeople ? .tab : .currentTab)
    pen.put(found(people, pen), endingAt: pen.columns - 1, 0)
    let isWide = isPeople && pen.columns >= AppState.columnsForTwo
    let width = isWide ? pen.columns * 11 / 20 : pen.columns
    list(people, width, &pen)
    if isWide { beside(state, people, width + 1, &pen) }
    status(people, &pen)
    pen.saved(state, pen.rows - 2)
    pen.footer(state)
  }

  private static func list(_ people: PeopleState, _ width: Int, _ pen: inout Pen) {
    let paged = people.list.paged
    guard paged.isLoaded else { return }
    guard paged.window.total > 0 else { return empty(people.list.search, &pen) }
    switch people.subject {
    case .people: peopleHeading(width, &pen)
    case .organisations: organisationHeading(width, &pen)
    }
    for index in paged.cursor.visible {
      let row = 3 + index - paged.cursor.firstVisible
      pen.listRow(index, row, of: paged.cursor)
      guard let item = paged.window[index] else { continue }
      let isSelected = people.list.isSelected(item)
      if isSelected { pen.put("*", 1, row, .marker) }
      switch item {
      case .person(let person): draw(person, isSelected, width, row, &pen)
      case .organisation(let item): draw(item, isSelected, width, row, &pen)
      }
    }
  }

  private static func empty(_ search: String, _ pen: inout Pen) {
    pen.canvas.cursor = Point(column: 2, row: 4)
    guard search.isEmpty else {
      pen.put(pen.tr("Nothing matches “\(search)”."), 2, 4)
      return
    }
    pen.empty(
      [
        pen.tr("Nobody is known yet"), "",
        pen.tr("\(pen.key("home.import")) on the list of workshops imports a roster;"),
        pen.tr(
          "in a workshop \(pen.key("tab.attendance")) and then \(pen.key("attendance.walkIn")) adds a person."
        ),
      ], 4)
  }

  private static func peopleHeading(_ width: Int, _ pen: inout Pen) {
    pen.put(pen.tr("Sex"), 2, 2, columns: 4, .muted)
    pen.put(pen.tr("Workshops"), 7, 2, columns: 9, .muted)
    pen.put(pen.tr("Last"), 18, 2, columns: 4, .muted)
    pen.put(pen.tr("Name"), nameColumn, 2, .muted)
    pen.put(
      pen.tr("Title, organisation"), postColumn(width), 2, columns: width - postColumn(width),
      .muted)
  }

  private static let nameColumn = 26

  private static func postColumn(_ width: Int) -> Int { nameColumn + (width - nameColumn) / 2 }

  private static func draw(
    _ person: PersonRow, _ isSelected: Bool, _ width: Int, _ row: Int, _ pen: inout Pen
  ) {
    pen.put(
      person.sex.map { pen.tr($0.letter) } ?? pen.sign("·", "-"), 3, row,
      person.sex == nil ? .muted : .text)
    pen.put(pen.language(person.workshops), endingAt: 12, row)
    if person.workshops > 0 {
      pen.put(person.lastYear.map { pen.language($0) } ?? "?", 18, row, columns: 4)
    }
    if person.isReturning { pen.put(pen.sign("↻", "r"), 23, row, .notice) }
    let post = postColumn(width)
    pen.put(
      person.name, nameColumn, row, columns: post - nameColumn - 1, isSelected ? .selection : .text)
    pen.put(
      [person.title, person.organisation].filter { !$0.isEmpty }.joined(separator: ", "), post, row,
      columns: width - post - 1, .muted)
  }

  private static func organisationHeading(_ width: Int, _ pen: inout Pen) {
    pen.put(pen.tr("People"), 3, 2, columns: 6, .muted)
    pen.put(pen.tr("Parts"), 12, 2, columns: 6, .muted)
    pen.put(pen.tr("Name"), 20, 2, .muted)
    pen.put(pen.tr("Public label"), labelColumn(width), 2, .muted)
  }

  private static func labelColumn(_ width: Int) -> Int { 20 + (width - 20) * 3 / 5 }

  private static func draw(
    _ item: OrganisationRow, _ isSelected: Bool, _ width: Int, _ row: Int, _ pen: inout Pen
  ) {
    pen.put(pen.language(item.enrolments), endingAt: 9, row)
    pen.put(pen.language(item.roles), endingAt: 17, row)
    let label = labelColumn(width)
    pen.put(
      item.organisation.name, 20, row, columns: label - 21, isSelected ? .selection : .text)
    pen.put(item.organisation.publicLabel, label, row, columns: width - label - 1, .muted)
  }

  /// The workshops of the person under the cursor.
  private static func beside(
    _ state: AppState, _ people: PeopleState, _ column: Int, _ pen: inout Pen
  ) {
    guard let history = people.beside, history.person.id == people.selected?.identity else {
      return
    }
    let room = pen.columns - column - 1
    pen.put(history.person.fullName, column, 2, columns: room, .title)
    var row = 3
    for line in PersonFacts.lines(of: history, pen) where row < pen.rows - 3 {
      pen.put(line, column, row, columns: room, .muted)
      row += 1
    }
    row += 1
    for stay in history.stays where row + 1 < pen.rows - 2 {
      StayLines(history: history, stay: stay, rate: stay.rate(at: state.now))
        .draw(column, row, room, &pen)
      row += 2
    }
  }

  /// How many are found by a search, which stays in sight while it is typed.
  private static func found(_ people: PeopleState, _ pen: Pen) -> String {
    let (list, total) = (people.list, people.list.paged.window.total)
    guard !list.search.isEmpty, !list.paged.isWaiting else { return "" }
    return total < AppState.foundAtMost
      ? pen.tr("\(total) found") : pen.tr("the first \(total) found; type more letters")
  }

  private static func status(_ people: PeopleState, _ pen: inout Pen) {
    let list = people.list
    var parts: [String] = []
    if !list.selection.isEmpty { parts.append(pen.tr("\(list.selection.count) selected")) }
    if !list.search.isEmpty { parts.append(pen.tr("search “\(list.search)”")) }
    let total = list.paged.window.total
    if total > 0 {
      let visible = list.paged.cursor.visible
      let (first, last) = (visible.lowerBound + 1, visible.upperBound)
      parts.append(pen.tr("\(first)–\(last) of \(total)"))
    }
    pen.put(parts.joined(separator: " · "), 1, pen.rows - 2, columns: pen.columns - 14, .muted)
  }
}

extension AppState {
  /// A search finds at most so many, as the store has it.
  static let foundAtMost = 1000
}

extension Sex {
  /// The letter of a narrow column.
  var letter: Phrase {
    switch self {
    case .female: Phrase("F")
    case .male: Phrase("M")
    case .other: Phrase("O")
    case .undisclosed: Phrase("U")
    }
  }
}
