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

  init(_ home: HomeState, columns: Int) {
    let rows = home.list.visible.compactMap { home.window[$0] }
    func width(_ heading: String, atMost: Int, _ text: (WorkshopRow) -> String) -> Int {
      min(atMost, max(TextWidth.of(heading), rows.map { TextWidth.of(text($0)) }.max() ?? 0))
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
    pen.put("Dates", Self.dates, 2, .muted)
    pen.put("People", people, 2, .muted)
    if status > 0 { pen.put("Status", status, 2, .muted) }
    pen.put("Where", place, 2, .muted)
    pen.put("Title", title, 2, .muted)
  }

  func draw(_ workshop: WorkshopRow, _ row: Int, _ pen: inout Pen) {
    let role: Look = workshop.workshop.status == .cancelled ? .muted : .text
    let isUnknown = workshop.people.total.isUnknown
    let afterPeople = status > 0 ? status : place
    pen.put(
      Self.dates(workshop), Self.dates, row, columns: people - Self.dates - Self.gap, role)
    pen.put(
      Self.people(workshop), people, row, columns: afterPeople - people - Self.gap,
      isUnknown ? .muted : role)
    if status > 0 {
      pen.put(
        Self.status(workshop), status, row, columns: place - status - Self.gap,
        workshop.workshop.status == .running ? .running : .muted)
    }
    pen.put(Self.place(workshop), place, row, columns: title - place - Self.gap, role)
    pen.put(workshop.workshop.title, title, row, columns: pen.columns - title - 1, role)
  }

  private static func dates(_ row: WorkshopRow) -> String { row.workshop.dates.shortLabel }
  private static func people(_ row: WorkshopRow) -> String { row.people.shortLabel }
  private static func status(_ row: WorkshopRow) -> String { row.workshop.status.rawValue }
  private static func place(_ row: WorkshopRow) -> String { row.workshop.place }
}
