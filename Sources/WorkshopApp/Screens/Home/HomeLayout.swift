import TerminalUI
import WorkshopModel

/// Where the columns of the list of workshops stand: as wide as what they show, the title last.
struct HomeLayout {
  private let people: Int
  /// 0 when there is no room for it.
  private let status: Int
  private let place: Int
  private let title: Int
  private static let dates = 2
  private static let gap = 2

  init(_ home: HomeState, _ pen: Pen) {
    let columns = pen.columns
    let rows = home.list.visible.compactMap { home.window[$0] }
    func width(_ heading: Phrase, atMost: Int, _ text: (WorkshopRow, Pen) -> String) -> Int {
      pen.width(heading, atMost: atMost, rows.map { text($0, pen) })
    }
    people = Self.dates + width("Dates", atMost: 28, Self.dates) + Self.gap
    let afterPeople = people + width("People", atMost: 24, Self.people) + Self.gap
    let isWide = columns >= 100
    status = isWide ? afterPeople : 0
    place =
      isWide ? afterPeople + width("Status", atMost: 12, Self.status) + Self.gap : afterPeople
    let room = max(10, (columns - place) * 2 / 5)
    title = place + width("Where", atMost: room, Self.place) + Self.gap
  }

  func heading(_ pen: inout Pen) {
    pen.put(pen.tr("Dates"), Self.dates, 2, .muted)
    pen.put(pen.tr("People"), people, 2, .muted)
    if status > 0 { pen.put(pen.tr("Status"), status, 2, .muted) }
    pen.put(pen.tr("Where"), place, 2, .muted)
    pen.put(pen.tr("Title"), title, 2, .muted)
  }

  func draw(_ workshop: WorkshopRow, _ row: Int, _ pen: inout Pen) {
    let role: Look = workshop.workshop.status == .cancelled ? .muted : .text
    let isUnknown = workshop.people.total.isUnknown
    let afterPeople = status > 0 ? status : place
    pen.put(
      Self.dates(workshop, pen), Self.dates, row, columns: people - Self.dates - Self.gap, role)
    pen.put(
      Self.people(workshop, pen), people, row, columns: afterPeople - people - Self.gap,
      isUnknown ? .muted : role)
    if status > 0 {
      pen.put(
        Self.status(workshop, pen), status, row, columns: place - status - Self.gap,
        workshop.workshop.status == .running ? .running : .muted)
    }
    pen.put(Self.place(workshop, pen), place, row, columns: title - place - Self.gap, role)
    pen.put(workshop.workshop.title, title, row, columns: pen.columns - title - 1, role)
  }

  private static func dates(_ row: WorkshopRow, _ pen: Pen) -> String {
    pen.language.short(row.workshop.dates)
  }

  private static func people(_ row: WorkshopRow, _ pen: Pen) -> String {
    pen.tr(row.people.shortPhrase)
  }

  private static func status(_ row: WorkshopRow, _ pen: Pen) -> String {
    pen.tr(Phrase(row.workshop.status.rawValue))
  }

  private static func place(_ row: WorkshopRow, _ pen: Pen) -> String { row.workshop.place }
}
