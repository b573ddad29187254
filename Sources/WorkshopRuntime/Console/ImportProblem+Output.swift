import WorkshopImport
import WorkshopReports

extension ImportProblem {
  /// The problem as compilers write it: `FILE:3:5: message`.
  func line(in file: String) -> String {
    let place = [line, column].compactMap { $0.map(String.init) }.joined(separator: ":")
    let head = severity == .warning ? "warning: " : ""
    return "\(file):\(place.isEmpty ? "" : place + ":") \(head)\(message)"
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
