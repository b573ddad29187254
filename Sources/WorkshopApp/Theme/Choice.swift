/// What can be chosen inside the program and is remembered for the next start, under this name.
public enum Choice: String, CaseIterable, Sendable {
  case theme
}
