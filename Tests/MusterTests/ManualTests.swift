import Foundation
import Testing

@Suite("The manual page and the completions")
struct ManualTests {
  private func manual() throws -> String {
    let done = try Place().muster("manual")
    #expect(done.status == 0)
    #expect(done.remarks.isEmpty)
    return done.output
  }

  @Test("the manual has every command that help lists, and every option of it")
  func commands() throws {
    let place = try Place()
    let page = try manual().replacingOccurrences(of: "\\-", with: "-")
    let help = try place.muster("--help").output
    let names = help.split(separator: "\n").drop { !$0.hasPrefix("SUBCOMMANDS") }
      .filter { $0.hasPrefix("  ") && $0.dropFirst(2).first?.isLowercase == true }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(names.contains("restore") && names.contains("export") && names.contains("check"))
    #expect(!names.contains("manual"))
    for name in names where name != "import" && name != "new" {
      #expect(page.contains(".SS muster \(name)"), "\(name)")
      let options = try place.muster("help", name).output.split(separator: "\n").compactMap {
        line in
        line.hasPrefix("  --") ? line.split { " ,".contains($0) }.first.map(String.init) : nil
      }
      for option in options where option != "--database" && option != "--version" {
        #expect(page.contains("\\fB\(option)"), "\(name) \(option)")
      }
    }
    for name in [
      "import roster", "import marks", "import agenda", "import archive", "new workshop",
    ] {
      #expect(page.contains(".SS muster \(name) "), "\(name)")
    }
  }

  @Test("the manual has the keys, the files, the variables and the statuses")
  func sections() throws {
    let page = try manual()
    #expect(page.hasPrefix(".TH MUSTER 1"))
    for text in [
      ".SS Everywhere", ".SS Attendance", "mark everybody unmarked present", ".SH FILES",
      "muster.db", ".SH ENVIRONMENT", "MUSTER_DATABASE", "NO_COLOR", ".SH EXIT STATUS",
      "\\fB65\\fR", "\\fB77\\fR",
    ] {
      #expect(page.contains(text), "\(text)")
    }
  }

  @Test("no line of the manual is taken for a request that it is not")
  func requests() throws {
    let known = [".TH", ".SH", ".SS", ".TP", ".PP", ".B"]
    for line in try manual().split(separator: "\n") where line.first == "." || line.first == "'" {
      #expect(known.contains { line == $0 || line.hasPrefix($0 + " ") }, "\(line)")
    }
  }

  @Test("groff sets the manual without a warning, where there is one")
  func groff() throws {
    let place = try Place()
    let set = try place.shell(
      """
      command -v groff >/dev/null || exit 0
      $M manual | groff -man -Tutf8 -ww -P-c -rLL=78n
      """)
    #expect(set.status == 0)
    #expect(set.remarks.isEmpty, "\(set.remarks)")
  }

  @Test(
    "each completion script knows the commands, their kinds, and asks the program for workshops",
    arguments: ["bash", "zsh", "fish"])
  func scripts(shell: String) throws {
    let script = try Place().muster("--generate-completion-script", shell).output
    for word in ["export", "restore", "attendance", "icalendar", "windows-1252", "---completion"] {
      #expect(script.contains(word), "\(word)")
    }
    #expect(!script.contains("manual"))
  }

  @Test("bash takes its script and offers workshops, sessions and kinds")
  func bash() throws {
    let place = try Place.withWorkshop()
    _ = try place.shell("$M --generate-completion-script bash >muster.bash")
    try #require(try place.shell("command -v bash").status == 0)
    let offer = { (words: [String]) -> String in
      let quoted = words.map { "'\($0)'" }.joined(separator: " ")
      try place.write(
        "try.bash",
        """
        muster() { "$M" "$@"; }
        . ./muster.bash
        COMP_WORDS=(\(quoted)); COMP_CWORD=\(words.count - 1); COMP_TYPE=9
        COMP_LINE="${COMP_WORDS[*]}"; COMP_POINT=${#COMP_LINE}
        _muster muster '\(words[words.count - 1])' '\(words[words.count - 2])'
        printf '%s\\n' "${COMPREPLY[@]}"
        """)
      return try place.shell("bash try.bash").output
    }
    #expect(try offer(["muster", "export", "atten"]).contains("attendance"))
    #expect(try offer(["muster", "show", ""]).contains("dhaka-2024-04"))
    #expect(try offer(["muster", "mark", "dhaka", ""]).contains("D2S1"))
  }

  @Test("the program answers the scripts quickly and quietly, also without a database")
  func quiet() throws {
    let place = try Place()
    let none = try place.run([
      "---completion", "show", "--", "positional@0", "0", "0", "muster", "show",
    ])
    #expect(none.remarks.isEmpty)
    #expect(!place.has("muster.db"))
  }
}
