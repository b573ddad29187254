/// Somebody, under one display name in any script; there is no surname.
public struct Person: Entity {
  /// The identity, a UUIDv7.
  public var id: EntityID
  /// The name as it is shown and printed on a certificate.
  public var name: String
  /// What the name is sorted by when that is not the name itself; empty otherwise.
  public var sortKey: String
  /// Not stated when nil; `undisclosed` is an answer.
  public var sex: Sex?
  /// The age band as typed ("30–44"), may be empty.
  public var ageBand: String
  /// The phone number as typed; leaves only in internal exports.
  public var phone: String
  /// The e-mail address as typed; leaves only in internal exports.
  public var email: String
  /// What stands before the name ("H.E.").
  public var honorific: String
  /// What stands behind the name ("PPM").
  public var postNominals: String
  /// A remark for internal eyes.
  public var note: String
  /// The person that this one turned out to be; set when two are merged, and then this one is buried.
  public var mergedInto: EntityID?

  /// A person of whom only the name is known.
  public init(id: EntityID, name: String) {
    self.id = id
    self.name = name
    (sortKey, ageBand, phone, email) = ("", "", "", "")
    (honorific, postNominals, note) = ("", "", "")
  }

  /// The name with honorific and post-nominals, which follow a comma.
  public var fullName: String {
    let named = honorific.isEmpty ? name : "\(honorific) \(name)"
    return postNominals.isEmpty ? named : "\(named), \(postNominals)"
  }
}

extension Person {
  /// The table of people.
  public static var kind: EntityKind { .person }
  /// The names of `values`, as the journal records them; shipped ones never change.
  public static var fields: [String] {
    [
      "name", "sort_key", "sex", "age_band", "phone", "email", "honorific", "post_nominals", "note",
      "merged_into",
    ]
  }

  /// The content in the order of `fields`.
  public var values: [Value] {
    [
      Value(name), Value(sortKey), Value(sex?.rawValue), Value(ageBand), Value(phone),
      Value(email), Value(honorific), Value(postNominals), Value(note), Value(mergedInto),
    ]
  }

  /// Puts a person together from stored values; an unknown sex is not stated.
  public init(id: EntityID, values: FieldReader) {
    self.init(id: id, name: values.text("name"))
    sortKey = values.text("sort_key")
    sex = values.choice("sex")
    ageBand = values.text("age_band")
    phone = values.text("phone")
    email = values.text("email")
    honorific = values.text("honorific")
    postNominals = values.text("post_nominals")
    note = values.text("note")
    mergedInto = values["merged_into"].id
  }
}
