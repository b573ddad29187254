/// Who can have raised a factor, and how many people that is.
public struct FactorSource: Hashable, Sendable {
  /// What sort of people it is.
  public enum Kind: String, CaseIterable, Sendable {
    case agency, group
  }

  /// What sort of people it is.
  public let kind: Kind
  /// What they are called.
  public let name: String
  /// How many of them are on the roll.
  public let size: Int

  /// A source of factors.
  public init(_ kind: Kind, _ name: String, size: Int) {
    self.kind = kind
    self.name = name
    self.size = size
  }
}

/// The factors of a board by who raised them, to see where agencies differ.
public struct SourceTable: Sendable {
  /// What one agency or group raised.
  public struct Row: Sendable {
    /// The agency or group; empty for factors of which nobody said who raised them.
    public let name: String
    /// Its factors in the order of the board.
    public let factors: [FilledBoard.Coded]
    /// The codes of those that nobody else raised.
    public let alone: [String]

    /// How many of them stand in a quadrant.
    public func count(_ quadrant: Quadrant) -> Int {
      factors.count { $0.factor.quadrant == quadrant }
    }
  }

  /// A row for each source by its name, what nobody claims last.
  public let rows: [Row]

  /// Sorts the factors of a board by agency or by group.
  public init(_ board: FilledBoard, by kind: FactorSource.Kind) {
    var members: [String: (name: String, factors: [FilledBoard.Coded], alone: [String])] = [:]
    for entry in board.coded {
      let id = entry.factor.id
      let names = kind == .agency ? board.agencies(of: id) : board.groups(of: id)
      for name in names.isEmpty ? [""] : names {
        var row = members[Folding.fold(name)] ?? (name, [], [])
        row.factors.append(entry)
        if names.count == 1 { row.alone.append(entry.code) }
        members[Folding.fold(name)] = row
      }
    }
    rows = members.sorted { ($0.key.isEmpty ? 1 : 0, $0.key) < ($1.key.isEmpty ? 1 : 0, $1.key) }
      .map { Row(name: $0.value.name, factors: $0.value.factors, alone: $0.value.alone) }
  }
}

/// Hides who raised a factor where that would be a few people who can be told.
public struct SourceFolding: Sendable {
  /// What stands for all that is folded.
  public static let others = "others"

  private let hidden: Set<String>

  /// Decides which sources are folded: those of fewer than `smallest` people and those of unknown
  /// size, and then the next smallest until the folded ones are together as many, so that nobody is
  /// found by subtraction.
  public init(_ sources: [FactorSource], named: [String], smallest: Int) {
    var sizes: [String: Int] = [:]
    for source in sources { sizes[Folding.fold(source.name), default: 0] += source.size }
    let names = Set(named.map(Folding.fold)).filter { !$0.isEmpty }
    let order = names.sorted { (sizes[$0] ?? 0, $0) < (sizes[$1] ?? 0, $1) }
    var hidden = Set(order.filter { (sizes[$0] ?? 0) < smallest })
    for name in order where !hidden.isEmpty && !hidden.contains(name) {
      if hidden.reduce(0, { $0 + (sizes[$1] ?? 0) }) >= smallest { break }
      hidden.insert(name)
    }
    self.hidden = hidden
  }

  /// The name, or "others".
  public func name(_ name: String) -> String {
    hidden.contains(Folding.fold(name)) ? Self.others : name
  }
}

extension FilledBoard {
  /// The names of one kind of source that stand on the board.
  public func sourceNames(_ kind: FactorSource.Kind) -> [String] {
    switch kind {
    case .agency: factors.map(\.raisedBy)
    case .group: factors.map(\.group) + ballots.map(\.group) + [board.group]
    }
  }

  /// The board with small agencies and groups under one name.
  public func folded(_ agencies: SourceFolding, _ groups: SourceFolding) -> FilledBoard {
    var board = self
    board.board.group = groups.name(self.board.group)
    for index in board.factors.indices {
      board.factors[index].raisedBy = agencies.name(factors[index].raisedBy)
      board.factors[index].group = groups.name(factors[index].group)
    }
    for index in board.ballots.indices {
      board.ballots[index].group = groups.name(ballots[index].group)
    }
    return board
  }
}
