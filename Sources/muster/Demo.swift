import ArgumentParser
import WorkshopRuntime

struct Demo: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open the interface on a fresh sample, touching nothing else.")

  @OptionGroup var options: StoreOptions
  @Option(
    help: ArgumentHelp("Write the sample database to this new file and stop.", valueName: "path"))
  var into: String?

  func run() {
    options.run { console in
      if let into {
        try console.writeSample(to: into)
      } else {
        try console.demonstrate(FullScreen.open)
      }
    }
  }
}
