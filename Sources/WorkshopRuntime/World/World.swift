public import WorkshopModel
public import WorkshopStore

/// What the program knows of the machine that it runs on, so that tests can hold it still.
public struct World: Sendable {
  /// The environment's variables.
  public var variables: [String: String]
  /// The account that runs the program; never what a variable says.
  public var account: String
  /// The time, in milliseconds since 1970.
  public var milliseconds: @Sendable () -> UInt64
  /// 64 unpredictable bits.
  public var random: @Sendable () -> UInt64
  /// The local time of a number of seconds since 1970.
  public var moment: @Sendable (Int) -> Moment

  /// Puts a world together.
  public init(
    variables: [String: String], account: String, milliseconds: @escaping @Sendable () -> UInt64,
    random: @escaping @Sendable () -> UInt64, moment: @escaping @Sendable (Int) -> Moment
  ) {
    self.variables = variables
    self.account = account
    self.milliseconds = milliseconds
    self.random = random
    self.moment = moment
  }

  /// Now, as the clock on the wall shows it.
  public var now: Moment { moment(Int(milliseconds() / 1000)) }

  /// What the store needs of this world.
  public var storeEnvironment: StoreEnvironment {
    StoreEnvironment(author: account, milliseconds: milliseconds, random: random)
  }

  /// The value of a variable; nil when it is not set or empty.
  public func variable(_ name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
