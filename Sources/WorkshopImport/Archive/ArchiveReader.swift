import WorkshopModel

/// Reads an archive as `ArchiveLayout` describes it: the JSON that `muster export archive` writes.
public enum ArchiveReader {
  /// How many wrong places are told before the reader gives up.
  public static let mostProblems = 50
  /// What a number may be: seconds since 1970 fit, and no sum of two overflows.
  static let numbers = -(1 << 40)...(1 << 40)

  /// Reads the bytes of a file; never throws, since all that is wrong is in the reading's problems.
  public static func read(_ bytes: [UInt8], limits: Limits = .standard) -> ArchiveReading {
    var pass = ArchivePass()
    do throws(ImportProblem) {
      if let problem = limits.problem(fileBytes: bytes.count) { throw problem }
      let text: DecodedText
      do throws(DecodedText.Refusal) {
        text = try DecodedText(bytes)
      } catch {
        throw error.problem
      }
      try pass.read(JSONScanner(text))
    } catch {
      pass.reading.problems.append(error)
    }
    if !pass.reading.isImportable { pass.reading.entities = [] }
    return pass.reading
  }
}

/// One walk through an archive.
private struct ArchivePass {
  var reading = ArchiveReading()
  private var identities: Set<EntityID> = []
  /// What each reference names and where it stands.
  private var references: [(id: EntityID, key: String, offset: Int)] = []

  mutating func read(_ start: JSONScanner) throws(ImportProblem) {
    var scanner = start
    let members = try scanner.object(keepsValues: false)
    try scanner.end()
    try checkHeader(members, scanner)
    for member in members where member.key != "format" && member.key != "version" {
      guard let kind = EntityKind(rawValue: member.key) else {
        throw scanner.problem(
          "“\(Self.excerpt(member.key))” is nothing that this Muster knows", at: member.offset)
      }
      var list = JSONScanner(scanner, at: member.value.offset)
      guard list.isAtList() else {
        throw scanner.problem("“\(member.key)” must be a list", at: member.value.offset)
      }
      try list.list { scanner throws(ImportProblem) in
        try take(scanner.value(), kind, scanner)
      }
    }
    for reference in references where !identities.contains(reference.id) {
      try report(
        "“\(reference.key)” names a thing that is not in the archive", reference.offset, scanner)
    }
    if reading.isImportable, reading.entities.isEmpty {
      throw ImportProblem(.fatal, kind: .structure, message: "the archive holds nothing")
    }
  }

  /// Says first whether it is an archive at all and of which version.
  private func checkHeader(
    _ members: [JSONNode.Member], _ scanner: JSONScanner
  ) throws(ImportProblem) {
    func content(_ key: String) throws(ImportProblem) -> JSONNode? {
      guard let member = members.first(where: { $0.key == key }) else { return nil }
      var scanner = JSONScanner(scanner, at: member.value.offset)
      return try scanner.value()
    }
    guard let format = try content("format"), case .text(ArchiveLayout.format) = format.content
    else { throw scanner.problem("this JSON is no archive of Muster", at: members.first?.offset) }
    guard let version = try content("version"), case .integer(let number) = version.content else {
      throw scanner.problem("the archive does not say its version", at: format.offset)
    }
    guard number == ArchiveLayout.version else {
      throw scanner.problem(
        "this archive has version \(number); this Muster reads version \(ArchiveLayout.version)",
        at: version.offset)
    }
  }

  private mutating func take(
    _ node: JSONNode, _ kind: EntityKind, _ scanner: JSONScanner
  ) throws(ImportProblem) {
    guard case .object(let members) = node.content else {
      return try report(
        "\(node.name) stands where a \(kind.noun) is expected", node.offset, scanner)
    }
    guard let idNode = members.first(where: { $0.key == "id" })?.value,
      case .text(let text) = idNode.content, let id = EntityID(text)
    else {
      return try report("a \(Phrase(kind.noun)) without an “id” of 32 digits", node.offset, scanner)
    }
    guard identities.insert(id).inserted else {
      return try report("two things have the id \(id.description)", idNode.offset, scanner)
    }
    if let entity = try entity(id, members, kind.entity, node, scanner) {
      reading.entities.append(entity)
    }
  }

  private mutating func entity(
    _ id: EntityID, _ members: [JSONNode.Member], _ type: any Entity.Type, _ node: JSONNode,
    _ scanner: JSONScanner
  ) throws(ImportProblem) -> (any Entity)? {
    let fields = type.fields
    var places: [Int?] = Array(repeating: nil, count: fields.count)
    var values: [Value] = Array(repeating: .null, count: fields.count)
    for member in members where member.key != "id" {
      guard
        let index = fields.firstIndex(where: { ArchiveLayout.key(ofField: $0) == member.key })
      else {
        try report(
          "a \(type.kind.noun) has no “\(Self.excerpt(member.key))”", member.offset, scanner)
        return nil
      }
      places[index] = member.value.offset
      guard let value = try value(member, scanner) else { return nil }
      values[index] = value
    }
    // What the model does not give back as it was given is no value of that field.
    var entity = type.init(id: id, values: FieldReader(fields: fields, values: values))
    for index in fields.indices where entity.values[index] != values[index] {
      if let reference = values[index].text.flatMap({ EntityID($0) }) {
        values[index] = .id(reference)
      }
    }
    entity = type.init(id: id, values: FieldReader(fields: fields, values: values))
    for index in fields.indices {
      let key = ArchiveLayout.key(ofField: fields[index])
      guard entity.values[index] == values[index] else {
        let what: Phrase =
          places[index] == nil ? "“\(key)” is missing" : "“\(key)” has a value that it cannot have"
        try report(what, places[index] ?? node.offset, scanner)
        return nil
      }
      if case .id(let reference) = values[index] {
        references.append((reference, key, places[index] ?? node.offset))
      }
    }
    return entity
  }

  private mutating func value(
    _ member: JSONNode.Member, _ scanner: JSONScanner
  ) throws(ImportProblem) -> Value? {
    switch member.value.content {
    case .null: return .null
    case .integer(let number) where ArchiveReader.numbers.contains(number): return .integer(number)
    case .text(let text):
      do throws(ImportGate.Refusal) {
        let clean = try ImportGate.clean(text, notes: true)
        for (kind, count) in clean.stripped { reading.stripped[kind, default: 0] += count }
        return Value(clean.text)
      } catch {
        try report("a NUL character stands in a text", member.value.offset, scanner)
        return nil
      }
    default:
      try report(
        "“\(Self.excerpt(member.key))” cannot be \(member.value.name)", member.value.offset, scanner
      )
      return nil
    }
  }

  private mutating func report(
    _ message: Phrase, _ offset: Int, _ scanner: JSONScanner
  ) throws(ImportProblem) {
    var problem = scanner.problem(message, at: offset)
    problem.kind = .value
    problem.severity = .error
    reading.problems.append(problem)
    if reading.problems.count >= ArchiveReader.mostProblems {
      throw ImportProblem(
        .fatal, kind: .structure,
        message:
          "more than \(ArchiveReader.mostProblems - 1) things are wrong; the rest was not read"
      )
    }
  }

  /// A key as it may stand in a message.
  private static func excerpt(_ text: String) -> String {
    String(((try? ImportGate.clean(text))?.text ?? "").prefix(40))
  }
}
