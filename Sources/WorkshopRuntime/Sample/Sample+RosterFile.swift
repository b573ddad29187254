extension Sample {
  /// A roster as a spreadsheet writes it, to try an import with.
  static let roster = """
    No.,Name,Sex,Organisation,Title
    1,Ashim Sample,M,Sample Bureau,Analyst
    2,Dechen Sample,F,Sample Bureau,Trainer
    3,Galina Sample,F,Sample Border Office,Inspector
    4,Karma Sample,M,Sample Border Office,Officer

    """
}
