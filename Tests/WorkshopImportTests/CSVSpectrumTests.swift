import Foundation
import Testing

/// What a public collection of odd CSV files asks of a reader, as facts.
@Suite struct CSVSpectrumTests {
  @Test(
    "odd tables read as their author says",
    arguments: [
      (
        "first,last,town\nSample,One,\"Anytown, WW\"",
        [["first", "last", "town"], ["Sample", "One", "Anytown, WW"]]
      ),
      ("a,b,c\n1,\"\",\"\"\n2,3,4", [["a", "b", "c"], ["1", "", ""], ["2", "3", "4"]]),
      ("a,b,c\r\n1,\"\",\"\"\r\n2,3,4", [["a", "b", "c"], ["1", "", ""], ["2", "3", "4"]]),
      ("a,b\n1,\"ha \"\"ha\"\" ha\"\n3,4\n", [["a", "b"], ["1", "ha \"ha\" ha"], ["3", "4"]]),
      (
        "key,val\n1,\"{\"\"type\"\": \"\"Point\"\", \"\"at\"\": [102.0, 0.5]}\"\n",
        [["key", "val"], ["1", "{\"type\": \"Point\", \"at\": [102.0, 0.5]}"]]
      ),
      (
        "a,b,c\n1,2,3\n\"Once upon \na time\",5,6\n7,8,9\n",
        [["a", "b", "c"], ["1", "2", "3"], ["Once upon \na time", "5", "6"], ["7", "8", "9"]]
      ),
      (
        "a,b,c\r\n1,2,3\r\n\"Once upon \r\na time\",5,6\r\n7,8,9\r\n",
        [["a", "b", "c"], ["1", "2", "3"], ["Once upon \r\na time", "5", "6"], ["7", "8", "9"]]
      ),
      (
        "a,b\n1,\"ha \n\"\"ha\"\" \nha\"\n3,4\n",
        [["a", "b"], ["1", "ha \n\"ha\" \nha"], ["3", "4"]]
      ),
      ("a,b,c\n1,2,3\n", [["a", "b", "c"], ["1", "2", "3"]]),
      ("a,b,c\r\n1,2,3\r\n", [["a", "b", "c"], ["1", "2", "3"]]),
      ("a,b,c\n1,2,3\n4,5,ʤ\n", [["a", "b", "c"], ["1", "2", "3"], ["4", "5", "ʤ"]]),
    ])
  func readsFacts(text: String, records: [[String]]) throws {
    #expect(try table(text) == records)
  }

  @Test("the collection itself reads as its JSON says", .enabled(if: Corpora.folder != nil))
  func readsCollection() throws {
    let folder = try #require(Corpora.folder).appending(path: "csv-spectrum")
    let names = try FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: "csvs").path)
    #expect(names.count == 11)
    for name in names {
      let file = folder.appending(path: "csvs/\(name)")
      let records = try table([UInt8](Data(contentsOf: file)))
      let json = folder.appending(path: "json/\(name.replacing(".csv", with: ".json"))")
      let expected = try JSONDecoder().decode([[String: String]].self, from: Data(contentsOf: json))
      let headings = try #require(records.first)
      let read = records.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(headings, $0)) }
      #expect(Self.withPlainLines(read) == Self.withPlainLines(expected), "\(name)")
    }
  }

  /// The collection's JSON writes CRLF inside fields as it stands or as LF.
  private static func withPlainLines(_ rows: [[String: String]]) -> [[String: String]] {
    rows.map { $0.mapValues { $0.replacing("\r\n", with: "\n") } }
  }
}
