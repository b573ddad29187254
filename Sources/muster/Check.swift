import ArgumentParser
import WorkshopRuntime

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look for damage in the database and give a verdict.")

  @OptionGroup var options: StoreOptions

  func run() { options.run { try $0.check() } }
}
