import WorkshopModel

extension SwotEdit {
  /// What to tell when it is on the disk; nil where the screen shows it well enough.
  func sentence(_ receipt: Receipt, _ keymap: Keymap) -> Phrase? {
    switch self {
    case .add(let factors, _):
      factors.count > 1
        ? "Added \(factors.count) factors; \(keymap.key("undo")) takes them all back" : nil
    case .merge(_, let originals):
      "\(originals.count) factors merged; \(keymap.key("undo")) or \(keymap.key("swot.merge")) takes them apart"
    case .takeApart: "Taken apart; \(keymap.key("undo")) merges again"
    case .remove:
      receipt.left.isEmpty
        ? "\(sentence: receipt.phrase); \(keymap.key("undo")) brings it back" : nil
    case .board(let board):
      board.group.isEmpty ? "Made a board" : "Made a board for \(board.group)"
    case .consolidate:
      receipt.change == nil
        ? "The common board has all of them already" : "Brought together: \(receipt.phrase)"
    case .open, .count, .give, .strategy: nil
    }
  }
}
