import Foundation
import WorkshopModel
import WorkshopStore

// A process that the tests of durability start, kill and count:
//   StoreWriter PATH NAME COUNT [BYTES]
// It marks people of the newest workshop, COUNT times or for ever (0), as the account NAME. "b I"
// is printed before mark I and "a I" after it was acknowledged, "x CODE" when it was refused. With BYTES
// no file may grow beyond that size until the first refusal, and the process stops after ten more marks.

let arguments = CommandLine.arguments
guard arguments.count >= 4, let count = Int(arguments[3]) else { exit(64) }

func say(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  _ = bytes.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
}

func limitFiles(to bytes: UInt) {
  signal(SIGXFSZ, SIG_IGN)
  var limit = rlimit()
  getrlimit(__rlimit_resource_t(1), &limit)
  limit.rlim_cur = min(bytes, limit.rlim_max)
  setrlimit(__rlimit_resource_t(1), &limit)
}

let name = arguments[2]
let environment = StoreEnvironment(
  author: name, milliseconds: { UInt64(Date().timeIntervalSince1970 * 1000) },
  random: { UInt64.random(in: .min ... .max) })

do {
  let store = try Store(path: arguments[1], environment: environment)
  guard let workshop = try store.workshops(.start, reach: 1).rows.first?.workshop,
    let session = try store.sessions(of: workshop.id).first
  else { exit(65) }
  let request = RollRequest(workshop: workshop.id, session: nil, reach: 1000)
  let people = try store.roll(request).window.rows.map(\.enrolment)
  var left: Int?
  if arguments.count > 4, let bytes = UInt(arguments[4]) { limitFiles(to: bytes) }
  var index = 0
  while (count == 0 || index < count) && left != 0 {
    say("b \(index)")
    let mark = Mark.excused(reason: "\(name) \(index)")
    let entry = MarkEntry(
      session: session.id, enrolment: people[index % people.count], mark: mark)
    do {
      _ = try store.mark([entry], source: .live)
      say("a \(index)")
      left = left.map { $0 - 1 }
    } catch let error as StoreError {
      say("x \(error.code) \(error.message)")
      left = 10
      limitFiles(to: .max)
    }
    index += 1
  }
  try store.close()
} catch {
  say("x \(error)")
  exit(1)
}
