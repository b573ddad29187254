import TerminalUI

extension Keymap {
  /// The keys of one command, and what it does.
  public typealias Row = (keys: [String], title: String)

  /// The keys, place by place where they work.
  public var places: [(place: String, rows: [Row])] {
    let scopes: [Command.Scope] = [
      .everywhere, .home, .workshop, .agenda, .recovery, .timer, .projector, .notes, .attendance,
      .room, .swot, .evaluation,
      .actions,
      .summary, .rounds, .weights, .tows, .stakeholders, .people, .person, .merge, .programmes,
      .journal, .themes,
      .languages,
    ]
    return scopes.map { scope in
      let rows = commands.filter { $0.scope == scope && !$0.keys.isEmpty }.map { command in
        (keys: command.keys.map(\.label), title: command.title)
      }
      return (scope.label, rows)
    }
  }

  /// The keys as a Markdown table, a row for each place where they work.
  public var markdown: String {
    let rows = places.map { place, rows in
      let cells = rows.map { "\($0.keys.map(Self.code).joined(separator: " ")) \($0.title)" }
      return "| \(place) | \(cells.joined(separator: " · ")) |"
    }
    return (["| Where | Keys |", "|---|---|"] + rows).joined(separator: "\n") + "\n"
  }

  /// A key as code; a bar would end the table's cell.
  private static func code(_ label: String) -> String { label == "|" ? "`\\|`" : "`\(label)`" }
}
