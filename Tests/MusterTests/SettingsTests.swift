import Foundation
import Testing

@Suite("Settings at the command line") struct SettingsCommandTests {
  private func place(_ settings: String) throws -> Place {
    let place = try Place.withWorkshop()
    try FileManager.default.createDirectory(
      atPath: place.path(".config/muster"), withIntermediateDirectories: true)
    try place.write(".config/muster/config.toml", settings)
    return place
  }

  @Test("keys lists every command with its name, keys and place")
  func keys() throws {
    let place = try Place()
    let ending = try place.muster("keys")
    #expect(ending.status == 0 && ending.remarks.isEmpty)
    #expect(ending.lines.first?.hasPrefix("COMMAND") == true)
    #expect(
      ending.lines.contains {
        $0.split(separator: " ") == ["attendance.present", "p", "Attendance", "present"]
      })
    #expect(ending.lines.contains { $0.hasPrefix("mouse") && $0.hasSuffix("on or off") })
    #expect(!place.has("muster.db"))
  }

  @Test("keys follows the settings")
  func rebound() throws {
    let place = try place("[keys]\n\"attendance.present\" = [\"F2\", \"y\"]\n")
    let ending = try place.muster("keys")
    #expect(ending.lines.contains { $0.contains("attendance.present") && $0.contains("F2 y") })
    #expect(ending.remarks.isEmpty)
  }

  @Test("What is wrong stands on standard error with file, line and column; the command works")
  func problems() throws {
    let place = try place("hints = false\n[keys]\nundo = [\"q\"]\n\"no.such\" = [\"F2\"]\n")
    let ending = try place.muster("list", "workshops", "--json")
    #expect(ending.status == 0)
    #expect(try ending.objects().count == 1)
    let file = place.path(".config/muster/config.toml")
    let remarks = ending.remarks.split(separator: "\n")
    #expect(remarks.count == 2)
    #expect(remarks.first?.hasPrefix("\(file):3:9: q is taken: “back” has it") == true)
    #expect(remarks.last?.hasPrefix("\(file):4:1: There is no command “no.such”") == true)
  }

  @Test(
    "A file that cannot be read keeps no command from its work",
    arguments: ["hints =", "[=]", "keys = 3", "\u{0}"])
  func malformed(text: String) throws {
    let place = try place(text)
    let ending = try place.muster("list", "workshops", "--json")
    #expect(ending.status == 0)
    #expect(try ending.objects().count == 1)
    #expect(ending.remarks.contains("config.toml:1:"))
  }

  @Test("A command that fails still ends with its own status")
  func status() throws {
    let ending = try place("colour = 1").muster("show", "nowhere")
    #expect(ending.status == 66)
    #expect(ending.remarks.contains("muster: "))
    #expect(ending.remarks.contains("config.toml:1:1: There is no setting “colour”"))
  }
}
