/// Somebody, under one display name in any script; there is no surname.
public struct Person: Entity {
  public var id: EntityID
  /// The name as it is shown and printed on a certificate.
  public var name: String
  /// What the name is sorted by when that is not the name itself; empty otherwise.
  public var sortKey: String
  /// Not stated when nil; `undisclosed` is an answer.
  public var sex: Sex?
  public var ageBand: String
  public var phone: String
  public var email: String
  /// What stands before the name ("H.E.").
  public var honorific: String
  /// What stands behind the name ("PPM").
  public var postNominals: String
  public var note: String

  /// A person of whom only the name is known.
  public init(id: EntityID, name: String) {
    self.id = id
    self.name = name
    (sortKey, ageBand, phone, email) = ("", "", "", "")
    (honorific, postNominals, note) = ("", "", "")
  }

  /// The name with honorific and post-nominals: "Md. Shahjahan Hossain, PPM".
  public var fullName: String {
    let named = honorific.isEmpty ? name : "\(honorific) \(name)"
    return postNominals.isEmpty ? named : "\(named), \(postNominals)"
  }
}

extension Person {
  public static var kind: EntityKind { .person }
  public static var fields: [String] {
    [
      "name", "sort_key", "sex", "age_band", "phone", "email", "honorific", "post_nominals", "note",
    ]
  }

  public var values: [Value] {
    [
      Value(name), Value(sortKey), Value(sex?.rawValue), Value(ageBand), Value(phone),
      Value(email), Value(honorific), Value(postNominals), Value(note),
    ]
  }

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
  }
}
