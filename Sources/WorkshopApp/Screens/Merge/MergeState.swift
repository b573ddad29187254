import TerminalUI
import WorkshopModel

/// Two people or organisations before they are merged: what differs, and which of it is kept.
public struct MergeState: Sendable {
  let preview: MergePreview
  private(set) var fields: [MergeField]
  /// The fields that differ, among which the cursor moves.
  var list: ListCursor

  init(_ preview: MergePreview) {
    self.preview = preview
    fields =
      switch preview.pair {
      case .people(let first, let second): MergeField.of(first, second)
      case .organisations(let first, let second): MergeField.of(first, second)
      }
    let count = fields.filter(\.differs).count
    list = ListCursor(count: count, visibleRows: max(1, count))
  }

  /// What the two are.
  var kind: EntityKind {
    switch preview.pair {
    case .people: .person
    case .organisations: .organisation
    }
  }

  /// The identities, of the one that is kept and of the one that is merged into it.
  var ids: (kept: EntityID, merged: EntityID) {
    switch preview.pair {
    case .people(let first, let second): (first.id, second.id)
    case .organisations(let first, let second): (first.id, second.id)
    }
  }

  /// The place among all fields of the one under the cursor.
  var current: Int? {
    let open = fields.indices.filter { fields[$0].differs }
    return open.indices.contains(list.selected) ? open[list.selected] : nil
  }

  /// Keeps the other value of the field under the cursor.
  mutating func choose() {
    if let current { fields[current].takesSecond.toggle() }
  }

  /// What is to be written.
  var edit: Edit {
    switch preview.pair {
    case .people(let first, let second): .mergePeople(merged(first, second), from: second.id)
    case .organisations(let first, let second):
      .mergeOrganisations(merged(first, second), from: second.id)
    }
  }

  private func merged<E: Entity>(_ first: E, _ second: E) -> E {
    var values = first.values
    for field in fields where field.takesSecond {
      values[field.index] = second.values[field.index]
    }
    return E(id: first.id, values: FieldReader(fields: E.fields, values: values))
  }
}

/// A field of the two, of which one value is kept.
struct MergeField: Sendable {
  /// Its place among the entity's fields.
  let index: Int
  let label: String
  let first: String
  let second: String
  /// Whether the values are words of the program.
  let isWord: Bool
  /// Whether the value of the second is kept.
  var takesSecond: Bool

  /// Whether there is something to choose.
  var differs: Bool { !first.isEmpty && !second.isEmpty && first != second }

  /// The fields that one of the two states; what only one states is kept.
  static func of<E: Entity>(_ first: E, _ second: E) -> [MergeField] {
    E.fields.indices.compactMap { index in
      let values = (first.values[index].text ?? "", second.values[index].text ?? "")
      guard let label = labels[E.fields[index]], !values.0.isEmpty || !values.1.isEmpty else {
        return nil
      }
      return MergeField(
        index: index, label: label, first: values.0, second: values.1,
        isWord: E.fields[index] == "sex", takesSecond: values.0.isEmpty)
    }
  }

  private static let labels = [
    "name": "Name", "sort_key": "Sorted as", "sex": "Sex", "age_band": "Age band",
    "phone": "Phone", "email": "E-mail", "honorific": "Honorific",
    "post_nominals": "Post-nominals", "note": "Note", "public_label": "Public label",
  ]
}
