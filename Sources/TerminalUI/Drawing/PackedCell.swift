/// A cell as a canvas keeps it: without a reference to count, since each frame makes thousands.
struct PackedCell: Hashable, Sendable {
  /// A scalar, the place of a cluster behind a mark, or 0 in a cell that a wide grapheme runs into.
  let glyph: UInt32
  var style: Style

  private static let clusterMark: UInt32 = 1 << 31

  static let blank = PackedCell(" ", .plain)

  init(_ scalar: Unicode.Scalar, _ style: Style) { self.init(glyph: scalar.value, style) }

  init(cluster: Int, _ style: Style) {
    self.init(glyph: Self.clusterMark | UInt32(cluster), style)
  }

  static func continuation(_ style: Style) -> PackedCell { PackedCell(glyph: 0, style) }

  private init(glyph: UInt32, _ style: Style) {
    self.glyph = glyph
    self.style = style
  }

  var isContinuation: Bool { glyph == 0 }
  var isBlank: Bool { glyph == 0x20 }
  var isCluster: Bool { glyph & Self.clusterMark != 0 }
  var cluster: Int { Int(glyph & ~Self.clusterMark) }

  /// The text of a cell that is no cluster.
  var text: String {
    guard glyph != 0, let scalar = Unicode.Scalar(glyph) else { return "" }
    return String(scalar)
  }
}
