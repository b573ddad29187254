import ArgumentParser
import WorkshopRuntime

struct Mark: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Mark people of a session, as on paper.",
    discussion: """
      The entry is rows or names, then a status, repeated: '1-14,16 p 15 l12 17 a rest p'. p is \
      present, l late, L left early, e excused, a absent, a full stop clears; D1S2: changes the \
      session. All of it is done or nothing.
      """)

  @OptionGroup var options: StoreOptions
  @OptionGroup var reason: ReasonOption
  @Argument(help: "The workshop.")
  var ref: String
  @Argument(help: "The session, such as D2S3, or a part of its title.")
  var session: String
  @Argument(help: "Who has which mark.")
  var entry: String

  func run() {
    options.run { try $0.mark(ref, session: session, entry: entry, reason: reason.text) }
  }
}
