/// Text that is compared by its bytes.
///
/// Comparing by canonical equivalence, as String does, costs a normalization for each look-up of
/// text that is not ASCII.
struct ExactText: Hashable {
  let text: String

  static func == (left: ExactText, right: ExactText) -> Bool {
    var (left, right) = (left.text, right.text)
    return left.withUTF8 { left in
      right.withUTF8 { right in
        left.count == right.count && left.elementsEqual(right)
      }
    }
  }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
