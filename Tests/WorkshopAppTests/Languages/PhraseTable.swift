import Foundation
import TestSupport
import WorkshopModel
import WorkshopRuntime

@testable import WorkshopApp

/// The phrases that stand in tables of the running program: commands, places and what things are called.
enum PhraseTable {
  static let keys: Set<String> = commands.union(names).union(marks).union(themes).union(fields)

  private static let commands: Set<String> = Set(
    Keymap.standard.commands.flatMap { [$0.title] + ($0.hint.map { [$0] } ?? []) }
      + Command.Scope.allCases.map(\.label) + Tab.allCases.map(\.label))

  private static let names: Set<String> = {
    var names = WorkshopKind.allCases.map(\.label) + WorkshopStatus.allCases.map(\.rawValue)
    names += SessionKind.allCases.map(\.label) + OrganisationPart.allCases.map(\.label)
    names += EnrolmentState.allCases.map(\.label) + EnrolmentRole.allCases.map(\.label)
    names += Sex.allCases.map(\.rawValue) + ActionStatus.allCases.map(\.rawValue)
    names += Audience.allCases.map(\.rawValue) + EntityKind.allCases.map(\.noun)
    names += NoteKind.allCases.map(\.label.key) + ["quotation"]
    names += ReachVerdict.allCases.map(\.phrase.key) + ["hours"]
    names += Likeness.allCases.map(\.phrase.key) + NameScripts.Script.allCases.map(\.phrase.key)
    names += Quadrant.allCases.flatMap { [$0.label, $0.meaning] }
    names += SwotPhase.allCases.map(\.label) + Evidence.allCases.map(\.rawValue)
    names += Pairing.allCases.map(\.meaning) + Position.Advice.allCases.map(\.rawValue)
    names += Stakeholder.Stance.allCases.map(\.rawValue)
    names += BoardComparison.Fate.allCases.map(\.rawValue)
    return Set(names)
  }()

  /// How the journal calls the values of things.
  private static let fields: Set<String> = Set(
    EntityKind.allCases.flatMap { $0.entity.fields }.map { $0.replacing("_", with: " ") })

  private static let themes: Set<String> = Set(
    ThemeShelf(FrozenWorld().world()).offers().flatMap { [$0.title, $0.about] })

  /// Short words of the sources that a scan cannot tell from identifiers.
  private static let marks: Set<String> = [
    "{}F", "{}M", "{}X", "mark cleared", "pinned", "nothing", "yes", "no", "template",
    "sample data, gone when you leave",
  ]
}
