-- Who is who: cores of mentions that rules hold to be of one, the keys by which they are found, and their members.

CREATE TABLE core (
  number INTEGER PRIMARY KEY,
  figure INTEGER NOT NULL,
  type TEXT NOT NULL,
  name TEXT NOT NULL,
  articles INTEGER NOT NULL,
  profile TEXT NOT NULL
)

CREATE INDEX core_joined ON core (figure) WHERE figure <> number

CREATE TABLE core_key (
  letters TEXT NOT NULL,
  core INTEGER NOT NULL,
  PRIMARY KEY (letters, core)
) /*sqlite WITHOUT ROWID*/

CREATE TABLE member (
  article INTEGER NOT NULL,
  entity INTEGER NOT NULL,
  core INTEGER NOT NULL,
  evidence TEXT NOT NULL,
  why TEXT NOT NULL,
  PRIMARY KEY (article, entity)
) /*sqlite WITHOUT ROWID*/

CREATE INDEX member_core ON member (core, article)

CREATE INDEX version_hash ON version (hash)
