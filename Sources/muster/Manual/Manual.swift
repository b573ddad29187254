import ArgumentParser
import WorkshopRuntime

/// Prints the manual page's source, for whoever makes a package.
struct Manual: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the manual page, in man(7).", shouldDisplay: false)

  func run() {
    StoreOptions.run(database: nil) { console in
      let page = ManualPage(
        program: try CommandDescription.program(), version: Muster.configuration.version)
      try console.output.document(Array(page.source.utf8))
    }
  }
}
