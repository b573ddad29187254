import Testing
import WorkshopModel
import WorkshopImport

@Suite struct ForeignFormatTests {
  private static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00]

  @Test(
    "files that are no text are recognised by their first bytes",
    arguments: [
      (zip + Array("[Content_Types].xml xl/workbook.xml".utf8), ForeignFormat.xlsx),
      (zip + Array("mimetypeapplication/vnd.oasis.opendocument.spreadsheet".utf8), .ods),
      (zip + Array("mimetypeapplication/vnd.oasis.opendocument.text".utf8), .document),
      (zip + Array("[Content_Types].xml word/document.xml".utf8), .document),
      (zip + Array("holiday.jpg".utf8), .zip),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], .xls), (Array("%PDF-1.7\n".utf8), .pdf),
      (Array("{\\rtf1".utf8), .rtf), ([0x1F, 0x8B, 0x08], .gzip),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D], .image), ([0xFF, 0xD8, 0xFF, 0xE0], .image),
      (Array("SQLite format 3\0".utf8), .sqlite),
      (Array("\n <HTML><body>".utf8), .html), (Array("<!DOCTYPE html>".utf8), .html),
      (Array("<table border=1>".utf8), .html), (Array("\u{FEFF}<?xml version".utf8), .xml),
    ] as [([UInt8], ForeignFormat)])
  func recognises(bytes: [UInt8], format: ForeignFormat) {
    #expect(ForeignFormat(bytes) == format)
    let reading = RosterReader.read(bytes)
    #expect(reading.problems.map(\.severity) == [.fatal])
    #expect(reading.problems.first?.phrase == format.advice)
    #expect(reading.rows.isEmpty)
  }

  @Test(
    "text is not taken for one of them",
    arguments: ["Name,Sex", "PK,Sample", "<3,x", "%,a", "{x}", ""])
  func leavesText(text: String) {
    #expect(ForeignFormat(Array(text.utf8)) == nil)
  }

  @Test(
    "the advice for spreadsheets names both programs", arguments: [ForeignFormat.xlsx, .xls, .ods])
  func advises(format: ForeignFormat) {
    #expect(Language.english(format.advice).contains("In Excel: File > Save As > CSV UTF-8"))
    #expect(Language.english(format.advice).contains("In LibreOffice"))
  }
}
