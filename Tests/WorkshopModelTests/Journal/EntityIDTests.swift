import Testing
import WorkshopModel

struct EntityIDTests {
  @Test("It reads what it prints, and its own bytes")
  func roundTrip() {
    for _ in 0..<200 {
      let id = EntityID(high: .random(in: .min ... .max), low: .random(in: .min ... .max))
      #expect(EntityID(id.description) == id)
      #expect(EntityID(bytes: id.bytes) == id)
    }
  }

  @Test("A UUIDv7 has its version, its variant and its time in front")
  func version() {
    let id = EntityID(milliseconds: 0x0123_4567_89AB, random: (.max, .max))
    #expect(id.description.hasPrefix("0123456789ab7"))
    #expect(id.low >> 62 == 0b10)
    let later = EntityID(milliseconds: 0x0123_4567_89AC, random: (0, 0))
    #expect(id.description < later.description)
  }

  @Test("Anything else is refused", arguments: ["", "0", String(repeating: "g", count: 32), "#"])
  func refused(text: String) {
    #expect(EntityID(text) == nil)
    #expect(EntityID(bytes: Array(text.utf8.prefix(15))) == nil)
  }
}
