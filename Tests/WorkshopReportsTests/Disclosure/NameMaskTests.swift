import Testing
import WorkshopModel
@testable import WorkshopReports

@Suite struct NameMaskTests {
  private func mask(_ name: String, _ label: String?, caseMatters: Bool = false) -> NameMask {
    NameMask(
      [NameMask.Entry(name, replacement: label, caseMatters: caseMatters)].compactMap(\.self))
  }

  @Test(
    "a name is found as people write it",
    arguments: [
      ("by Harbour Guard.", "by a force."), ("HARBOUR GUARD", "a force"),
      ("harbour\n guard's", "a force's"), ("the Harbour Guard met", "a force met"),
      ("The Harbour Guard met", "A force met"), ("(Harbour Guard)", "(a force)"),
      ("unharbour guard", "unharbour guard"), ("Harbour", "Harbour"), ("", ""),
      ("Hárbour Guard", "a force"), ("harbour guard of the Harbour Guard", "a force of a force"),
      ("Harbour Guards came", "a forces came"), ("line\nthe Harbour Guard", "line\na force"),
    ])
  func organisation(text: String, masked: String) {
    #expect(mask("Harbour Guard", "a force").apply(to: text) == masked)
  }

  @Test(
    "a short name must be a word",
    arguments: [("CID met", "police met"), ("decided, acids", "decided, acids"), ("cid", "police")])
  func short(text: String, masked: String) {
    #expect(mask("CID", "police").apply(to: text) == masked)
  }

  @Test("endings of inflected languages stay behind the label")
  func inflected() {
    #expect(mask("নমুনা পুলিশ", "একটি বাহিনী").apply(to: "নমুনা পুলিশের দল") == "একটি বাহিনীের দল")
    #expect(mask("Гавань Пример", "служба").apply(to: "Гавань Примера") == "служба" + "а")
  }

  @Test(
    "a single name keeps its case",
    arguments: [("Rose left", "somebody left"), ("prose, a rose", "prose, a rose")])
  func singleName(text: String, masked: String) {
    #expect(mask("Rose", "somebody", caseMatters: true).apply(to: text) == masked)
  }

  @Test("in somebody's words a replacement stands in brackets")
  func verbatim() {
    let masked = mask("Harbour Guard", "a force").apply(to: "“The Harbour Guard.”", verbatim: true)
    #expect(masked == "“The [a force].”")
  }

  @Test("the longer of two names wins, and a public name protects what is in it")
  func nested() {
    let entries = [
      NameMask.Entry("Bo", replacement: "a participant", caseMatters: true),
      NameMask.Entry("Bo Sample", replacement: nil, caseMatters: true),
      NameMask.Entry("Bo Sample Harbour", replacement: "a school", caseMatters: false),
    ].compactMap(\.self)
    let text = NameMask(entries).apply(to: "Bo, Bo Sample and Bo Sample Harbour")
    #expect(text == "a participant, Bo Sample and a school")
  }

  @Test("a name without letters masks nothing", arguments: ["", " ", "\n"])
  func empty(name: String) {
    #expect(mask(name, "x").apply(to: "some text") == "some text")
  }

  @Test("an unlabelled organisation with a labelled one in its name is masked too")
  func academy() {
    var dossier = Sample.bare
    let academy = Sample.organisation(9, "Academy of Harbour Guard Sample")
    dossier.roles = [
      OrganisationRole(organisation: Sample.guards, part: .organiser),
      OrganisationRole(organisation: academy, part: .venueHost),
    ]
    let names = dossier.disclosed(to: .public).roles.map(\.organisation.name)
    #expect(names == ["a security force", "Academy of a security force"])
    #expect(dossier.disclosed(to: .internal).roles == dossier.roles)
  }
}
