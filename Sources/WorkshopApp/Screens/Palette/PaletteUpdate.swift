import TerminalUI
import WorkshopModel

extension AppState {
  /// Opens the palette over the screen in use; help makes way for it.
  mutating func openPalette() -> [Effect] {
    if case .help = top { layers.removeLast() }
    layers.append(.palette(PaletteState(over: self)))
    return []
  }

  mutating func press(_ key: Key, in palette: PaletteState) -> [Effect] {
    var palette = palette
    palette.list.adapt(count: palette.found.count, visibleRows: bodyRows)
    switch key {
    case .escape:
      layers.removeLast()
      return []
    case .enter: return choose(palette.list.selected, in: palette)
    case .down, .control("n"): palette.list.select(palette.list.selected + 1)
    case .up, .control("p"): palette.list.select(palette.list.selected - 1)
    case .pageDown, .pageUp: _ = palette.list.handle(key)
    default:
      guard palette.input.handle(key) else { return [] }
      palette.find(over: underPalette)
    }
    layers[layers.count - 1] = .palette(palette)
    return []
  }

  /// Runs what stands in a row, or says why it cannot be run and stays.
  mutating func choose(_ row: Int, in palette: PaletteState) -> [Effect] {
    guard palette.found.indices.contains(row) else {
      warn("No command is called “\(palette.input.text)”")
      return []
    }
    let command = keymap.commands[palette.found[row]]
    if let obstacle = underPalette.obstacle(to: command) {
      warn(obstacle)
      return []
    }
    layers.removeLast()
    return run(command)
  }
}
