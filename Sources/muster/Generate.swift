import ArgumentParser
import WorkshopRuntime

struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Fill an empty database with synthetic workshops, for trials.",
    discussion: "The same numbers and seed give the same database.")

  @OptionGroup var options: StoreOptions
  @Option(help: "How many workshops.")
  var workshops: Int
  @Option(help: "How many people.")
  var people: Int
  @Option(help: "How many sessions in each workshop.")
  var sessions: Int
  @Option(help: "Where the random numbers begin.")
  var seed: UInt64

  func run() {
    options.run {
      try $0.generate(workshops: workshops, people: people, sessions: sessions, seed: seed)
    }
  }
}
