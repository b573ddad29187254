import Testing
import TerminalUI

@testable import TerminalNcurses

/// Numbers that are the same on every machine: a linear congruential generator by Knuth (MMIX).
struct Sequence64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 33)
  }
}

struct KeyDecoderPropertyTests {
  private func keys(_ units: [Int32], cutAt cuts: Set<Int> = []) -> [Key] {
    var decoder = KeyDecoder()
    var keys: [Key] = []
    for (position, unit) in units.enumerated() {
      keys += decoder.decode(unit)
      if cuts.contains(position) { keys += decoder.flush() }
    }
    return keys + decoder.flush()
  }

  @Test("Where pauses fall in a text does not matter", arguments: 1...20)
  func pauses(seed: UInt64) {
    var generator = Sequence64(state: seed)
    let parts = ["j", "é", "ঢাকা", "འབྲུག", "文", "\r", "\t", "\u{7F}", "👩", "\u{12}"]
    let text = (0..<40).compactMap { _ in parts.randomElement(using: &generator) }.joined()
    let units = text.utf8.map { Int32($0) }
    let whole = keys(units)
    #expect(whole.count == text.unicodeScalars.count)
    for _ in 0..<20 {
      let cuts = Set((0..<12).map { _ in Int.random(in: 0..<units.count, using: &generator) })
      #expect(keys(units, cutAt: cuts) == whole)
    }
  }

  @Test("Where pauses fall inside control sequences does not matter either", arguments: 1...10)
  func pausesInSequences(seed: UInt64) {
    var generator = Sequence64(state: seed)
    let parts = ["[A", "OB", "[1;5C", "[6~", "[200~a b\u{1B}[201~", "[<0;4;5M", "[99;9~", "[[B"]
    let chosen = (0..<30).compactMap { _ in parts.randomElement(using: &generator) }
    let units = chosen.map { "\u{1B}" + $0 }.joined().utf8.map { Int32($0) }
    let whole = keys(units)
    // A pause right after ESC makes it a key, which no program can tell from the person's own.
    let allowed = units.indices.filter { units[$0] != 27 }
    for _ in 0..<20 {
      let cuts = Set((0..<12).compactMap { _ in allowed.randomElement(using: &generator) })
      #expect(keys(units, cutAt: cuts) == whole)
    }
  }

  @Test("Random bytes give no control character, no code and no endless key", arguments: 1...20)
  func randomBytes(seed: UInt64) {
    var generator = Sequence64(state: seed)
    var units = (0..<2000).map { _ in Int32.random(in: 0..<256, using: &generator) }
    for _ in 0..<200 {
      units[Int.random(in: 0..<units.count, using: &generator)] =
        [27, 91, KeyCode.pasteStart, KeyCode.pasteEnd, 259, 9999].randomElement(using: &generator)
        ?? 27
    }
    var decoder = KeyDecoder()
    for unit in units {
      for key in decoder.decode(unit) + (unit % 7 == 0 ? decoder.flush() : []) {
        expectHarmless(key)
      }
    }
    _ = decoder.flush()
    let last = decoder.decode(KeyCode.pasteEnd) + decoder.decode(0x6A) + decoder.decode(0x6A)
    #expect(last.last == "j")
  }

  private func expectHarmless(_ key: Key) {
    switch key {
    case .character(let character):
      #expect(character.unicodeScalars.count == 1)
      #expect(character.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
    case .paste(let text):
      #expect(
        text.unicodeScalars.allSatisfy { scalar in
          scalar.properties.generalCategory != .control || scalar == "\n" || scalar == "\t"
        })
    case .mouse(let event): #expect(event.point.column >= 0 && event.point.row >= 0)
    default: break
    }
  }
}

struct ControlSequenceTests {
  private func sequence(_ text: String) -> ControlSequence? {
    let bytes = Array(text.utf8)
    guard var sequence = bytes.first.flatMap({ ControlSequence(introducer: $0) }) else {
      return nil
    }
    for byte in bytes.dropFirst() { _ = sequence.append(byte) }
    return sequence
  }

  @Test("Only [ and O introduce a sequence")
  func introducers() {
    for byte in UInt8.min...UInt8.max {
      let isIntroducer = byte == UInt8(ascii: "[") || byte == UInt8(ascii: "O")
      #expect((ControlSequence(introducer: byte) != nil) == isIntroducer)
    }
  }

  @Test("A letter or a tilde ends a sequence, digits and signs do not")
  func ends() throws {
    var sequence = try #require(ControlSequence(introducer: UInt8(ascii: "[")))
    for byte in "<?>0123456789;: !\"".utf8 { #expect(sequence.append(byte) == false) }
    for byte in "A~Mz@".utf8 {
      var ended = sequence
      let isComplete = ended.append(byte)
      #expect(isComplete)
    }
  }

  @Test("Control bytes, bytes above ASCII and too many bytes are not taken")
  func accepts() throws {
    var sequence = try #require(ControlSequence(introducer: UInt8(ascii: "[")))
    for byte: UInt8 in [0x00, 0x1B, 0x0D, 0x7F, 0x80, 0xFF] { #expect(!sequence.accepts(byte)) }
    for _ in 0..<31 {
      #expect(sequence.accepts(UInt8(ascii: "1")))
      _ = sequence.append(UInt8(ascii: "1"))
    }
    #expect(!sequence.accepts(UInt8(ascii: "1")))
  }

  @Test(
    "Every numbered key has its meaning",
    arguments: zip(
      [1, 2, 3, 4, 5, 6, 7, 8, 11, 15, 17, 21, 23, 24],
      [
        .home, .insert, .delete, .end, .pageUp, .pageDown, .home, .end, .function(1), .function(5),
        .function(6), .function(10), .function(11), .function(12),
      ] as [Key]))
  func numbered(number: Int, key: Key) {
    #expect(sequence("[\(number)~")?.meaning == .key(key))
    #expect(sequence("[\(number);5~")?.meaning == .key(key))
  }

  @Test("Brackets of a paste are told from keys")
  func brackets() {
    #expect(sequence("[200~")?.meaning == .pasteStart)
    #expect(sequence("[201~")?.meaning == .pasteEnd)
    #expect(sequence("[202~")?.meaning == .nothing)
  }

  @Test("A report of the cursor's place is no F3", arguments: ["[24;80R", "[2;1R", "[10R"])
  func report(text: String) {
    #expect(sequence(text)?.meaning == .nothing)
  }
}
