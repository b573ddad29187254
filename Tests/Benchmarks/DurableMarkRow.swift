import Glibc
import WorkshopModel
import WorkshopStore

/// One mark on the disk, against what flushing a file of the same folder costs at the same time.
@MainActor
enum DurableMarkRow {
  private static let rounds = 400

  static func measure(_ bench: Workbench, _ table: inout Table) throws {
    let path = try bench.rollDatabase(people: 60)
    let store = try Store(path: path, environment: environment)
    defer { try? store.close() }
    let workshop = try store.workshop("made-up-0001")
    let session = try store.session("D1S2", of: workshop).session.id
    let request = RollRequest(workshop: workshop.id, session: session, reach: 50)
    let people = try store.roll(request).window.rows.map(\.enrolment)
    let probe = open(try bench.fresh("probe"), O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard probe >= 0 else { throw Stop("No file can be made in \(bench.folder).") }
    defer { close(probe) }
    var floor: [Double] = []
    var marks: [Double] = []
    for round in 0..<rounds {
      floor.append(flush(probe))
      let mark: Mark = round / people.count % 2 == 0 ? .absent : .present
      let entry = MarkEntry(
        session: session, enrolment: people[round % people.count], mark: mark)
      marks.append(try Clock.time { _ = try store.mark([entry], source: .live) })
    }
    let (lowest, reached) = (Sample(floor), Sample(marks))
    table.add(
      "durable mark above the fsync floor, p50", reached.median - lowest.median, of: "ms",
      atMost: 0.1,
      """
      mark \(Table.text(reached.median)), floor \(Table.text(lowest.median)); \
      p99 \(Table.text(reached.percentile(99))), floor \(Table.text(lowest.percentile(99)))
      """)
  }

  /// Appends as much as a mark does and waits for the disk.
  private static func flush(_ file: Int32) -> Double {
    let pages = [UInt8](repeating: 1, count: 8 * 4096)
    return Clock.time {
      _ = write(file, pages, pages.count)
      fdatasync(file)
    }
  }

  static var environment: StoreEnvironment {
    StoreEnvironment(
      author: "benchmark",
      milliseconds: { UInt64(time(nil)) * 1000 },
      random: {
        var generator = SystemRandomNumberGenerator()
        return generator.next()
      })
  }
}
