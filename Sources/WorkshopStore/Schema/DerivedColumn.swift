import WorkshopModel

/// A column computed from a record's own fields, for searching and sorting.
struct DerivedColumn: Sendable {
  let name: String
  /// The fields it is computed from.
  let sources: Set<String>
  let value: @Sendable (FieldReader, NameFolder) -> Value

  static let columns: [EntityKind: [DerivedColumn]] = [
    .organisation: [
      DerivedColumn(name: "folded", sources: ["name"]) { fields, _ in
        .text(Folding.fold(fields.text("name")))
      }
    ],
    .workshop: [
      DerivedColumn(name: "folded", sources: ["code", "title", "city", "country"]) { fields, _ in
        .text(
          Folding.fold(
            ["code", "title", "city", "country"].map { fields.text($0) }.joined(separator: "\n")))
      },
      // Newest first, undated last; the index runs downwards.
      DerivedColumn(name: "sort", sources: ["start"]) { fields, _ in .text(fields.text("start")) },
    ],
    .person: [
      DerivedColumn(name: "sort", sources: ["name", "sort_key"]) { fields, _ in
        let key = fields.text("sort_key")
        return .text(Folding.fold(key.isEmpty ? fields.text("name") : key))
      },
      DerivedColumn(name: "matching", sources: ["name"]) { fields, folder in
        .text(folder.key(of: fields.text("name")))
      },
    ],
    .enrolment: [
      // Unnumbered people stand behind the numbered ones.
      DerivedColumn(name: "position", sources: ["number"]) { fields, _ in
        .integer(fields["number"].integer ?? Int(Int32.max))
      }
    ],
  ]
}
