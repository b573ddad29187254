import Foundation

/// A made-up roster as a CSV file: names in three scripts, and some people twice.
struct Roster {
  let rows: Int
  let agencies: Int
  /// Of a hundred rows, how many repeat an earlier one.
  let duplicates: Int
  /// Latin, Bengali, Cyrillic.
  var scripts = 3

  private static let given = [
    ["Anika", "Bashir", "Chandra", "Dilnoza", "Erkin", "Farida"],
    ["অনিকা", "বশির", "চন্দ্রা", "দিলরুবা", "ইকবাল", "ফরিদা"],
    ["Анна", "Борис", "Виктор", "Галина", "Дмитрий", "Елена"],
  ]
  private static let family = [
    ["Sample", "Specimen", "Example", "Trial", "Pattern"],
    ["নমুনা", "উদাহরণ", "পরীক্ষা", "আদর্শ", "ছাঁচ"],
    ["Пример", "Образец", "Проба", "Случай", "Опыт"],
  ]
  private static let digits = [Array("0123456789"), Array("০১২৩৪৫৬৭৮৯"), Array("0123456789")]

  /// Writes the file into a folder and returns its path.
  func write(to folder: String) throws -> String {
    var text = "Name,Sex,Agency,Title,Phone,Email\n"
    for row in 0..<rows {
      let isRepeated = row % 100 >= 100 - duplicates
      text += line(isRepeated ? row - 50 : row)
    }
    let path = "\(folder)/roster-\(rows).csv"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  private func line(_ person: Int) -> String {
    let script = person % scripts
    let given = Self.given[script][person / 3 % 6]
    let family = Self.family[script][person / 18 % 5]
    let number = String(
      String(person).compactMap { $0.wholeNumberValue }.map { Self.digits[script][$0] })
    let sex = person % 5 < 2 ? "f" : "m"
    return """
      \(given) \(family) \(number),\(sex),Agency \(person % agencies + 1),Officer,\
      +88010\(1_000_000 + person),person\(person)@example.org

      """
  }
}
