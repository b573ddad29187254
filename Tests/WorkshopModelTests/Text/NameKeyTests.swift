import Testing
import WorkshopModel

@Suite struct NameKeyTests {
  @Test(
    "initials match however they are punctuated",
    arguments: [
      ["A.B.M Sample", "A B M Sample", "ABM Sample", "A. B. M. Sample", "a-b-m  SAMPLE"],
      ["Sample A K M", "Sample AKM", "Sample, A.K.M."],
      ["এ. কে. এম. নমুনা", "এ কে. এম নমুনা", "এ.কে.এম.নমুনা"],
      ["И.И. Образец", "И И Образец", "ИИ Образец"],
      ["O'Sample", "O’Sample", "OSample"],
      ["Al-Sample", "Al Sample", "AL–SAMPLE"],
      ["Md.Sample", "Md. Sample", "md sample"],
      ["É. Sample", "E Sample", "E\u{301} Sample"],
    ])
  func meet(spellings: [String]) {
    #expect(Set(spellings.map(Folding.key)).count == 1)
  }

  @Test(
    "different names keep different keys",
    arguments: [
      ("AB Sample", "A Sample"), ("A Sample B", "AB Sample"), ("Sample 1 2", "Sample 12"),
      ("কা নমুনা", "কি নমুনা"), ("Anna Sample", "Ann A Sample"),
    ])
  func differ(left: String, right: String) {
    #expect(Folding.key(left) != Folding.key(right))
  }

  @Test(
    "the key is made of words, with initials joined",
    arguments: [
      ("A.B.M Imdadul Haque Khan", "abm imdadul haque khan"), ("A K M", "akm"), ("A", "a"),
      ("X Y Sample Z", "xy sample z"), ("Sample (Jr.)", "sample jr"), ("..", ".."), ("", ""),
      (" ' ", "'"), ("Sample 3", "sample 3"), ("A 1 B", "a 1 b"), ("A1 B", "a1 b"),
    ])
  func isReadable(name: String, key: String) {
    #expect(Folding.key(name) == key)
  }

  @Test("the key of a key is itself", arguments: ["A.B. Sample", "ক খ গ নমুনা", "É-É Ö", "བསྟན་འཛིན་"])
  func isStable(name: String) {
    #expect(Folding.key(Folding.key(name)) == Folding.key(name))
  }
}
