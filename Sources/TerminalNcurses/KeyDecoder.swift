internal import TerminalUI

/// Turns what getch(3) gives into keys: bytes up to 255, codes of keys above.
///
/// UTF-8 is decoded here, because ncurses drops everything after one invalid byte. A control
/// sequence that ncurses did not see whole, because its bytes came apart, is swallowed whole and
/// never typed.
struct KeyDecoder {
  private enum State {
    case ground
    case character([UInt8], length: Int)
    case escape
    /// A sequence; `escaped` tells whether its ESC has not been given out as a key yet.
    case sequence(ControlSequence, escaped: Bool)
  }

  private var state = State.ground
  /// A lone ESC was the last there was to read: what follows may be the rest of a sequence.
  private var justEscaped = false
  private var paste: [UInt8]?
  private var keys: [Key] = []

  /// Takes one value of getch and returns the keys that are complete with it.
  mutating func decode(_ value: Int32) -> [Key] {
    if let byte = UInt8(exactly: value) { take(byte) } else { takeCode(value) }
    justEscaped = false
    defer { keys.removeAll() }
    return keys
  }

  /// Tells that there is nothing more to read for now, so that a lone ESC is the key.
  mutating func flush() -> [Key] {
    switch state {
    case .escape:
      state = .ground
      guard paste == nil else { return [] }
      justEscaped = true
      return [.escape]
    case .sequence(let sequence, escaped: false):
      state = .ground
      return sequence.bytes.map { .character(Character(Unicode.Scalar($0))) }
    default:
      return []
    }
  }

  private mutating func takeCode(_ code: Int32) {
    if case .escape = state, paste == nil { keys.append(.escape) }
    state = .ground
    switch code {
    case KeyCode.pasteStart: paste = paste ?? []
    case KeyCode.pasteEnd: endPaste()
    default: if paste == nil, let key = KeyCode.key(code) { keys.append(key) }
    }
  }

  private mutating func take(_ byte: UInt8) {
    switch state {
    case .ground: takeFirst(byte)
    case .character(let bytes, let length): takeNext(byte, after: bytes, length: length)
    case .escape:
      if let sequence = ControlSequence(introducer: byte) {
        state = .sequence(sequence, escaped: true)
      } else {
        if paste == nil { keys.append(.escape) }
        state = .ground
        takeFirst(byte)
      }
    case .sequence(var sequence, let escaped):
      guard sequence.accepts(byte) else {
        state = .ground
        return takeFirst(byte)
      }
      let isComplete = sequence.append(byte)
      state = isComplete ? .ground : .sequence(sequence, escaped: escaped)
      if isComplete { finish(sequence, escaped: escaped) }
    }
  }

  private mutating func finish(_ sequence: ControlSequence, escaped: Bool) {
    switch sequence.meaning {
    case .pasteStart: paste = paste ?? []
    case .pasteEnd: endPaste()
    case .key(let key): if paste == nil { keys.append(key) }
    case .nothing:
      if !escaped { sequence.bytes.forEach { takeFirst($0) } }
    }
  }

  private mutating func takeFirst(_ byte: UInt8) {
    if justEscaped, let sequence = ControlSequence(introducer: byte) {
      state = .sequence(sequence, escaped: false)
      return
    }
    switch byte {
    case 0x1B: state = .escape
    case 0xC2...0xDF: state = .character([byte], length: 2)
    case 0xE0...0xEF: state = .character([byte], length: 3)
    case 0xF0...0xF4: state = .character([byte], length: 4)
    case 0x80...: break
    default:
      if paste != nil { appendToPaste([byte]) } else { keys.append(Self.key(ofASCII: byte)) }
    }
  }

  private mutating func takeNext(_ byte: UInt8, after bytes: [UInt8], length: Int) {
    let bytes = bytes + [byte]
    guard byte & 0xC0 == 0x80 else {
      state = .ground
      return takeFirst(byte)
    }
    guard bytes.count == length else {
      state = .character(bytes, length: length)
      return
    }
    state = .ground
    guard let text = String(validating: bytes, as: UTF8.self),
      let scalar = text.unicodeScalars.first,
      scalar.properties.generalCategory != .control
    else { return }
    if paste != nil { appendToPaste(bytes) } else { keys.append(.character(Character(scalar))) }
  }

  private mutating func appendToPaste(_ bytes: [UInt8]) {
    paste?.append(contentsOf: bytes)
  }

  private mutating func endPaste() {
    guard let bytes = paste else { return }
    paste = nil
    // Terminals send a line end as a return; other control characters have no place in a text.
    let text = String(decoding: bytes, as: UTF8.self)
      .replacing("\r\n", with: "\n").replacing("\r", with: "\n")
      .filter {
        $0 == "\n" || $0 == "\t" || !($0.asciiValue.map { $0 < 0x20 || $0 == 0x7F } ?? false)
      }
    keys.append(.paste(text))
  }

  private static func key(ofASCII byte: UInt8) -> Key {
    switch byte {
    case 0x08, 0x7F: return .backspace
    case 0x09: return .tab
    case 0x0A, 0x0D: return .enter
    case 0: return .control(" ")
    case 0x01...0x1A: return .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x1C...0x1F: return .control(Character(Unicode.Scalar(byte + 0x40)))
    default: return .character(Character(Unicode.Scalar(byte)))
    }
  }
}
