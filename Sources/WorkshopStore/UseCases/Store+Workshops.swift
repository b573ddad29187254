import GRDB
public import WorkshopModel

extension Store {
  /// Records a new workshop with one session a day, so that its roll can be taken at once.
  ///
  /// Its identity and code are made here; both come back with the workshop.
  public func createWorkshop(_ draft: Workshop) throws -> (workshop: Workshop, receipt: Receipt) {
    var workshop = draft
    workshop.id = environment.newID()
    workshop.code = "new"
    try Rules.check(workshop)
    let receipt = try change { writer in
      workshop.code = try Self.freeCode(for: workshop, in: writer.db)
      try writer.create(workshop)
      try Self.addDays(of: workshop, &writer)
    }
    return (workshop, receipt)
  }

  /// Records one session for each day.
  static func addDays(of workshop: Workshop, _ writer: inout JournalWriter) throws {
    let days = min(workshop.dates.days ?? 1, 31)
    for day in 1...max(1, days) {
      var session = Session(
        id: writer.newID(), workshop: workshop.id, day: day, rank: Rank.between(nil, nil),
        title: "Day \(day)")
      session.minutes = 8 * 60
      try writer.create(session)
    }
  }

  /// The slug of the city, else the country, else "workshop"; year and month when known; "-2" on a clash.
  static func freeCode(for workshop: Workshop, in db: Database) throws -> String {
    let place = [workshop.city, workshop.country].map(Slug.make).first { !$0.isEmpty }
    let month = workshop.dates.isoStart.map { "-" + $0.prefix(7) } ?? ""
    let code = (place ?? "workshop") + month
    var free = code
    var number = 1
    while try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM workshop WHERE code = ?)", arguments: [free]) == true
    {
      number += 1
      free = "\(code)-\(number)"
    }
    return free
  }
}
