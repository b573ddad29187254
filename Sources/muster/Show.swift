import ArgumentParser
import WorkshopRuntime

struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Show one workshop's facts.")

  @OptionGroup var options: StoreOptions
  @Argument(help: "The workshop.", completion: .workshops)
  var ref: String
  @Flag(help: "Print JSON.")
  var json = false

  func run() { options.run { try $0.show(ref, json: json) } }
}
