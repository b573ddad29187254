import TerminalUI
import WorkshopModel

/// The forms of what the method needs beside factors.
extension FormState {
  static func linked(_ round: VoteRound) -> FormState {
    let isNew = round.id == .unassigned
    return FormState(
      isNew ? "New vote round" : "Vote round", .linked(round),
      [
        FormField("name", "Name", round.name),
        FormField(
          "budget", "Dots each", round.budget.map(String.init) ?? "",
          help: "how many dots every voter has"),
        FormField(
          "most", "At most", round.most.map(String.init) ?? "",
          help: "dots of one voter on one factor; empty for any number"),
      ]
        + (isNew
          ? [FormField("voters", "Voters", "", help: "how many people vote; empty when not known")]
          : []))
  }

  static func linked(_ ballot: Ballot) -> FormState {
    FormState(
      ballot.id == .unassigned ? "New ballot" : "Ballot", .linked(ballot),
      [
        FormField(
          "group", "Group", ballot.group, help: "an agency or group; empty: the whole room"),
        FormField(
          "voters", "Voters", ballot.voters.map(String.init) ?? "",
          help: "how many people vote; empty when not known"),
      ])
  }

  static func linked(_ stakeholder: Stakeholder) -> FormState {
    let help: Phrase = "from 1 (little) to 4 (much); may be empty"
    return FormState(
      stakeholder.id == .unassigned ? "New stakeholder" : "Stakeholder", .linked(stakeholder),
      [
        FormField("name", "Who", stakeholder.name),
        FormField("interest", "Interest", stakeholder.interest.map(String.init) ?? "", help: help),
        FormField(
          "influence", "Influence", stakeholder.influence.map(String.init) ?? "", help: help),
      ])
  }

  mutating func readRound(_ known: VoteRound) -> Edit {
    var round = known
    round.name = required("name", "a round needs a name")
    round.budget = number("budget", 1...1000)
    round.most = number("most", 1...1000)
    if let most = round.most, let budget = round.budget, most > budget {
      blame("most", "not more than each voter has")
    }
    guard known.id == .unassigned else { return .save([round]) }
    var ballot = Ballot(id: .unassigned, round: .unassigned)
    ballot.voters = number("voters", 0...100_000)
    return .swot(.open(round, [ballot]))
  }

  mutating func readBallot(_ known: Ballot) -> Edit {
    var ballot = known
    ballot.group = text("group")
    ballot.voters = number("voters", 0...100_000)
    return .save([ballot])
  }

  mutating func readStakeholder(_ known: Stakeholder) -> Edit {
    var stakeholder = known
    stakeholder.name = required("name", "a stakeholder needs a name")
    stakeholder.interest = number("interest", 1...4)
    stakeholder.influence = number("influence", 1...4)
    return .save([stakeholder])
  }
}
