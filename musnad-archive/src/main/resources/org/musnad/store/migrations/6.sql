-- Lists for the newsroom, which figures changed when, and what people watch.

CREATE INDEX version_published ON version ((coalesce(published, '')), article)

CREATE INDEX version_outlet ON version (outlet, published)

CREATE INDEX statement_type ON statement (type, version)

CREATE INDEX core_articles ON core (type, articles, number)

CREATE TABLE figure_change (
  figure INTEGER PRIMARY KEY,
  seen INTEGER NOT NULL
)

CREATE INDEX figure_change_seen ON figure_change (seen)

CREATE TABLE watch (
  number INTEGER PRIMARY KEY,
  owner TEXT NOT NULL,
  kind TEXT NOT NULL,
  one INTEGER,
  other INTEGER,
  words TEXT NOT NULL,
  made TEXT NOT NULL,
  seen INTEGER NOT NULL
)

CREATE INDEX watch_owner ON watch (owner, number)
