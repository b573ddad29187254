/// Arguments that do nothing but open the interface.
///
/// They are read here, since the parser of the command line takes longer than the first screen.
struct PlainStart {
  /// The database that was named.
  let database: String?

  /// Nil for all other arguments, which the parser reads or refuses.
  init?(_ arguments: [String]) {
    switch arguments.count {
    case 0: database = nil
    case 2 where arguments[0] == "--database" && !arguments[1].hasPrefix("-"):
      database = arguments[1]
    default: return nil
    }
  }
}
