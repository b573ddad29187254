/// The gate through which all foreign text comes into the store.
///
/// It removes what could disturb a screen, a file or a search, and counts it; what is left is
/// stored as typed.
public enum ImportGate {
  /// What the gate removes.
  public enum Stripped: String, CaseIterable, Sendable, Codable {
    /// C0 (but line feed in notes), DEL and C1.
    case control
    /// U+2028 and U+2029.
    case lineSeparator
    /// Marks, embeddings, overrides and isolates of the bidirectional algorithm.
    case bidi
    /// Zero-width and other invisible format characters, but ZWJ and ZWNJ, which spelling needs.
    case zeroWidth
    /// The tag characters U+E0000–U+E007F.
    case tag
    /// U+FDD0–U+FDEF and the last two code points of each plane.
    case nonCharacter
    /// Combining marks after the fourth of a cluster.
    case combiningMark
  }

  /// Why a text is refused as a whole.
  public enum Refusal: Error, Equatable, Sendable {
    /// A NUL stands in the text, at this 0-based offset in scalars.
    case nul(offset: Int)
  }

  /// A text that has passed the gate, and how many characters it lost, by kind.
  public struct Cleaned: Equatable, Sendable {
    /// What is left, as typed.
    public var text: String
    /// Removed characters by kind; empty when nothing was removed.
    public var stripped: [Stripped: Int]

    /// A text together with what was taken from it.
    public init(text: String, stripped: [Stripped: Int]) {
      self.text = text
      self.stripped = stripped
    }
  }

  /// The most combining marks that stay on one base character.
  public static let marksPerCluster = 4

  /// Passes a text through the gate.
  ///
  /// A control or separator that breaks a line or a word (tab, carriage return, U+2028 …) leaves
  /// one space in its place where two words would run together, or a line feed in notes; it is
  /// counted all the same. A carriage return before a line feed just goes.
  /// - Parameter notes: true for running text, in which line feeds stay.
  /// - Throws: `Refusal.nul` for a text with a NUL in it.
  public static func clean(_ text: String, notes: Bool = false) throws(Refusal) -> Cleaned {
    if GateGlance.isSurelyClean(text, notes: notes) { return Cleaned(text: text, stripped: [:]) }
    var pass = GatePass(notes: notes)
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      if scalar.value == 0 { throw .nul(offset: offset) }
      pass.take(scalar)
    }
    return Cleaned(text: String(pass.output), stripped: pass.stripped)
  }
}
