import WorkshopImport
import WorkshopModel
import WorkshopReports

extension ImportProblem {
  /// The problem as compilers write it: `FILE:3:5: message`.
  func line(in file: String, _ language: Language) -> String {
    let place = [line, column].compactMap { $0.map(String.init) }.joined(separator: ":")
    let said: Phrase = severity == .warning ? "warning: \(phrase)" : phrase
    return "\(file):\(place.isEmpty ? "" : place + ":") \(language(said))"
  }
}

extension JSONValue {
  /// The problem for programs.
  init(problem: ImportProblem) {
    self = [
      "severity": .string(problem.severity.rawValue), "line": .known(problem.line),
      "column": .known(problem.column), "field": .known(problem.field),
      "message": .string(problem.message),
    ]
  }
}
