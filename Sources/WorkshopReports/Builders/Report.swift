public import WorkshopModel

/// Turns a dossier into a document and into an object, each as an audience may read it.
public protocol Report: Sendable {
  /// Prepares the report; the dossier comes whole, and the report masks it.
  init(dossier: Dossier, audience: Audience, now: Moment)
  /// The report for people.
  var document: Document { get }
  /// The report for programs, with stable keys and identities.
  var json: JSONValue { get }
}
