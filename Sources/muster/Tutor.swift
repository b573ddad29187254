import ArgumentParser
import WorkshopRuntime

struct Tutor: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Learn the main job in five minutes, inside a fresh sample.")

  @OptionGroup var options: StoreOptions

  func run() { options.run { try $0.demonstrate(isTutor: true, FullScreen.open) } }
}
