/// Holds what an article says of files, types and members against the code.
struct ArticleCheck {
  let checkout: Checkout

  /// What the articles name of other people's code.
  private static let foreign: Set<Substring> = [
    "DatabaseQueue", "Mutex", "Task", "Codable", "TOMLKit", "GRDB", "ArgumentParser",
    "ParsableCommand", "Foundation", "Crypto", "Testing",
  ]
  private static let programs: Set<Substring> = ["swift", "git", "muster", "tmux", "docc"]
  private static let endings = [".swift", ".toml", ".md", ".txt", ".docc", ".c", ".h"]

  /// What the article at a path gets wrong, with its lines.
  func problems(in path: String) throws -> [String] {
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    return problems(of: Article(try checkout.text(path)), in: folder).map { "\(path):\($0)" }
  }

  func problems(of article: Article, in folder: String) -> [String] {
    let unknown = article.spans.filter { !isTrue($0.text) }
      .map { "\($0.line): nothing here is called `\($0.text)`" }
    let dead = article.links.filter { !checkout.paths.contains("\(folder)/\($0.text).md") }
      .map { "\($0.line): there is no article \($0.text)" }
    let suites = article.filters.filter { !isSuite($0.text) }
      .map { "\($0.line): no tests are called \($0.text)" }
    return unknown + dead + suites
  }

  /// The articles that the first page of their catalogue does not link to.
  func orphans() throws -> [String] {
    try checkout.articles.filter { path in
      let parts = path.split(separator: "/")
      let catalogue = parts.dropLast().joined(separator: "/")
      let name = parts.last?.dropLast(3) ?? ""
      let first = String(parts.dropLast().last?.dropLast(5) ?? "")
      let links = Article(try checkout.text("\(catalogue)/\(first).md")).links
      return name != first && !links.contains { $0.text == name }
    }
  }

  private func isSuite(_ name: String) -> Bool {
    checkout.types[Substring(name)] != nil || checkout.paths.contains("Tests/\(name)")
  }

  /// Whether what stands between backticks is a key, or a command, path or name that there is.
  private func isTrue(_ span: String) -> Bool {
    if span.count == 1 || checkout.paths.contains(span) { return true }
    if let program = span.split(separator: " ").first, Self.programs.contains(program) {
      return true
    }
    let isPath = span.contains("/") || Self.endings.contains { span.hasSuffix($0) }
    if isPath, !span.contains(" ") { return checkout.has(span) }
    // Labels of parameters tell functions apart and are no names.
    let name = span.prefix { $0 != "(" }
    let parts = Checkout.words(name)
    guard let first = parts.first else { return false }
    guard name.first?.isUppercase == true, !name.contains(" ") else {
      return parts.allSatisfy(checkout.words.contains)
    }
    if Self.foreign.contains(first) { return parts.allSatisfy(checkout.words.contains) }
    if checkout.paths.contains("Sources/\(first)") || checkout.paths.contains("Tests/\(first)") {
      return parts.count == 1
    }
    guard let known = checkout.types[first] else { return false }
    return parts.dropFirst().allSatisfy(known.contains)
  }
}
