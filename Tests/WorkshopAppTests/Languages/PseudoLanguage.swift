import TestSupport
import WorkshopModel
import WorkshopRuntime
import WorkshopStore

/// A language and people's data whose letters can be told from those of the sources: what stands on a
/// screen in ASCII letters comes from neither.
///
/// Both stay readable: a language in 𝗌𝖺𝗇𝗌 𝗌𝖾𝗋𝗂𝖿, data as 𝚒𝚏 𝚝𝚢𝚙𝚎𝚍.
enum PseudoLanguage {
  /// The words of the program.
  static func own(_ text: String) -> String { shifted(text, upper: 0x1D5A0, lower: 0x1D5BA) }

  /// The words of people.
  static func theirs(_ text: String) -> String { shifted(text, upper: 0x1D670, lower: 0x1D68A) }

  private static func shifted(_ text: String, upper: UInt32, lower: UInt32) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "A"..."Z": result.append(Unicode.Scalar(upper + scalar.value - 0x41) ?? scalar)
      case "a"..."z": result.append(Unicode.Scalar(lower + scalar.value - 0x61) ?? scalar)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// The language that has words for every phrase that the catalogues must have.
  static func language() throws -> Language {
    var dates = DateWords.english
    dates.months = dates.months.map(own)
    dates.monthsAlone = dates.monthsAlone.map(own)
    dates.weekdays = dates.weekdays.map(own)
    let keys = try CatalogueTests.phrases()
    return Language(
      code: "qps", name: own("Pseudo"),
      catalogue: Dictionary(uniqueKeysWithValues: keys.map { ($0, own($0)) }), dates: dates)
  }

  /// Fields of which the words are the program's.
  private static let kept: Set<String> = [
    "code", "kind", "status", "precision", "sex", "roles", "state", "part", "rank", "quadrant",
    "start", "end", "date", "due", "source",
  ]

  /// A thing with its words as people would have typed them.
  static func marked<Thing: Entity>(_ thing: Thing) -> any Entity {
    let values = zip(Thing.fields, thing.values).map { field, value in
      kept.contains(field) ? value : value.text.map { Value.text(theirs($0)) } ?? value
    }
    return Thing(id: thing.id, values: FieldReader(fields: Thing.fields, values: values))
  }

  /// Records what a fixture has, in such words.
  static func fill(_ store: Store, _ fixture: Fixture) throws {
    if case .sample = fixture {
      let things = Sample.entities(newID: store.environment.newID)
      _ = try store.save(things.map { marked($0) })
      return
    }
    try fixture.fill(store)
    for row in try store.workshops(.start, reach: 1, filter: "").rows {
      let dossier = try store.dossier(row.workshop.id)
      let organisations = Dictionary(
        dossier.people.compactMap(\.organisation).map { ($0.id, $0) }, uniquingKeysWith: { $1 })
      let things: [any Entity] =
        [dossier.workshop] + dossier.sessions + dossier.people.map(\.person)
        + Array(organisations.values)
      _ = try store.save(things.map { marked($0) })
    }
  }

  /// The words in ASCII letters on a screen.
  static func strangers(on screen: String) -> [String] {
    screen.split { !$0.isLetter }.map(String.init).filter { word in
      word.unicodeScalars.contains { $0.isASCII }
    }
  }
}
