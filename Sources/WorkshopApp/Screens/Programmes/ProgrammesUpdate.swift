import TerminalUI
import WorkshopModel

extension AppState {
  /// The programmes, under whatever lies above them.
  var programmes: ProgrammesState? {
    get {
      for case .programmes(let state) in layers { return state }
      return nil
    }
    set {
      for (index, layer) in layers.enumerated() {
        guard case .programmes = layer, let newValue else { continue }
        layers[index] = .programmes(newValue)
        return
      }
    }
  }

  mutating func openProgrammes() -> [Effect] {
    var programmes = ProgrammesState()
    programmes.list.cursor.adapt(count: 0, visibleRows: timelineRows)
    layers.append(.programmes(programmes))
    return [programmes.load(.start), programmes.count]
  }

  mutating func reloadProgrammes() -> [Effect] {
    guard let programmes else { return [] }
    self.programmes?.list.reloads += 1
    self.programmes?.isDetailStale = true
    return [programmes.load(programmes.list.anchor), programmes.count]
  }

  mutating func take(_ request: TimelineRequest, _ window: Window<TimelineRow>) -> [Effect] {
    guard var programmes else { return [] }
    let next = programmes.list.take(
      window, narrowedTo: request.filter, visibleRows: timelineRows)
    let detail = next == nil ? programmes.loadDetail() : []
    self.programmes = programmes
    return (next.map { [programmes.load($0)] } ?? []) + detail
  }

  mutating func take(_ filter: TimelineFilter, _ totals: TimelineTotals) {
    programmes?.counted = filter
    programmes?.totals = totals
  }

  mutating func take(_ id: EntityID, _ detail: TimelineDetail?) {
    guard programmes?.awaited == id else { return }
    programmes?.awaited = nil
    programmes?.detail = detail
  }

  mutating func moveInProgrammes(_ change: (inout ListCursor) -> Void) -> [Effect] {
    guard var programmes else { return [] }
    let reading = programmes.list.move(change)
    let detail = programmes.loadDetail()
    self.programmes = programmes
    return (reading.map { [$0.effect(programmes.load)] } ?? []) + detail
  }

  /// Narrows the timeline, staying on the selected row if it is still there.
  mutating func narrowProgrammes(_ change: (inout TimelineFilter) -> Void) -> [Effect] {
    guard var programmes else { return [] }
    programmes.list.returning = programmes.selected?.id
    programmes.list.narrow(change)
    self.programmes = programmes
    return [programmes.load(programmes.list.anchor), programmes.count]
  }

  /// Narrows the timeline while somebody types; nothing is counted until the filter is kept.
  mutating func filterProgrammes(_ text: String, back: EntityID? = nil) -> [Effect] {
    programmes?.list.returning = back
    programmes?.list.narrow { $0.text = text }
    return programmes.map { [$0.load(back.map { .around($0) } ?? .start)] } ?? []
  }

  /// Counts what the timeline shows now.
  func countProgrammes() -> [Effect] { programmes.map { [$0.count] } ?? [] }

  /// Shows everything again; nil when it already does.
  mutating func stepBackInProgrammes() -> [Effect]? {
    guard let programmes, !programmes.filter.isEmpty else { return nil }
    return narrowProgrammes { $0 = TimelineFilter() }
  }

  /// Makes what the key after `n` says; nil when no such key was awaited.
  mutating func chooseFrame(_ key: Key) -> [Effect]? {
    guard case .programmes(let programmes) = top, programmes.isChoosing else { return nil }
    self.programmes?.isChoosing = false
    switch key {
    case "p": layers.append(.form(.programme(Programme(id: .unassigned, name: ""))))
    case "j": layers.append(.form(.project(Project(id: .unassigned, name: ""), [:])))
    case "s": layers.append(.form(.series(Series(id: .unassigned, name: ""), [:])))
    case "m":
      let milestone = Milestone(
        id: .unassigned, title: "", country: programmes.filter.country ?? "")
      layers.append(.form(.milestone(milestone, [:], [])))
    case "i": layers.append(.form(.instrument(Instrument(id: .unassigned, name: ""))))
    case "w": layers.append(.form(.workshop(nil)))
    default: say("Nothing was made")
    }
    return []
  }

  /// Opens the form of the selected row; of a workshop the one that gives it its place.
  mutating func editFrame() -> [Effect] {
    guard let detail = programmes?.selectedDetail else { return [] }
    let names = detail.names
    switch detail.entity {
    case let programme as Programme: layers.append(.form(.programme(programme)))
    case let project as Project: layers.append(.form(.project(project, names)))
    case let series as Series: layers.append(.form(.series(series, names)))
    case let milestone as Milestone:
      layers.append(.form(.milestone(milestone, names, detail.instruments)))
    case let instrument as Instrument: layers.append(.form(.instrument(instrument)))
    case let workshop as Workshop: layers.append(.form(.place(workshop, names)))
    default: break
    }
    return []
  }
}

extension TimelineChoices {
  /// What follows a choice when a key goes through them; nil, which is everything, after the last.
  static func next<Choice: Equatable>(after current: Choice?, in all: [Choice]) -> Choice? {
    guard let current, let index = all.firstIndex(of: current) else { return all.first }
    return index + 1 < all.count ? all[index + 1] : nil
  }
}
