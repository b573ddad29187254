import ArgumentParser
import WorkshopRuntime

struct Log: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List what was recorded, when and by whom, newest first.")

  @OptionGroup var options: StoreOptions
  @Argument(help: "Only what concerns this workshop.", completion: .workshops)
  var ref: String?
  @Flag(help: "Print JSON.")
  var json = false

  func run() { options.run { try $0.log(ref, json: json) } }
}
