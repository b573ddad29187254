/// One article of a catalogue, taken apart into what can be held against the code.
struct Article {
  /// What stands between backticks, single or double, outside blocks of code.
  private(set) var spans: [(text: String, line: Int)] = []
  /// The articles that it links to.
  private(set) var links: [(text: String, line: Int)] = []
  /// The names of suites that its commands run.
  private(set) var filters: [(text: String, line: Int)] = []

  init(_ text: String) {
    var fence: Substring?
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if line.hasPrefix("```") {
        fence = fence == nil ? line.dropFirst(3) : nil
      } else if let fence {
        if fence == "sh" { takeFilter(line, index + 1) }
      } else {
        takeProse(line, index + 1)
      }
    }
  }

  private mutating func takeProse(_ line: Substring, _ number: Int) {
    for (index, part) in line.replacing("``", with: "`").split(
      separator: "`", omittingEmptySubsequences: false
    ).enumerated() {
      if index % 2 == 1 {
        spans.append((String(part), number))
        continue
      }
      for link in part.split(separator: "<doc:", omittingEmptySubsequences: false).dropFirst() {
        links.append((String(link.prefix { $0 != ">" }), number))
      }
    }
  }

  private mutating func takeFilter(_ line: Substring, _ number: Int) {
    let words = line.split(separator: " ")
    for (option, value) in zip(words, words.dropFirst()) where option == "--filter" {
      filters += Checkout.words(value).map { (String($0), number) }
    }
  }
}
