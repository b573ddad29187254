import ArgumentParser
import WorkshopRuntime

struct Keys: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the interface's keys and the names of its commands, as config.toml has them.")

  @OptionGroup var options: StoreOptions

  func run() { options.run { try $0.listKeys() } }
}
