import WorkshopModel
import Crypto
import Foundation
import GRDB

/// The random number that names this store in every op that it writes.
enum Origin {
  /// Gives a new store its number, or a restored one a new number.
  static func mint(_ db: Database, _ environment: StoreEnvironment) throws {
    let number = Int64(bitPattern: environment.random())
    try db.execute(
      sql: "INSERT OR REPLACE INTO origin (id, number, digest) VALUES (1, ?, ?)",
      arguments: [number, digest(number)])
  }

  static func read(_ db: Database) throws -> Int64 {
    let statement = try db.cachedStatement(sql: "SELECT number FROM origin WHERE id = 1")
    guard let number = try Int64.fetchOne(statement) else {
      throw StoreError(.unusable, "The store has lost its own number; run muster check.")
    }
    return number
  }

  /// Whether the number is the one that was minted.
  static func isIntact(_ db: Database) throws -> Bool {
    guard
      let row = try Row.fetchOne(db, sql: "SELECT number, digest FROM origin WHERE id = 1")
    else { return false }
    return row[1] == digest(row[0])
  }

  private static func digest(_ number: Int64) -> Data {
    withUnsafeBytes(of: number.bigEndian) { Data(SHA256.hash(data: $0)) }
  }
}
