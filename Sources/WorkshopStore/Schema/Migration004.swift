/// The ends of phones, by which somebody who is known is found while their name is typed.
enum Migration004 {
  /// The same expression as `Store.phoneTail`, which the index serves.
  static let sql = """
    CREATE INDEX person_phone ON person (substr(replace(replace(replace(replace(replace(replace(
      phone, ' ', ''), '-', ''), '(', ''), ')', ''), '.', ''), '/', ''), -7))
      WHERE phone IS NOT NULL;
    """
}
