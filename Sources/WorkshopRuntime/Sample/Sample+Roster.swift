import WorkshopModel

extension Sample {
  /// Somebody who does not exist.
  struct Participant {
    let name: String
    /// The name in Latin letters, where it is written in others.
    let sortKey: String
    let sex: Sex

    init(_ name: String, _ sex: Sex = .male, sortedAs sortKey: String = "") {
      self.name = name
      self.sex = sex
      self.sortKey = sortKey
    }
  }

  /// 5 women and 22 men, as the report on Dhaka counts.
  static let dhakaRoster = [
    Participant("Alpha Sample"),
    Participant("Bravo Sample"),
    Participant("নমুনা আলো", .female, sortedAs: "Sample Alo"),
    Participant("Charlie Sample"),
    Participant("নমুনা সমুদ্র", sortedAs: "Sample Samudra"),
    Participant("Delta Sample", .female),
    Participant("དཔེ་ཚད་ཀ་", sortedAs: "Sample Ka"),
    Participant("Echo Sample"),
    Participant("Образец Первый", sortedAs: "Sample Pervy"),
    Participant("Foxtrot Sample"),
    Participant("নমুনা পর্বত", sortedAs: "Sample Parbat"),
    Participant("Golf Sample"),
    Participant("Образец Вторая", .female, sortedAs: "Sample Vtoraya"),
    Participant("Hotel Sample"),
    Participant("নমুনা নক্ষত্র", sortedAs: "Sample Nakshatra"),
    Participant("India Sample"),
    Participant("དཔེ་ཚད་ཁ་", .female, sortedAs: "Sample Kha"),
    Participant("Juliett Sample"),
    Participant("নমুনা বজ্র", sortedAs: "Sample Bajra"),
    Participant("Kilo Sample"),
    Participant("Образец Третий", sortedAs: "Sample Trety"),
    Participant("Lima Sample"),
    Participant("নমুনা জ্যোৎস্না", .female, sortedAs: "Sample Jyotsna"),
    Participant("Mike Sample"),
    Participant("དཔེ་ཚད་ག་", sortedAs: "Sample Ga"),
    Participant("November Sample"),
    Participant("Oscar Sample With A Deliberately Long Name"),
  ]

  /// 1 woman and 11 men, as the report on Savar counts.
  static let savarRoster = [
    Participant("Papa Sample"),
    Participant("নমুনা বৃষ্টি", .female, sortedAs: "Sample Brishti"),
    Participant("Quebec Sample"),
    Participant("নমুনা মেঘ", sortedAs: "Sample Megh"),
    Participant("Romeo Sample"),
    Participant("Образец Четвёртый", sortedAs: "Sample Chetvyorty"),
    Participant("Sierra Sample"),
    Participant("དཔེ་ཚད་ང་", sortedAs: "Sample Nga"),
    Participant("Tango Sample"),
    Participant("নমুনা সূর্য", sortedAs: "Sample Surjo"),
    Participant("Uniform Sample"),
    Participant("Victor Sample"),
  ]
}

extension Sample.Draft {
  /// Puts a fictional roster on the roll, numbered from 1, its agencies taking turns.
  mutating func add(
    _ roster: [Sample.Participant], agencies: [EntityID], phonesFrom firstPhone: Int,
    to workshop: EntityID
  ) {
    for (index, participant) in roster.enumerated() {
      let ending = String(firstPhone + index)
      let person = add {
        Person(id: $0, name: participant.name)
      } with: {
        $0.sortKey = participant.sortKey
        $0.sex = participant.sex
        $0.phone =
          "+880 1700-" + String(repeating: "0", count: max(0, 6 - ending.count)) + ending
        $0.note = "Sample participant, fictional."
      }
      add {
        Enrolment(id: $0, workshop: workshop, person: person)
      } with: {
        $0.number = index + 1
        $0.organisation = agencies[index % agencies.count]
      }
    }
  }
}
