extension Character {
  /// The value 0 to 9 of a decimal digit of any script, nil for every other character (also for ½ and ①).
  var decimalDigit: Int? {
    guard unicodeScalars.count == 1, unicodeScalars.first?.properties.numericType == .decimal
    else { return nil }
    return wholeNumberValue
  }

  /// Whether nothing but white space stands here; a blank with a sign combined to it is no blank.
  var isBlank: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}

extension Int {
  /// The number that decimal digits spell, most significant first; saturates instead of overflowing.
  init(digits: some Sequence<Int>) {
    self = digits.reduce(0) { value, digit in
      let (tens, tooLarge) = value.multipliedReportingOverflow(by: 10)
      let (sum, overflow) = tens.addingReportingOverflow(digit)
      return tooLarge || overflow ? .max : sum
    }
  }
}
