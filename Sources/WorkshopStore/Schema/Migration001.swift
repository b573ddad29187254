/// The first schema.
///
/// Shipped migrations are frozen: later changes are migrations of their own.
enum Migration001 {
  static let sql = """
    CREATE TABLE origin (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      number INTEGER NOT NULL,
      digest BLOB NOT NULL
    ) STRICT;

    CREATE TABLE op (
      n INTEGER PRIMARY KEY,
      origin INTEGER NOT NULL,
      seq INTEGER NOT NULL,
      change BLOB NOT NULL CHECK (length(change) = 16),
      hlc INTEGER NOT NULL,
      author TEXT NOT NULL,
      entity BLOB NOT NULL CHECK (length(entity) = 16),
      kind TEXT NOT NULL,
      field TEXT NOT NULL,
      salt BLOB,
      value TEXT,
      bases TEXT NOT NULL,
      undoes BLOB CHECK (length(undoes) = 16),
      hash BLOB NOT NULL CHECK (length(hash) = 32),
      UNIQUE (origin, seq)
    ) STRICT;

    CREATE TABLE head (
      entity BLOB NOT NULL CHECK (length(entity) = 16),
      field TEXT NOT NULL,
      op INTEGER NOT NULL REFERENCES op (n),
      PRIMARY KEY (entity, field, op)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE change (
      n INTEGER PRIMARY KEY,
      uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
      author TEXT NOT NULL,
      undoes BLOB CHECK (length(undoes) = 16),
      state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped', 'reversal')),
      first INTEGER NOT NULL REFERENCES op (n),
      last INTEGER NOT NULL REFERENCES op (n),
      reason TEXT
    ) STRICT;
    CREATE INDEX change_undoes ON change (undoes) WHERE undoes IS NOT NULL;
    CREATE INDEX change_undone ON change (author, n) WHERE state = 'undone';
    CREATE INDEX change_done ON change (author, n) WHERE state = 'done';

    """ + tables.map(\.sql).joined(separator: "\n") + names

  /// A typed table: identity, creating op, tombstone, then its own columns and constraints.
  private struct Table {
    let name: String
    let columns: String
    var sql: String {
      """
      CREATE TABLE \(name) (
        id INTEGER PRIMARY KEY,
        uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
        op INTEGER NOT NULL REFERENCES op (n),
        deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
        \(columns)
      """
    }
  }

  /// The words of people's names, to find a person by the beginnings of any of them; the projector
  /// adds those of a new person.
  private static let names = """

    CREATE TABLE person_word (
      word TEXT NOT NULL,
      person INTEGER NOT NULL REFERENCES person (id),
      PRIMARY KEY (word, person)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER person_renamed AFTER UPDATE OF matching, deleted ON person BEGIN
      DELETE FROM person_word WHERE person = old.id
        AND word IN (SELECT value FROM \(words("old.matching")));
      INSERT OR IGNORE INTO person_word
        SELECT value, new.id FROM \(words("new.matching"))
          WHERE new.deleted = 0 AND value <> '';
    END;
    """

  /// A folded name holds neither quotes nor backslashes, but for one that is nothing else.
  private static func words(_ column: String) -> String {
    #"""
    json_each('["' || replace(replace(replace(\#(column), '\', ''), '"', ''), ' ', '","') || '"]')
    """#
  }

  private static let tables = [
    Table(
      name: "programme",
      columns: """
        name TEXT, area TEXT, first_year INTEGER, last_year INTEGER, note TEXT,
          planned_people INTEGER CHECK (planned_people >= 0),
          planned_workshops INTEGER CHECK (planned_workshops >= 0), folded TEXT NOT NULL) STRICT;
        """),
    Table(
      name: "organisation",
      columns: """
        name TEXT NOT NULL, public_label TEXT, note TEXT,
          merged_into INTEGER REFERENCES organisation (id), folded TEXT NOT NULL) STRICT;
        CREATE INDEX organisation_folded ON organisation (folded, id);
        CREATE INDEX organisation_merged ON organisation (merged_into)
          WHERE merged_into IS NOT NULL;
        """),
    Table(
      name: "project",
      columns: """
        name TEXT, programme INTEGER REFERENCES programme (id),
          predecessor INTEGER REFERENCES project (id),
          funder INTEGER REFERENCES organisation (id),
          first_year INTEGER, last_year INTEGER, note TEXT,
          planned_people INTEGER CHECK (planned_people >= 0),
          planned_workshops INTEGER CHECK (planned_workshops >= 0), folded TEXT NOT NULL) STRICT;
        """),
    Table(
      name: "series",
      columns: """
        name TEXT, project INTEGER REFERENCES project (id),
          programme INTEGER REFERENCES programme (id),
          planned_people INTEGER CHECK (planned_people >= 0),
          planned_workshops INTEGER CHECK (planned_workshops >= 0), folded TEXT NOT NULL) STRICT;
        """),
    Table(
      name: "workshop",
      columns: """
        code TEXT NOT NULL, title TEXT, kind TEXT NOT NULL, status TEXT NOT NULL,
          country TEXT, city TEXT, venue TEXT, precision TEXT NOT NULL,
          start TEXT, "end" TEXT, days INTEGER CHECK (days > 0),
          day_start INTEGER NOT NULL CHECK (day_start BETWEEN 0 AND 1439),
          languages TEXT, objectives TEXT, sdgs TEXT, credit_line TEXT, note TEXT,
          project INTEGER REFERENCES project (id), series INTEGER REFERENCES series (id),
          sequence INTEGER, folded TEXT NOT NULL, sort TEXT NOT NULL) STRICT;
        CREATE INDEX workshop_sort ON workshop (sort DESC, id DESC);
        CREATE INDEX workshop_code ON workshop (code);
        CREATE INDEX workshop_project ON workshop (project) WHERE project IS NOT NULL;
        CREATE INDEX workshop_series ON workshop (series) WHERE series IS NOT NULL;
        """),
    Table(
      name: "person",
      columns: """
        name TEXT NOT NULL, sort_key TEXT, sex TEXT, age_band TEXT, phone TEXT, email TEXT,
          honorific TEXT, post_nominals TEXT, note TEXT,
          merged_into INTEGER REFERENCES person (id),
          sort TEXT NOT NULL, matching TEXT NOT NULL) STRICT;
        CREATE INDEX person_sort ON person (sort, id) WHERE deleted = 0;
        CREATE INDEX person_merged ON person (merged_into) WHERE merged_into IS NOT NULL;
        CREATE INDEX person_matching ON person (matching);
        CREATE INDEX person_sex ON person (id, sex);
        """),
    Table(
      name: "enrolment",
      columns: """
        workshop INTEGER NOT NULL REFERENCES workshop (id),
          person INTEGER NOT NULL REFERENCES person (id), roles TEXT, number INTEGER,
          state TEXT NOT NULL, team TEXT, title TEXT, unit TEXT,
          organisation INTEGER REFERENCES organisation (id), note TEXT,
          substitute INTEGER REFERENCES enrolment (id), position INTEGER NOT NULL) STRICT;
        CREATE INDEX enrolment_position
          ON enrolment (workshop, position, id, deleted, state, roles, person);
        CREATE INDEX enrolment_person ON enrolment (person);
        CREATE INDEX enrolment_organisation ON enrolment (organisation);
        CREATE INDEX enrolment_substitute ON enrolment (substitute)
          WHERE substitute IS NOT NULL;
        """),
    Table(
      name: "affiliation",
      columns: """
        enrolment INTEGER NOT NULL REFERENCES enrolment (id), title TEXT, unit TEXT,
          organisation INTEGER REFERENCES organisation (id)) STRICT;
        CREATE INDEX affiliation_enrolment ON affiliation (enrolment);
        CREATE INDEX affiliation_organisation ON affiliation (organisation);
        """),
    Table(
      name: "role",
      columns: """
        workshop INTEGER NOT NULL REFERENCES workshop (id),
          organisation INTEGER NOT NULL REFERENCES organisation (id), part TEXT NOT NULL) STRICT;
        CREATE INDEX role_workshop ON role (workshop);
        CREATE INDEX role_organisation ON role (organisation);
        """),
    Table(
      name: "session",
      columns: """
        workshop INTEGER NOT NULL REFERENCES workshop (id), day INTEGER NOT NULL CHECK (day > 0),
          rank TEXT NOT NULL, title TEXT, kind TEXT NOT NULL,
          minutes INTEGER NOT NULL CHECK (minutes > 0), minimum INTEGER CHECK (minimum > 0),
          pinned INTEGER CHECK (pinned BETWEEN 0 AND 1439),
          started_at INTEGER, ended_at INTEGER, room TEXT, topics TEXT, note TEXT,
          team TEXT) STRICT;
        CREATE INDEX session_workshop ON session (workshop, day, rank);
        """),
    Table(
      name: "lead",
      columns: """
        session INTEGER NOT NULL REFERENCES session (id),
          enrolment INTEGER NOT NULL REFERENCES enrolment (id)) STRICT;
        CREATE INDEX lead_session ON lead (session);
        CREATE INDEX lead_enrolment ON lead (enrolment);
        """),
    Table(
      name: "mark",
      columns: """
        session INTEGER NOT NULL REFERENCES session (id),
          enrolment INTEGER NOT NULL REFERENCES enrolment (id),
          status TEXT CHECK (status IN ('present', 'excused', 'absent')),
          late INTEGER, early INTEGER, reason TEXT,
          source TEXT NOT NULL CHECK (source IN ('live', 'paper', 'import', 'automatic'))) STRICT;
        CREATE UNIQUE INDEX mark_session ON mark (session, enrolment);
        CREATE INDEX mark_enrolment ON mark (enrolment);
        """),
    Table(
      name: "headcount",
      columns: """
        workshop INTEGER NOT NULL REFERENCES workshop (id), total INTEGER, label TEXT,
          low INTEGER, high INTEGER, female INTEGER, male INTEGER, other INTEGER,
          undisclosed INTEGER, published TEXT, note TEXT) STRICT;
        CREATE INDEX headcount_workshop ON headcount (workshop);
        """),
    Table(
      name: "note",
      columns: """
        workshop INTEGER NOT NULL REFERENCES workshop (id),
          session INTEGER REFERENCES session (id), kind TEXT NOT NULL, text TEXT) STRICT;
        CREATE INDEX note_workshop ON note (workshop);
        """),
    Table(
      name: "quotation",
      columns: """
        workshop INTEGER NOT NULL REFERENCES workshop (id),
          session INTEGER REFERENCES session (id),
          speaker INTEGER REFERENCES enrolment (id), text TEXT) STRICT;
        CREATE INDEX quotation_workshop ON quotation (workshop);
        CREATE INDEX quotation_speaker ON quotation (speaker) WHERE speaker IS NOT NULL;
        """),
    Table(
      name: "milestone",
      columns: """
        title TEXT, country TEXT, precision TEXT NOT NULL, start TEXT, "end" TEXT,
          programme INTEGER REFERENCES programme (id), note TEXT, folded TEXT NOT NULL) STRICT;
        """),
    Table(
      name: "publication",
      columns: """
        workshop INTEGER REFERENCES workshop (id), milestone INTEGER REFERENCES milestone (id),
          headline TEXT, dateline_place TEXT, dateline_date TEXT, published_on TEXT,
          published_at INTEGER, contact TEXT) STRICT;
        CREATE INDEX publication_workshop ON publication (workshop);
        """),
    Table(
      name: "material",
      columns: """
        workshop INTEGER NOT NULL REFERENCES workshop (id), title TEXT, language TEXT,
          translated_from TEXT) STRICT;
        CREATE INDEX material_workshop ON material (workshop);
        """),
    Table(
      name: "board",
      columns: """
        workshop INTEGER NOT NULL REFERENCES workshop (id),
          session INTEGER REFERENCES session (id), question TEXT,
          facilitator INTEGER REFERENCES enrolment (id)) STRICT;
        CREATE INDEX board_workshop ON board (workshop);
        CREATE INDEX board_facilitator ON board (facilitator) WHERE facilitator IS NOT NULL;
        """),
    Table(
      name: "factor",
      columns: """
        board INTEGER NOT NULL REFERENCES board (id),
          quadrant TEXT NOT NULL
            CHECK (quadrant IN ('strengths', 'weaknesses', 'opportunities', 'threats')),
          rank TEXT NOT NULL, text TEXT, votes INTEGER NOT NULL CHECK (votes >= 0),
          raised_by TEXT, note TEXT) STRICT;
        CREATE INDEX factor_board ON factor (board, quadrant, rank);
        """),
    Table(
      name: "action",
      columns: """
        workshop INTEGER NOT NULL REFERENCES workshop (id), text TEXT, owner TEXT, due TEXT,
          status TEXT NOT NULL, origin TEXT) STRICT;
        CREATE INDEX action_workshop ON action (workshop);
        """),
    Table(
      name: "instrument",
      columns: "name TEXT, short_name TEXT, adopted TEXT, folded TEXT NOT NULL) STRICT;"),
    Table(
      name: "milestone_instrument",
      columns: """
        milestone INTEGER NOT NULL REFERENCES milestone (id),
          instrument INTEGER NOT NULL REFERENCES instrument (id)) STRICT;
        CREATE INDEX milestone_instrument_milestone ON milestone_instrument (milestone);
        """),
    Table(
      name: "reach",
      columns: """
        kind TEXT NOT NULL, audience TEXT, country TEXT, total INTEGER, label TEXT,
          low INTEGER, high INTEGER, first_year INTEGER, last_year INTEGER,
          milestone INTEGER REFERENCES milestone (id),
          programme INTEGER REFERENCES programme (id)) STRICT;
        """),
  ]
}
