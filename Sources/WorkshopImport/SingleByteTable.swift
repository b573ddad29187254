/// The upper halves of the 8-bit encodings, as the scalars for bytes from `first` to FF.
///
/// From the mapping tables of the Unicode Consortium; U+FFFD marks a byte that means nothing.
struct SingleByteTable: Sendable {
  let first: UInt8
  let scalars: [Unicode.Scalar]

  /// The scalar for a byte, or nil when the encoding has none there.
  subscript(byte: UInt8) -> Unicode.Scalar? {
    guard byte >= first else { return Unicode.Scalar(byte) }
    let scalar = scalars[Int(byte - first)]
    return scalar == "\u{FFFD}" ? nil : scalar
  }

  private init(first: UInt8, _ text: String) {
    self.first = first
    scalars = Array(text.unicodeScalars)
  }

  static let latin1 = SingleByteTable(first: 0xFF, "ÿ")

  static let windows1252 = SingleByteTable(
    first: 0x80,
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ\u{A0}¡¢£¤¥¦§"
      + "¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñò"
      + "óôõö÷øùúûüýþÿ")

  static let windows1251 = SingleByteTable(
    first: 0x80,
    "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{FFFD}™љ›њќћџ\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕ"
      + "їАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя")

  static let iso88595 = SingleByteTable(
    first: 0xA0,
    "\u{A0}ЁЂЃЄЅІЇЈЉЊЋЌ\u{AD}ЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфх"
      + "цчшщъыьэюя№ёђѓєѕіїјљњћќ§ўџ")

  static let koi8r = SingleByteTable(
    first: 0x80,
    "─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u{A0}⌡°²·÷═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©юабцдефгхий"
      + "клмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ")
}
