import Testing
import WorkshopImport
import WorkshopModel

@Suite struct RoleValueTests {
  private func roles(_ values: [String], lenient: Bool = false) -> RosterReading {
    let lines = values.enumerated().map { "Sample \($0.offset),\"\($0.element)\"" }
    return roster(
      "Name,Role\n" + lines.joined(separator: "\n"), RosterOptions(isLenient: lenient))
  }

  @Test(
    "the words of four languages",
    arguments: [
      (
        EnrolmentRole.participant,
        [
          "Participant", "participants", "Participante", "Участник", "участница", "অংশগ্রহণকারী",
          "Trainee",
        ]
      ),
      (
        .facilitator,
        [
          "Facilitator", "Trainer", "TRAINER", "Co-facilitator", "Formatrice", "Facilitateur",
          "Тренер", "Фасилитатор", "প্রশিক্ষক", "সহায়ক",
        ]
      ),
      (
        .resourcePerson,
        [
          "Resource person", "resource-person", "Speaker", "Personne ressource", "Intervenante",
          "Эксперт", "Докладчик", "রিসোর্স পারসন",
        ]
      ),
      (
        .guestOfHonour,
        [
          "Guest of honour", "Guest of honor", "Chief Guest", "Invité d’honneur", "Почётный гость",
          "Почетный гость", "প্রধান অতিথি",
        ]
      ),
      (.observer, ["Observer", "Observatrice", "Наблюдатель", "পর্যবেক্ষক"]),
      (.interpreter, ["Interpreter", "Interprète", "Переводчик", "দোভাষী"]),
      (.rapporteur, ["Rapporteur", "Note-taker", "Секретарь", "প্রতিবেদক"]),
      (.pressContact, ["Press contact", "Contact presse", "Пресс-секретарь", "প্রেস যোগাযোগ"]),
    ] as [(EnrolmentRole, [String])])
  func reads(role: EnrolmentRole, values: [String]) {
    let reading = roles(values)
    #expect(reading.rows.map(\.role) == values.map { _ in role })
    #expect(reading.problems.isEmpty)
  }

  @Test("every raw value reads as itself", arguments: EnrolmentRole.allCases)
  func readsRawValues(role: EnrolmentRole) {
    #expect(roles([role.rawValue, role.rawValue.uppercased()]).rows.map(\.role) == [role, role])
  }

  @Test("an empty role is nil, never participant")
  func leavesEmpty() {
    #expect(roles(["", "Observer"]).rows.map(\.role) == [nil, .observer])
  }

  @Test("an unknown role is an error with its place, or a warning when lenient")
  func refusesUnknown() {
    let strict = roles(["Observer", "Wizard"])
    #expect(strict.problems.map(\.severity) == [.error])
    #expect(strict.problems.first?.line == 3)
    #expect(strict.problems.first?.field == "role")
    #expect(strict.problems.first?.message.contains("“Wizard”") == true)
    let lenient = roles(["Observer", "Wizard"], lenient: true)
    #expect(lenient.problems.map(\.severity) == [.warning])
    #expect(lenient.rows.map(\.role) == [.observer, nil])
  }
}
