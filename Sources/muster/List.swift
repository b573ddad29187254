import ArgumentParser
import WorkshopRuntime

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List workshops, people, sessions or programmes.")

  enum Listing: String, ExpressibleByArgument, CaseIterable {
    case workshops, people, sessions, programmes
  }

  @OptionGroup var options: StoreOptions
  @Argument(help: "What to list.")
  var what: Listing
  @Option(help: ArgumentHelp("Only what belongs to this workshop.", valueName: "ref"))
  var workshop: String?
  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    if what == .programmes, workshop != nil {
      throw ValidationError("Programmes hold workshops; --workshop is for people and sessions.")
    }
  }

  func run() {
    options.run { console in
      switch what {
      case .workshops: try console.listWorkshops(workshop, json: json)
      case .people: try console.listPeople(workshop, json: json)
      case .programmes: try console.listProgrammes(json: json)
      case .sessions: try console.listSessions(workshop, json: json)
      }
    }
  }
}
