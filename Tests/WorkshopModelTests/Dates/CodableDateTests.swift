import Foundation
import Testing
import WorkshopModel

@Suite("Dates in JSON")
struct CodableDateTests {
  @Test("A date is its ISO string and comes back equal")
  func date() throws {
    let date = try #require(CivilDate(iso: "2022-11-26"))
    let json = try JSONEncoder().encode([date])
    #expect(String(decoding: json, as: UTF8.self) == #"["2022-11-26"]"#)
    #expect(try JSONDecoder().decode([CivilDate].self, from: json) == [date])
  }

  @Test("A time is a string and comes back equal")
  func time() throws {
    let time = try #require(CivilTime(hour: 9, minute: 5))
    let json = try JSONEncoder().encode([time])
    #expect(String(decoding: json, as: UTF8.self) == #"["09:05"]"#)
    #expect(try JSONDecoder().decode([CivilTime].self, from: json) == [time])
  }

  @Test("What is no date or time is a decoding error", arguments: ["2022-02-30", "26/11/2022", ""])
  func corrupted(text: String) throws {
    let json = try JSONEncoder().encode([text])
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([CivilDate].self, from: json) }
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([CivilTime].self, from: json) }
  }
}
