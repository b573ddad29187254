import TerminalUI
import WorkshopModel

/// What works on a person's page.
enum PersonCommands {
  static let all: [Command] = [
    Command(
      "person.edit", "edit the person and the post held in this workshop", .person, [.enter],
      hint: "edit", synonyms: ["change", "correct", "title"],
      unless: {
        $0.person?.stay == nil
          ? "The person is in no workshop; \($0.keymap.key("person.facts")) edits the facts." : nil
      }
    ) { state in
      guard let stay = state.person?.stay else { return [] }
      state.person?.isOpening = true
      return [.loadEnrolled(stay.enrolled.enrolment.id)]
    },
    Command(
      "person.facts", "edit the person's facts", .person, ["f"], hint: "facts",
      synonyms: ["rename", "phone", "email", "sex"]
    ) { state in
      guard let person = state.person?.history.person else { return [] }
      state.layers.append(.form(.facts(of: person)))
      return []
    },
    Command(
      "person.takeApart", "take apart whom the last merge made one", .person, ["t"],
      hint: "take apart", synonyms: ["unmerge", "split", "separate"],
      unless: {
        $0.person?.history.merged.isEmpty == false ? nil : "Nobody was merged into this person."
      }
    ) { state in
      guard let merged = state.person?.history.merged.first else { return [] }
      return state.write(.takeApart(.person, merged.id))
    },
  ]
}
