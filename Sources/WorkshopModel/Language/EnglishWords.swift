/// What English says in the same words where other languages differ, and its spelt-out numbers.
enum EnglishWords {
  /// Keys that tell meanings apart, with the words that English has for them.
  static let alike: [String: String] = [
    "on the days {}": "on {}",
    "in the country {}": "in {}",
    "in the month {}": "in {}",
    "in the year {}": "in {}",
    "in the language {}": "in {}",
    "New: {}": "New {}",
    "open it": "open",
    "mark cleared": "cleared",
    "As to its frame it was {}.": "It was {}.",
    "As to its frame it is {}.": "It is {}.",
  ]

  static let numbers = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
  ]
}
