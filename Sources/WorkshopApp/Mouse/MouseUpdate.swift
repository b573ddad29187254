import TerminalUI
import WorkshopModel

extension AppState {
  /// How many rows one notch of the wheel moves.
  private static let notch = 3

  /// Does what the mouse asks for: a click selects, opens a tab or runs what stands in the palette.
  mutating func take(_ event: MouseEvent) -> [Effect] {
    // A click goes elsewhere, so digits and quadrant letters typed next belong to nothing any more.
    workshop?.roll.lateEntry = nil
    workshop?.swot.isMoving = false
    switch event.kind {
    case .wheelDown: return wheel(.down)
    case .wheelUp: return wheel(.up)
    case .press(1): return press(at: event.point)
    case .drag:
      drag(to: event.point)
      return []
    case .release: return drop(at: event.point)
    case .press: return []
    }
  }

  /// Selects what stands at a cell; a second press on the same row opens it, as Enter does.
  private mutating func press(at point: Point) -> [Effect] {
    grabbed = nil
    guard let target = target(at: point) else {
      clicked = nil
      return []
    }
    let isSecond = clicked == Click(target: target, now: now.seconds) && target.opens
    // What is chosen in the palette runs at once, on another screen.
    let isPalette = if case .palette = top { true } else { false }
    let effects = click(target)
    grab(target, at: point)
    clicked = isSecond || isPalette ? nil : Click(target: target, now: now.seconds)
    return isSecond ? effects + press(.enter) : effects
  }

  /// What stands at a cell of the screen as it is drawn.
  func target(at point: Point) -> Target? {
    draw().targets.last { $0.rect.contains(point) }?.target
  }

  private mutating func wheel(_ key: Key) -> [Effect] {
    switch top {
    case .form, .editor, .prompt: []
    case .help, .palette, .library: (0..<Self.notch).flatMap { _ in press(key) }
    default: (0..<Self.notch).flatMap { _ in move(key) }
    }
  }

  private mutating func click(_ target: Target) -> [Effect] {
    switch (target, top) {
    case (.tab(let tab), .workshop): return show(tab)
    case (.row(let row), .home):
      home.list.select(row)
      return home.loadNeeded()
    case (.row(let row), .themes): selectTheme(row)
    case (.row(let row), .languages): languages?.list.select(row)
    case (.row(let row), .people): return moveInPeople { $0.select(row) }
    case (.row(let row), .programmes): return moveInProgrammes { $0.select(row) }
    case (.row(let row), .journal): return moveInJournal { $0.select(row) }
    case (.row(let row), .room): room?.list.select(row)
    case (.row(let row), .person): person?.stays.select(row)
    case (.row(let row), .method): method?.list.select(row)
    case (.row(let row), .recovery): recovery?.list.select(row)
    case (.row(let row), .library): return moveInLibrary { $0.select(row) }
    case (.row(let row), .notes): notes?.list.select(row)
    case (.edge(let row), .workshop): workshop?.agenda.select(row)
    case (.row(let row), .workshop(let workshop)): return select(row, workshop.tab)
    case (.row(let row), .palette(var palette)):
      palette.list.select(row)
      layers[layers.count - 1] = .palette(palette)
      return choose(row, in: palette)
    case (.factor(let quadrant, let row), .workshop):
      workshop?.swot.go(to: quadrant)
      workshop?.swot.row = row
      workshop?.swot.extendRange()
    case (.field(let field), .form(var form)):
      form.focus = field
      layers[layers.count - 1] = .form(form)
    default: break
    }
    return []
  }

  private mutating func select(_ row: Int, _ tab: Tab) -> [Effect] {
    switch tab {
    case .agenda: workshop?.agenda.select(row)
    case .attendance:
      workshop?.roll.list.select(row)
      workshop?.roll.extendRange()
      return loadNeededRoll()
    case .evaluation: workshop?.evaluation.select(row)
    case .actions: workshop?.actions.select(row)
    case .summary: workshop?.summary.list.select(row)
    case .swot: break
    }
    return []
  }
}
