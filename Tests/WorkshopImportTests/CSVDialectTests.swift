import Testing
import WorkshopImport

@Suite struct CSVDialectTests {
  @Test(
    "the separator is found",
    arguments: [
      ("a,b,c\n1,2,3\n", CSVDialect.comma),
      ("a;b;c\n1;2;3\n", .semicolon),
      ("a\tb\tc\n1\t2\t3\n", .tab),
      ("a|b|c\n1|2|3\n", .pipe),
      ("a;b;c\n1,5;2,5;3,5\n2,5;3,5;4\n", .semicolon),
      ("Name;Town\nSample A;Dhaka, north\nSample B;Savar\nSample C;Dhaka, south\n", .semicolon),
      ("Name\tTown\tRole\nSample, A\tX\tY\nSample, B\tX\tY\n", .tab),
      ("\"a;b\",\"c;d\"\n\"e;f\",\"g;h\"\n", .comma),
      ("\"x,1\"|\"y,2\"|z\n\"x,1\"|\"y,2\"|z\n", .pipe),
      ("List of people, Dhaka, 2024\n\nName;Sex;Unit\nA;F;x\nB;M;y\nC;F;z\n", .semicolon),
      ("\"a\nb;c;d\",e\n1,2\n3,4\n", .comma),
      ("alone\nsingle\n", .comma),
      ("a,b,c\n1,2\n3,4,5\n6,7,8\n", .comma),
    ])
  func detects(text: String, dialect: CSVDialect) throws {
    #expect(CSVDialect.detect(in: try DecodedText(Array(text.utf8))) == dialect)
  }

  @Test(
    "a first line sep= names the separator and is no record",
    arguments: [
      ("sep=;\na;b\n", UInt8(ascii: ";")), ("sep=,\r\na,b\r\n", UInt8(ascii: ",")),
      ("SEP=\t\na\tb\n", UInt8(ascii: "\t")), ("\"sep=|\"\na|b\n", UInt8(ascii: "|")),
      ("\u{FEFF}sep=:\na:b\n", UInt8(ascii: ":")), ("sep=;\ra;b", UInt8(ascii: ";")),
    ])
  func obeysSeparatorLine(text: String, delimiter: UInt8) throws {
    let decoded = try DecodedText(Array(text.utf8))
    let dialect = CSVDialect.detect(in: decoded)
    #expect(dialect == CSVDialect(delimiter: delimiter, hasSeparatorLine: true))
    var reader = CSVReader(decoded, dialect: dialect)
    let first = try reader.next()
    #expect(first?.fields == ["a", "b"])
    #expect(first?.line == 2)
  }

  @Test(
    "a first line that only looks like sep= is a record",
    arguments: ["sep=ab\n1", "separate\n1", "sep=\n1"])
  func ignoresOtherLines(text: String) throws {
    #expect(!CSVDialect.detect(in: try DecodedText(Array(text.utf8))).hasSeparatorLine)
  }

  @Test("every dialect has a name for people")
  func hasNames() {
    let names = CSVDialect.candidates.map(\.name)
    #expect(names == ["commas", "semicolons", "tabs", "vertical bars"])
    #expect(CSVDialect(delimiter: 0x3A).name == "“:”")
  }
}
