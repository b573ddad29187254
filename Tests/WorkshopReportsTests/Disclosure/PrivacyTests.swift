import Testing
import WorkshopModel
import WorkshopReports

/// What an audience may not read stands in none of its files.
@Suite struct PrivacyTests {
  /// The rich workshop, with every name in every text that somebody could have typed.
  static let talkative: Dossier = {
    var dossier = Sample.rich
    let hidden = dossier.people.filter { $0.enrolment.isParticipant }
    let secrets =
      hidden.map(\.person.name) + hidden.map(\.person.phone) + hidden.map(\.person.email)
      + [Sample.guards.name, Sample.police.name]
    let gossip =
      secrets.joined(separator: ", ") + "; " + secrets.joined(separator: " ").lowercased()
    dossier.workshop.objectives = gossip
    dossier.workshop.venue = "Hall of \(Sample.guards.name)"
    dossier.workshop.title += " with \(Sample.police.name)"
    dossier.workshop.note = gossip
    for index in dossier.sessions.indices {
      dossier.sessions[index].topics = gossip
      dossier.sessions[index].note = gossip
      dossier.sessions[index].title += " " + gossip
    }
    for kind in NoteKind.allCases {
      dossier.notes.append(Sample.note(50 + dossier.notes.count, kind, gossip))
    }
    for secret in secrets {
      var action = Action(
        id: Sample.id(2000 + dossier.actions.count), workshop: Sample.workshop,
        text: "Ask \(secret)")
      action.owner = secret
      dossier.actions.append(action)
    }
    dossier.quotations[0].text += " " + gossip
    return dossier
  }()

  @Test("no public file has a participant's name, a phone or an e-mail")
  func people() throws {
    let hidden = Self.talkative.people.filter { $0.enrolment.isParticipant }.map(\.person)
    let contacts = Self.talkative.people.flatMap { [$0.person.phone, $0.person.email] }
    for export in try Sample.exports(Self.talkative, .public) {
      for person in hidden {
        #expect(!export.text.lowercased().contains(person.name.lowercased()), "\(export.kind)")
      }
      for contact in contacts where !contact.isEmpty {
        #expect(!export.text.contains(contact), "\(export.kind) \(export.format)")
      }
      #expect(!export.text.contains("press@sample.example"))
      #expect(!export.text.contains("Ivo Sample"), "an interpreter is no public figure")
      #expect(!export.text.contains("remark"))
    }
  }

  @Test(
    "no file for outside has an organisation's real name", arguments: [Audience.public, .partner])
  func organisations(audience: Audience) throws {
    for export in try Sample.exports(Self.talkative, audience) {
      for organisation in [Sample.guards, Sample.police] {
        #expect(!export.text.lowercased().contains(organisation.name.lowercased()))
      }
    }
  }

  @Test("partners read names but neither phones nor e-mails")
  func partner() throws {
    let exports = try Sample.exports(Self.talkative, .partner)
    let contacts = Self.talkative.people.flatMap { [$0.person.phone, $0.person.email] }
    for export in exports {
      for contact in contacts where !contact.isEmpty { #expect(!export.text.contains(contact)) }
    }
    let roster = try #require(exports.first { $0.kind == .roster && $0.format == .csv })
    #expect(roster.text.contains("Asha Sample"))
  }

  @Test("inside, everything can be read")
  func inside() throws {
    let exports = try Sample.exports(Sample.rich, .internal)
    let roster = try #require(exports.first { $0.kind == .roster && $0.format == .json }).text
    for text in ["Asha Sample", "Harbour Guard Sample", "+999 5500 1234", "p1@sample.example"] {
      #expect(roster.contains(text))
    }
  }

  @Test("facilitators, guests of honour and speakers are named to everybody")
  func figures() throws {
    let summary = try Exporter.export(
      .summary, .markdown, dossier: Sample.rich, audience: .public, now: Sample.now)
    for name in ["Fay Sample, PPM", "Gus Sample", "H.E. Hana Sample"] {
      #expect(summary.contains(name))
    }
  }

  @Test("a participant who is quoted is named as the speaker, not on the roll")
  func speaker() throws {
    var dossier = Sample.rich
    dossier.quotations[1].speaker = Sample.id(206)
    let texts = try Sample.exports(dossier, .public)
    for export in texts {
      let isNamed = export.text.contains("Dee Sample")
      #expect(isNamed == (export.kind == .summary), "\(export.kind)")
    }
  }

  @Test("refused people are on no list for outside", arguments: [Audience.public, .partner])
  func refused(audience: Audience) throws {
    var dossier = Sample.rich
    var enrolment = dossier.people[6].enrolment
    enrolment.state = .refused
    let person = dossier.people[6].person
    dossier.people[6] = EnrolledPerson(person: person, enrolment: enrolment, organisation: nil)
    for export in try Sample.exports(dossier, audience) {
      #expect(!export.text.contains("refused") && !export.text.contains("Eno Sample"))
    }
  }

  @Test("the credit line is printed verbatim for every audience", arguments: Audience.allCases)
  func credit(audience: Audience) throws {
    let text = try Exporter.export(
      .summary, .text, dossier: Sample.rich, audience: audience, now: Sample.now)
    #expect(text.hasSuffix("\n(Supported by the Sample Fund <2030>)\n"))
  }
}
