/// The whole method of a SWOT: phases, groups, evidence, merges, weights, vote rounds, strategies,
/// stakeholders, and actions that know what they came from.
enum Migration005 {
  static let sql = """
    ALTER TABLE board ADD COLUMN phase TEXT;
    ALTER TABLE board ADD COLUMN team TEXT;

    ALTER TABLE factor ADD COLUMN team TEXT;
    ALTER TABLE factor ADD COLUMN evidence TEXT;
    ALTER TABLE factor ADD COLUMN theme TEXT;
    ALTER TABLE factor ADD COLUMN merged_into INTEGER REFERENCES factor (id);
    ALTER TABLE factor ADD COLUMN source INTEGER REFERENCES factor (id);
    ALTER TABLE factor ADD COLUMN weight INTEGER CHECK (weight BETWEEN 0 AND 100);
    ALTER TABLE factor ADD COLUMN rating INTEGER CHECK (rating BETWEEN 1 AND 4);
    CREATE INDEX factor_merged ON factor (merged_into) WHERE merged_into IS NOT NULL;
    CREATE INDEX factor_source ON factor (source) WHERE source IS NOT NULL;

    ALTER TABLE action ADD COLUMN indicator TEXT;
    ALTER TABLE action ADD COLUMN factor INTEGER REFERENCES factor (id);
    ALTER TABLE action ADD COLUMN strategy INTEGER REFERENCES strategy (id);
    CREATE INDEX action_factor ON action (factor) WHERE factor IS NOT NULL;
    CREATE INDEX action_strategy ON action (strategy) WHERE strategy IS NOT NULL;
    CREATE INDEX action_due ON action (due) WHERE status = 'open' AND deleted = 0;

    CREATE TABLE vote_round (
      id INTEGER PRIMARY KEY,
      uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
      op INTEGER NOT NULL REFERENCES op (n),
      deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
      board INTEGER NOT NULL REFERENCES board (id), name TEXT,
      budget INTEGER CHECK (budget > 0), most INTEGER CHECK (most > 0),
      closed INTEGER NOT NULL CHECK (closed IN (0, 1))
    ) STRICT;
    CREATE INDEX vote_round_board ON vote_round (board);

    CREATE TABLE ballot (
      id INTEGER PRIMARY KEY,
      uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
      op INTEGER NOT NULL REFERENCES op (n),
      deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
      round INTEGER NOT NULL REFERENCES vote_round (id), team TEXT,
      voters INTEGER CHECK (voters >= 0)
    ) STRICT;
    CREATE INDEX ballot_round ON ballot (round);

    CREATE TABLE vote (
      id INTEGER PRIMARY KEY,
      uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
      op INTEGER NOT NULL REFERENCES op (n),
      deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
      ballot INTEGER NOT NULL REFERENCES ballot (id),
      factor INTEGER NOT NULL REFERENCES factor (id),
      dots INTEGER NOT NULL CHECK (dots >= 0)
    ) STRICT;
    CREATE INDEX vote_ballot ON vote (ballot);
    CREATE INDEX vote_factor ON vote (factor);

    CREATE TABLE strategy (
      id INTEGER PRIMARY KEY,
      uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
      op INTEGER NOT NULL REFERENCES op (n),
      deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
      board INTEGER NOT NULL REFERENCES board (id), pairing TEXT NOT NULL,
      rank TEXT NOT NULL, text TEXT
    ) STRICT;
    CREATE INDEX strategy_board ON strategy (board);

    CREATE TABLE citation (
      id INTEGER PRIMARY KEY,
      uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
      op INTEGER NOT NULL REFERENCES op (n),
      deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
      strategy INTEGER NOT NULL REFERENCES strategy (id),
      factor INTEGER NOT NULL REFERENCES factor (id)
    ) STRICT;
    CREATE INDEX citation_strategy ON citation (strategy);
    CREATE INDEX citation_factor ON citation (factor);

    CREATE TABLE stakeholder (
      id INTEGER PRIMARY KEY,
      uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
      op INTEGER NOT NULL REFERENCES op (n),
      deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
      board INTEGER NOT NULL REFERENCES board (id), name TEXT,
      interest INTEGER CHECK (interest BETWEEN 1 AND 4),
      influence INTEGER CHECK (influence BETWEEN 1 AND 4)
    ) STRICT;
    CREATE INDEX stakeholder_board ON stakeholder (board);
    """
}
