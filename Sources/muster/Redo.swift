import ArgumentParser
import WorkshopRuntime

struct Redo: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Do again what you undid last.")

  @OptionGroup var options: StoreOptions

  func run() { options.run { try $0.redo() } }
}
