import TerminalUI
import WorkshopModel

/// The themes, with a sample of what they dress below.
enum ThemesView {
  private static let first = 3

  /// How many themes are listed at once.
  static func listRows(_ size: Size) -> Int {
    max(1, size.rows - first - ThemeSample.rows(size) - 3)
  }

  static func draw(_ state: AppState, _ themes: ThemesState, _ pen: inout Pen) {
    pen.put(pen.tr("Themes"), 1, 0, .title)
    pen.rule(1)
    let visible = themes.list.visible
    if visible.count < themes.offers.count {
      let range = "\(visible.lowerBound + 1)–\(visible.upperBound)"
      pen.put(pen.tr("\(range) of \(themes.offers.count)"), endingAt: pen.columns - 1, 0, .muted)
    }
    if themes.isLoaded { list(themes, &pen) }
    let size = pen.canvas.size
    let top = min(first + listRows(size), first + max(1, themes.offers.count)) + 1
    ThemeSample.draw(top, &pen)
    status(state, themes, &pen)
    pen.footer(state)
  }

  private static func list(_ themes: ThemesState, _ pen: inout Pen) {
    let titles = themes.offers.map { pen.tr(Phrase($0.title)) }
    let about = 4 + min(28, titles.map { TextWidth.of($0) }.max() ?? 0) + 2
    let yours = themes.offers.contains(where: \.isOwn) ? TextWidth.of(pen.tr("yours")) + 2 : 0
    pen.put(pen.tr("Theme"), 4, 2, .heading)
    pen.put(pen.tr("What it is like"), about + yours, 2, .heading)
    for index in themes.list.visible {
      let row = first + index - themes.list.firstVisible
      let offer = themes.offers[index]
      pen.listRow(index, row, of: themes.list)
      if offer.name == themes.before.name { pen.put(pen.sign("✓", "*"), 2, row, .saved) }
      if offer.isOwn { pen.put(pen.tr("yours"), about, row, .muted) }
      let role: Look = index == themes.list.selected ? .selection : .text
      pen.put(titles[index], 4, row, columns: about - 5, role)
      let text = pen.tr(offer.problem ?? Phrase(offer.about))
      pen.put(
        text, about + yours, row, columns: pen.columns - about - yours - 1,
        offer.problem == nil ? .muted : .problem)
    }
  }

  private static func status(_ state: AppState, _ themes: ThemesState, _ pen: inout Pen) {
    let text: Phrase =
      state.isColourless
      ? "NO_COLOR is set: the choice counts once it is not."
      : "You see the theme under the cursor; \(pen.key("themes.keep")) keeps it."
    pen.put(pen.tr(text), 1, pen.rows - 2, columns: pen.columns - 12, .muted)
    pen.saved(state, pen.rows - 2)
  }
}
