-- What is derived from the archive and how far it has followed its changes.

CREATE TABLE follower (
  name TEXT PRIMARY KEY,
  seen INTEGER NOT NULL
) /*sqlite WITHOUT ROWID*/
