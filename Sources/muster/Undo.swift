import ArgumentParser
import WorkshopRuntime

struct Undo: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Take back your newest change.")

  @OptionGroup var options: StoreOptions

  func run() { options.run { try $0.undo() } }
}
