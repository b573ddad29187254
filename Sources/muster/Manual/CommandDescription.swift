import ArgumentParser
import Foundation

/// A command as the parser describes it, for the manual.
struct CommandDescription: Decodable {
  let commandName: String
  let abstract: String?
  let discussion: String?
  let shouldDisplay: Bool?
  let subcommands: [CommandDescription]?
  let arguments: [Argument]?

  /// Something that a command can be told.
  struct Argument: Decodable {
    let kind: String
    let shouldDisplay: Bool
    let isOptional: Bool
    let isRepeating: Bool
    let names: [Name]?
    let valueName: String?
    let abstract: String?
  }

  /// A name of an option, without hyphens.
  struct Name: Decodable {
    let kind: String
    let name: String

    /// The name as it is typed.
    var typed: String { (kind == "long" ? "--" : "-") + name }
  }

  private struct Whole: Decodable { let command: CommandDescription }

  /// The program as it is.
  static func program() throws -> CommandDescription {
    try JSONDecoder().decode(Whole.self, from: Data(Muster._dumpHelp().utf8)).command
  }

  /// The arguments that belong to this command alone.
  var own: [Argument] {
    (arguments ?? []).filter { argument in
      argument.shouldDisplay
        && argument.names?.contains { ["help", "version", "database"].contains($0.name) } != true
    }
  }

  /// The commands below, without the parser's own.
  var commands: [CommandDescription] {
    (subcommands ?? []).filter { $0.commandName != "help" && $0.shouldDisplay != false }
  }
}
