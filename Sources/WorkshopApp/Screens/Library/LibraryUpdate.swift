import TerminalUI
package import WorkshopModel

extension AppState {
  /// The agendas that can be taken, when they are on the screen.
  var library: LibraryState? {
    get { if case .library(let state) = top { state } else { nil } }
    set {
      guard let newValue, library != nil else { return }
      layers[layers.count - 1] = .library(newValue)
    }
  }

  /// At most a third of the screen lists agendas; their blocks stand below.
  private var offerRows: Int { max(3, size.rows / 3) }

  mutating func openLibrary() -> [Effect] {
    guard let workshop else { return [] }
    layers.append(.library(LibraryState(rows: offerRows)))
    return [.loadAgendas("", except: workshop.id, language)]
  }

  mutating func fitLibrary() {
    guard var library else { return }
    library.list.adapt(count: library.offers.count, visibleRows: offerRows)
    self.library = library
  }

  mutating func take(_ offers: [AgendaOffer], matching letters: String) -> [Effect] {
    guard var library else { return [] }
    library.offers = offers
    library.shown = letters
    library.list = ListCursor(count: offers.count, visibleRows: offerRows)
    self.library = library
    return rehearseAgenda()
  }

  mutating func take(_ result: AgendaImport, of source: AgendaOffer.Source) {
    library?.rehearsed = (source, result)
  }

  mutating func press(_ key: Key, in library: LibraryState) -> [Effect] {
    switch key {
    case .escape: layers.removeLast()
    case .enter: return takeAgenda(library)
    case .down, .control("n"): return moveInLibrary { $0.select($0.selected + 1) }
    case .up, .control("p"): return moveInLibrary { $0.select($0.selected - 1) }
    case .pageDown, .pageUp: return moveInLibrary { _ = $0.handle(key) }
    default:
      guard let workshop, self.library?.input.handle(key) == true,
        let letters = self.library?.input.text, letters != library.input.text
      else { return [] }
      return [.loadAgendas(letters, except: workshop.id, language)]
    }
    return []
  }

  mutating func moveInLibrary(_ move: (inout ListCursor) -> Void) -> [Effect] {
    guard var library else { return [] }
    move(&library.list)
    self.library = library
    return rehearseAgenda()
  }

  /// Asks what taking the whole agenda under the cursor would do.
  private func rehearseAgenda() -> [Effect] {
    guard let offer = library?.offer, let workshop, offer.isWhole, offer.problem == nil else {
      return []
    }
    return [.ahead(.rehearseAgenda(offer, workshop.id))]
  }

  /// Takes a whole agenda, or puts blocks behind the one under the cursor of the agenda.
  private mutating func takeAgenda(_ library: LibraryState) -> [Effect] {
    guard let offer = library.offer, let workshop else {
      warn("No agenda is called “\(library.input.text)”")
      return []
    }
    if let problem = offer.problem {
      warn("This template cannot be used: \(problem)")
      return []
    }
    layers.removeLast()
    guard !offer.isWhole, let block = workshop.block?.session else {
      return write(.takeAgenda(offer.rows, workshop: workshop.id))
    }
    self.workshop?.following = .unassigned
    let edit = workshop.outline.dossier.insert(offer.rows, after: block)
    return arrange(edit, "\(offer.rows.count) blocks behind “\(block.shortTitle)”")
  }
}

extension AgendaImport {
  /// What it does or has done: "12 added, 1 empty block makes room".
  package var phrase: Phrase {
    var parts: [Phrase] = ["\(added) added"]
    if updated > 0 { parts.append("\(updated) updated") }
    if unchanged > 0 { parts.append("\(unchanged) unchanged") }
    if removed > 0 { parts.append("\(removed) empty blocks make room") }
    return Phrase.list(parts) { "\($0), \($1)" } ?? ""
  }
}
