@testable import WorkshopModel

/// A sheet of thirty rows and three sessions; the names are made up.
enum PaperSample {
  /// One name is in Bengali, one has diacritics, and two begin alike.
  static let roster: [PaperRow] =
    [
      "Amina Sample", "Babul Sample", "Chandra Example", "Karim Example", "Karima Specimen",
      "রহিম নমুনা", "Zoé Müster", "A. B. M. Pattern", "Md. Rafiq Placeholder",
      "Rahima Placeholder",
    ].enumerated().map { PaperRow(number: $0.offset + 1, name: $0.element) }
    + (11...30).map { PaperRow(number: $0, name: "Person\($0)") }

  static let sessions = ["D1S1", "D1S2", "D2S1"]

  static func read(_ text: String) -> PaperReading {
    PaperEntry.parse(text, roster: roster, sessions: sessions)
  }
}
