import Testing
import WorkshopImport
import WorkshopModel

@Suite struct ImportProblemTests {
  @Test(
    "a problem is one sentence with its place",
    arguments: [
      (
        ImportProblem(.error, kind: .value, line: 3, column: 5, message: "x"), "line 3, column 5: x"
      ),
      (ImportProblem(.warning, kind: .value, line: 3, message: "x"), "line 3: warning: x"),
      (ImportProblem(.fatal, kind: .usage, message: "x"), "x"),
      (ImportProblem(.warning, kind: .structure, message: "x"), "warning: x"),
      (ImportProblem(.error, kind: .value, column: 5, message: "x"), "column 5: x"),
    ])
  func isOneSentence(problem: ImportProblem, sentence: String) {
    #expect(problem.sentence == sentence)
  }

  @Test(
    "only warnings let an import go on",
    arguments: [
      ("Name,Sex\nSample One,F\n", true), ("Name,Sex\nSample One,F\nTotal 1,\n", true),
      ("Name,Sex\nSample One,Q\n", false), ("Foo,Bar\nx,y\n", false), ("", false),
    ])
  func decidesImport(text: String, isImportable: Bool) {
    #expect(roster(text).isImportable == isImportable)
  }

  @Test("what the gate removed is told in words, one and many")
  func tellsRemovals() {
    let reading = roster(
      "Name,Unit\nA\u{1}\u{2}B,\u{E0041}x\nC\u{200E}D,y\nE\u{2028}F,z\nG,\u{AD}\u{AD}q\n")
    #expect(
      reading.understanding.sentences.last
        == "Removed: 2 control characters, 1 line separator, 1 direction mark, "
        + "2 invisible characters, 1 tag character.")
  }

  @Test("each refusal of a file is fatal and says what to do")
  func advises() {
    let utf16 = RosterReader.read(utf16("Name,Sex\nA,F\n", bigEndian: false, mark: false))
    #expect(utf16.problems.first?.message.contains("--encoding utf-16le") == true)
    let utf32 = RosterReader.read([0xFF, 0xFE, 0, 0])
    #expect(utf32.problems.first?.message.contains("save it as UTF-8") == true)
    let wrong = RosterReader.read([0x61, 0xFF], options: RosterOptions(encoding: .utf8))
    #expect(wrong.problems.first?.sentence == "line 1, column 2: byte 1 is not utf-8")
    #expect(wrong.encodingQuestion == nil)
  }
}
