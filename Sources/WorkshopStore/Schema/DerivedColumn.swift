import WorkshopModel

/// A column computed from a record's own fields, for searching and sorting.
struct DerivedColumn: Sendable {
  let name: String
  /// The fields it is computed from.
  let sources: Set<String>
  let value: @Sendable (FieldReader, NameFolder) -> Value

  /// Some fields, folded for searching.
  private static func folded(_ sources: String...) -> DerivedColumn {
    DerivedColumn(name: "folded", sources: Set(sources)) { fields, _ in
      .text(Folding.fold(sources.map { fields.text($0) }.joined(separator: "\n")))
    }
  }

  static let columns: [EntityKind: [DerivedColumn]] = [
    .programme: [folded("name", "area")],
    .project: [folded("name")],
    .series: [folded("name")],
    .milestone: [folded("title", "country")],
    .instrument: [folded("name", "short_name")],
    .organisation: [folded("name")],
    .workshop: [
      folded("code", "title", "city", "country"),
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
