import TOMLKit

/// A TOML text that somebody else wrote: its values, and where they stand.
struct TOMLText {
  /// Why a text cannot be read, and where, both counted from 1.
  struct Problem: Error, CustomStringConvertible {
    let place: TOMLPlaces.Place
    let reason: String

    var description: String { "line \(place.line), column \(place.column): \(reason)" }
  }

  let table: TOMLTable
  let places: TOMLPlaces

  /// - Throws: when the text is no TOML.
  init(_ text: String) throws(Problem) {
    places = TOMLPlaces(text)
    if let trap = places.trap {
      throw Problem(place: trap, reason: "Here stands neither a name nor a value.")
    }
    do {
      table = try TOMLTable(string: text)
    } catch {
      let start = (error as? TOMLParseError)?.source.begin
      throw Problem(
        place: .init(line: start?.line ?? 1, column: start?.column ?? 1),
        reason: (error as? TOMLParseError)?.description ?? "\(error)")
    }
  }
}
