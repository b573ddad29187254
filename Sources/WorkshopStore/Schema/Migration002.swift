/// When a session stood still: "100-160 200-", seconds since 1970, an open pause without its end.
enum Migration002 {
  static let sql = "ALTER TABLE session ADD COLUMN pauses TEXT;"
}
