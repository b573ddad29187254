/// A question that a board of another workshop asks.
public struct AskedQuestion: Hashable, Sendable {
  /// The words, as they were typed.
  public let text: String
  /// Where it was asked: the city, else the code of the workshop.
  public let place: String

  /// A question with where it was asked.
  public init(text: String, place: String) {
    self.text = text
    self.place = place
  }
}
