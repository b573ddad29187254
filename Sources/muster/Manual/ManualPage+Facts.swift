/// What the manual says of files, variables and statuses.
extension ManualPage {
  static let files = [
    (
      "~/.local/share/muster/muster.db",
      "The database, unless --database or $MUSTER_DATABASE names another one. Its folder is "
        + "$XDG_DATA_HOME/muster where that is set. It is private to the account; in a folder with "
        + "the setgid bit it belongs to the group."
    ),
    ("DATABASE.lock", "Beside the database: several people and programs use one database at once."),
    (
      "~/.config/muster/themes/",
      "Colour themes of one's own, as TOML; under $XDG_CONFIG_HOME where that is set."
    ),
    (
      "~/.local/state/muster/choices.toml",
      "Choices made inside the program; under $XDG_STATE_HOME where that is set."
    ),
    ("/usr/share/muster/themes/", "The themes that come with the program, as examples."),
  ]

  static let environment = [
    ("MUSTER_DATABASE", "The database, unless --database names one."),
    (
      "XDG_DATA_HOME, XDG_CONFIG_HOME, XDG_STATE_HOME",
      "Where the database, the themes of one's own and the program's choices are kept."
    ),
    ("NO_COLOR", "No colours; meaning is never carried by colour alone."),
    ("TERM, COLORTERM", "What the terminal can show."),
    ("LC_ALL, LC_CTYPE, LANG", "Whether the terminal reads UTF-8."),
    ("TZ", "The time zone of the clock."),
    ("ESCDELAY", "For how many milliseconds Esc waits for the rest of a key."),
  ]

  static let statuses = [
    ("0", "Done."), ("64", "The command was used in a way that it does not have."),
    (
      "65",
      "The input could not be read, or the database is damaged: file, line, column and reason are "
        + "on standard error, and nothing was changed."
    ), ("66", "There is no such file or workshop, or several; the candidates are named."),
    ("69", "A tool or server that is needed is missing."), ("73", "Output could not be written."),
    ("74", "The disk or the system refused."), ("75", "Locked by another; try again."),
    ("77", "The account may not do this."),
  ]
}
