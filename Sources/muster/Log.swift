import ArgumentParser
import WorkshopRuntime

struct Log: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List what was recorded, when and by whom, newest first.")

  @OptionGroup var options: StoreOptions
  @Argument(help: "Only what concerns this workshop.")
  var ref: String?
  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "Verify the chain of the whole journal instead, and give a verdict.")
  var verify = false

  func validate() throws {
    if verify, ref != nil || json {
      throw ValidationError("--verify looks at the whole journal; it takes no REF and no --json.")
    }
  }

  func run() { options.run { try verify ? $0.verifyLog() : $0.log(ref, json: json) } }
}
