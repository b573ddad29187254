import ArgumentParser

/// What a command that changes a workshop may be told.
struct ReasonOption: ParsableArguments {
  @Option(
    name: .customLong("reason"),
    help: "Why a completed workshop is changed; kept in the journal.")
  var text: String?
}
