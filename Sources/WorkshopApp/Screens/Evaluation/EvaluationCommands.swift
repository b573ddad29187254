import TerminalUI
import WorkshopModel

/// What works on the evaluation: the head-counts beside the roll.
enum EvaluationCommands {
  static let all: [Command] = [
    Command(
      "evaluation.edit", "enter or edit the head-count", .evaluation, [.enter, "H"],
      hint: "head-count", synonyms: ["number", "total", "women", "men", "count people"]
    ) { $0.editHeadCount() },
    Command(
      "evaluation.new", "a second head-count", .evaluation, ["n"], hint: "new",
      synonyms: ["add", "other source", "published"]
    ) { state in
      guard let workshop = state.workshop else { return [] }
      state.layers.append(
        .form(.headCount(HeadCount(id: .unassigned, workshop: workshop.id, count: .unknown))))
      return []
    },
    Command(
      "evaluation.delete", "delete the head-count", .evaluation, ["d"], hint: "delete",
      synonyms: ["remove"],
      unless: {
        $0.workshop?.headCount == nil
          ? "There is no head-count yet; \($0.keymap.key("evaluation.new")) enters one." : nil
      }
    ) { state in
      guard let count = state.workshop?.headCount else { return [] }
      return state.write(.delete(.headcount, [count.id]))
    },
  ]
}

extension AppState {
  mutating func editHeadCount() -> [Effect] {
    guard let workshop else { return [] }
    let count =
      workshop.headCount
      ?? HeadCount(id: .unassigned, workshop: workshop.id, count: .unknown)
    layers.append(.form(.headCount(count)))
    return []
  }
}
