import WorkshopModel
import WorkshopRuntime

extension World {
  /// A world that stands still at noon of 22 April 2024, with these variables.
  static func still(_ variables: [String: String] = [:]) -> World {
    World(
      variables: variables, account: "asha", milliseconds: { 1_713_787_200_000 }, random: { 7 },
      moment: { seconds in
        Moment(
          date: CivilDate(dayNumber: seconds / 86_400) ?? .first,
          minutes: seconds % 86_400 / 60, seconds: seconds)
      })
  }
}
