-- Articles, what was read out of them, what people judged, and the log. What each table means is told in package-info.java.
-- An empty line ends a statement. What stands in a comment that begins with the name of a database is for that database only.

CREATE TABLE audit (
  number INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  action TEXT NOT NULL,
  article INTEGER,
  detail TEXT NOT NULL
)

CREATE TABLE article (
  number INTEGER PRIMARY KEY,
  current INTEGER NOT NULL UNIQUE
)

CREATE TABLE version (
  number INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  outlet TEXT NOT NULL,
  url TEXT NOT NULL,
  published TEXT,
  retrieved TEXT NOT NULL,
  hash TEXT NOT NULL,
  reader TEXT NOT NULL,
  sentences TEXT NOT NULL,
  text TEXT NOT NULL
)

CREATE INDEX version_article ON version (article)

CREATE INDEX version_id ON version (id)

CREATE INDEX version_url ON version (url) WHERE url <> ''

CREATE TABLE warning (
  version INTEGER NOT NULL REFERENCES version ON DELETE CASCADE,
  number INTEGER NOT NULL,
  code TEXT NOT NULL,
  detail TEXT NOT NULL,
  PRIMARY KEY (version, number)
) /*sqlite WITHOUT ROWID*/

CREATE TABLE name (
  number INTEGER PRIMARY KEY,
  letters TEXT NOT NULL UNIQUE
)

CREATE TABLE name_word (
  word TEXT NOT NULL,
  name INTEGER NOT NULL,
  PRIMARY KEY (word, name)
) /*sqlite WITHOUT ROWID*/

CREATE TABLE entity (
  version INTEGER NOT NULL REFERENCES version ON DELETE CASCADE,
  number INTEGER NOT NULL,
  type TEXT NOT NULL,
  PRIMARY KEY (version, number)
) /*sqlite WITHOUT ROWID*/

CREATE TABLE entity_name (
  version INTEGER NOT NULL REFERENCES version ON DELETE CASCADE,
  entity INTEGER NOT NULL,
  number INTEGER NOT NULL,
  name INTEGER NOT NULL REFERENCES name,
  PRIMARY KEY (version, entity, number)
) /*sqlite WITHOUT ROWID*/

CREATE INDEX entity_name_name ON entity_name (name)

CREATE TABLE description (
  version INTEGER NOT NULL REFERENCES version ON DELETE CASCADE,
  entity INTEGER NOT NULL,
  number INTEGER NOT NULL,
  letters TEXT NOT NULL,
  PRIMARY KEY (version, entity, number)
) /*sqlite WITHOUT ROWID*/

CREATE TABLE mention (
  version INTEGER NOT NULL REFERENCES version ON DELETE CASCADE,
  entity INTEGER NOT NULL,
  number INTEGER NOT NULL,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  letters TEXT,
  kind TEXT NOT NULL,
  PRIMARY KEY (version, entity, number)
) /*sqlite WITHOUT ROWID*/

CREATE TABLE time_mention (
  version INTEGER NOT NULL REFERENCES version ON DELETE CASCADE,
  number INTEGER NOT NULL,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  letters TEXT,
  type TEXT NOT NULL,
  value TEXT NOT NULL,
  modifier TEXT,
  calendar TEXT NOT NULL,
  rule TEXT NOT NULL,
  PRIMARY KEY (version, number)
) /*sqlite WITHOUT ROWID*/

CREATE TABLE statement (
  version INTEGER NOT NULL REFERENCES version ON DELETE CASCADE,
  number INTEGER NOT NULL,
  type TEXT NOT NULL,
  status TEXT NOT NULL,
  confidence DOUBLE PRECISION NOT NULL,
  rule TEXT NOT NULL,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  quote TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  trigger_start INTEGER NOT NULL,
  trigger_end INTEGER NOT NULL,
  trigger_letters TEXT,
  PRIMARY KEY (version, number)
) /*sqlite WITHOUT ROWID*/

CREATE TABLE filler (
  version INTEGER NOT NULL REFERENCES version ON DELETE CASCADE,
  statement INTEGER NOT NULL,
  role TEXT NOT NULL,
  number INTEGER NOT NULL,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  letters TEXT,
  entity INTEGER,
  value TEXT,
  PRIMARY KEY (version, statement, role, number)
) /*sqlite WITHOUT ROWID*/

CREATE TABLE judgement (
  number INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  verdict TEXT NOT NULL,
  why TEXT NOT NULL,
  undoes INTEGER REFERENCES judgement
)

CREATE TABLE anchor (
  judgement INTEGER NOT NULL REFERENCES judgement,
  number INTEGER NOT NULL,
  about TEXT NOT NULL,
  article INTEGER NOT NULL,
  hash TEXT NOT NULL,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  quote TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  PRIMARY KEY (judgement, number)
) /*sqlite WITHOUT ROWID*/

CREATE INDEX anchor_hash ON anchor (hash)

/*sqlite
CREATE TRIGGER audit_keeps_its_rows BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit only grows'); END
*/

/*sqlite
CREATE TRIGGER audit_loses_no_row BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit only grows'); END
*/

/*sqlite
CREATE TRIGGER judgement_keeps_its_rows BEFORE UPDATE ON judgement BEGIN SELECT RAISE(ABORT, 'judgement only grows'); END
*/

/*sqlite
CREATE TRIGGER judgement_loses_no_row BEFORE DELETE ON judgement BEGIN SELECT RAISE(ABORT, 'judgement only grows'); END
*/

/*postgresql
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql
  AS $$ BEGIN RAISE EXCEPTION '% only grows', TG_TABLE_NAME; END $$
*/

/*postgresql
CREATE TRIGGER audit_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON audit EXECUTE FUNCTION refuse_change()
*/

/*postgresql
CREATE TRIGGER judgement_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON judgement EXECUTE FUNCTION refuse_change()
*/
