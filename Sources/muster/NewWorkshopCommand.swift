import ArgumentParser
import WorkshopRuntime

struct NewWorkshopCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workshop",
    abstract: "Record a workshop and print its code.",
    discussion: "It begins with one session a day, so that its roll can be taken at once.")

  @OptionGroup var options: StoreOptions
  @Argument(help: "The title.")
  var title: String
  @Option(
    help: ArgumentHelp(
      "Take agenda, roster, SWOT questions and open actions over from a workshop.",
      valueName: "ref"))
  var from: String?
  @Option(help: "The city.")
  var city: String?
  @Option(help: "The country.")
  var country: String?
  @Option(help: "The venue.")
  var venue: String?
  @Option(help: "The dates in one text, such as \"22-23 apr 2024\" or \"5 days\".")
  var dates: String?
  @Option(help: "The first day, or only its month or year.")
  var start: String?
  @Option(help: "The last day.")
  var end: String?
  @Option(help: "For how many days.")
  var days: Int?
  @Option(help: "The kind, such as training, refresher or meeting.")
  var kind: String?
  @Option(help: "planned, confirmed, running, completed or cancelled.")
  var status: String?
  @Option(name: .customLong("objective"), help: "An objective; may be repeated.")
  var objectives: [String] = []
  @Option(
    name: .customLong("sdg"), help: "A Sustainable Development Goal, 1 to 17; may be repeated.")
  var sdgs: [Int] = []
  @Option(help: "The donor's credit line, printed verbatim.")
  var creditLine: String?
  @Option(help: "The languages of the sessions.")
  var languages: String?
  @Option(help: "When the days begin, such as 09:30.")
  var dayStart: String?
  @Option(help: "A note.")
  var note: String?

  func run() {
    var typed = NewWorkshop(title: title)
    typed.source = from
    typed.city = city
    typed.country = country
    typed.venue = venue
    typed.kind = kind
    typed.status = status
    typed.languages = languages
    typed.creditLine = creditLine
    typed.note = note
    typed.objectives = objectives
    typed.sdgs = sdgs
    typed.dayStart = dayStart
    typed.dates.text = dates
    typed.dates.start = start
    typed.dates.end = end
    typed.dates.days = days
    options.run { try $0.create(typed) }
  }
}
