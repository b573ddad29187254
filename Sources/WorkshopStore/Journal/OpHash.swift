import Crypto
import WorkshopModel

/// The chain that ties each op of an origin to the one before it.
///
/// hash = SHA-256(previous hash | header | SHA-256(salt | value)), so that content can be erased
/// later while the chain still verifies.
enum OpHash {
  /// What stands before the first op of an origin.
  static let genesis = [UInt8](repeating: 0, count: 32)

  static func hash(_ op: Op, after previous: [UInt8]) -> [UInt8] {
    var content = SHA256()
    content.update(data: op.salt)
    if var value = op.value { value.withUTF8 { content.update(bufferPointer: .init($0)) } }
    var bytes = previous
    bytes.reserveCapacity(320)
    append(UInt64(bitPattern: op.origin), to: &bytes)
    append(UInt64(bitPattern: op.seq), to: &bytes)
    append(op.change, to: &bytes)
    append(UInt64(bitPattern: op.hlc), to: &bytes)
    append(op.author, to: &bytes)
    append(op.entity, to: &bytes)
    append(op.kind, to: &bytes)
    append(op.field, to: &bytes)
    append(op.bases, to: &bytes)
    bytes.append(op.undoes == nil ? 0 : 1)
    if let undoes = op.undoes { append(undoes, to: &bytes) }
    content.finalize().withUnsafeBytes { bytes.append(contentsOf: $0) }
    return SHA256.hash(data: bytes).withUnsafeBytes { [UInt8]($0) }
  }

  /// The identity of a thing that has a natural key, the same on every machine.
  static func naturalID(_ kind: EntityKind, _ first: EntityID, _ second: EntityID) -> EntityID {
    naturalID(kind, first, Array(second.description.utf8))
  }

  /// The identity of a thing whose content is its key; nil for things that are told apart otherwise.
  static func naturalID(of entity: any Entity) -> EntityID? {
    switch entity {
    case let mark as MarkRegister: naturalID(.mark, mark.session, mark.enrolment)
    case let lead as Lead: naturalID(.lead, lead.session, lead.enrolment)
    case let vote as Vote: naturalID(.vote, vote.ballot, vote.factor)
    case let citation as Citation: naturalID(.citation, citation.strategy, citation.factor)
    case let role as Role:
      naturalID(
        .role, role.workshop, Array((role.organisation.description + role.part.rawValue).utf8))
    default: nil
    }
  }

  static func naturalID(_ kind: EntityKind, _ first: EntityID, _ rest: [UInt8]) -> EntityID {
    var bytes = Array(kind.rawValue.utf8)
    append(first, to: &bytes)
    bytes.append(contentsOf: rest)
    return SHA256.hash(data: bytes).withUnsafeBytes { digest in
      EntityID(
        high: UInt64(bigEndian: digest.loadUnaligned(as: UInt64.self)),
        low: UInt64(bigEndian: digest.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
    }
  }

  private static func append(_ number: UInt64, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
  }

  private static func append(_ id: EntityID, to bytes: inout [UInt8]) {
    append(id.high, to: &bytes)
    append(id.low, to: &bytes)
  }

  // A length before each text keeps ("ab", "c") and ("a", "bc") apart.
  private static func append(_ text: String, to bytes: inout [UInt8]) {
    append(UInt64(text.utf8.count), to: &bytes)
    bytes.append(contentsOf: text.utf8)
  }
}
