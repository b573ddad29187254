import ArgumentParser
import WorkshopRuntime

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look for damage in the database and give a verdict.")

  @OptionGroup var options: StoreOptions

  @Flag(help: "Show a ruler that tells whether the terminal counts columns as Muster does.")
  var terminal = false

  func run() { options.run { terminal ? try $0.showRuler() : try $0.check() } }
}
