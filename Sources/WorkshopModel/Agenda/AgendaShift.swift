/// Moving the times of a day, or of every day, by some minutes.
public struct AgendaShift: Hashable, Sendable {
  /// How far; negative for earlier.
  public let minutes: Int
  /// Whether every day moves.
  public let isWhole: Bool

  /// Moves by so many minutes.
  public init(minutes: Int, isWhole: Bool) {
    self.minutes = minutes
    self.isWhole = isWhole
  }

  /// Reads "15", "+15", "-30" or "all 15"; nil for anything else, and for no minutes at all.
  public init?(parsing text: String) {
    var words = Folding.fold(text).split { $0 == " " }.map(String.init)
    let isWhole = words.contains("all")
    words.removeAll { $0 == "all" || $0 == "min" }
    guard words.count == 1, let number = words.first else { return nil }
    let digits = Digits.ascii(number.replacing("−", with: "-").replacing("–", with: "-"))
    guard let minutes = Int(digits), minutes != 0, (-1439...1439).contains(minutes) else {
      return nil
    }
    self.init(minutes: minutes, isWhole: isWhole)
  }

  /// What has to be recorded so that the starts move; nil when one would leave its day.
  ///
  /// A day of its own moves by its first block, which is then pinned, and by every pinned one.
  public func edit(in dossier: Dossier, day: Int) -> AgendaEdit? {
    let slots = dossier.timetable.slots.filter { isWhole || $0.session.day == day }
    guard slots.allSatisfy({ (0...1439).contains($0.start + minutes) }) else { return nil }
    var edit = AgendaEdit()
    if isWhole {
      let dayStart = dossier.workshop.dayStart + minutes
      guard (0...1439).contains(dayStart) else { return nil }
      edit.dayStart = dayStart
    }
    for slot in slots {
      var session = slot.session
      if let pinned = session.pinned {
        session.pinned = pinned + minutes
      } else if !isWhole, session.id == slots.first?.session.id {
        session.pinned = slot.start + minutes
      } else {
        continue
      }
      edit.sessions.append(session)
    }
    return edit
  }
}
