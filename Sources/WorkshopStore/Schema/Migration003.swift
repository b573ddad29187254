/// When people came and went, which paper sheet a mark stands on, and how much has to be attended.
enum Migration003 {
  static let sql = """
    ALTER TABLE mark ADD COLUMN visits TEXT;
    ALTER TABLE mark ADD COLUMN sheet TEXT;
    ALTER TABLE workshop ADD COLUMN threshold TEXT;
    """
}
