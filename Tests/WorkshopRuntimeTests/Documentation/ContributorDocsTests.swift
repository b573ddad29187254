import Foundation
import Testing

@Suite("What is written for contributors")
struct ContributorDocsTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  /// Read once for all cases.
  private static let checkout = Result { try Checkout(root) }
  private let check: ArticleCheck

  init() throws { check = ArticleCheck(checkout: try Self.checkout.get()) }

  @Test("Every file, type, member, suite and article that an article names is there")
  func names() throws {
    #expect(!check.checkout.articles.isEmpty)
    for path in check.checkout.articles {
      let problems = try check.problems(in: path)
      #expect(problems.isEmpty, "\(problems.joined(separator: "\n"))")
    }
  }

  @Test("Every article is in the topics of its catalogue")
  func topics() throws { #expect(try check.orphans() == []) }

  @Test(
    "What is there is found",
    arguments: [
      "RunLoop.swift", "Interface/RunLoop.swift", "Sources/WorkshopApp/", ".ci/imports", "Store",
      "``Store``", "Store.mark", "Command.Scope.home", "update(_:_:)", "PRAGMA synchronous = FULL",
      ".mark", "attendance.present", "p", "swift test", "WorkshopModel", "muster_stop_process",
    ])
  func known(span: String) {
    let text = span.hasPrefix("`") ? span : "`\(span)`"
    #expect(check.problems(of: Article(text), in: "").isEmpty)
  }

  @Test(
    "What is not there is reported with its line",
    arguments: [
      "RunLop.swift", "Sources/WorkshopRuntime/RunLoop.swift", "Shop", "Store.bark",
      "Command.Scope.hall", "updated(_:_:)", "PRAGMA synchronous = HALF", ".bark", "WorkshopMoral",
    ])
  func unknown(span: String) {
    let problems = check.problems(of: Article("# Title\n\nThe `\(span)` is gone."), in: "")
    #expect(problems == ["3: nothing here is called `\(span)`"])
  }

  @Test("A dead link and a test that is not there are reported; other code blocks are not read")
  func links() {
    let text = """
      See <doc:Nowhere>.
      ```sh
      swift test --filter 'CommandTableTests|NoSuchTests'
      ```
      ```swift
      let `new` = Nothing.at(all)
      ```
      """
    let problems = check.problems(of: Article(text), in: "Sources/muster/muster.docc")
    #expect(problems == ["1: there is no article Nowhere", "3: no tests are called NoSuchTests"])
  }

  @Test("The architecture's table has every module with just the imports that are allowed")
  func imports() throws {
    let rows = try check.checkout.text("Sources/muster/muster.docc/Architecture.md")
      .split(separator: "\n").filter { $0.hasPrefix("| `") }
      .map { $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } }
    var told: [String: Set<Substring>] = [:]
    for row in rows where row.count == 3 {
      told[row[0].replacing("`", with: "")] = Set(Checkout.words(row[2]))
    }
    let lines = try check.checkout.text(".ci/imports").split(separator: "\n")
    for line in lines where !line.hasPrefix("#") && !line.hasPrefix("*") {
      let parts = line.split(separator: ":", omittingEmptySubsequences: false)
      let module = String(parts[0])
      #expect(told.removeValue(forKey: module) == Set(Checkout.words(parts[1])), "\(module)")
    }
    #expect(told.keys.sorted() == ["CNcurses", "CSystem"], "modules in C import nothing of ours")
  }
}
